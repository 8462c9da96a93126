import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/core/decisions';
import type { PlanDecisions } from '../../../src/core/plan/decisions';
import { report, study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { sampleWorkbook } from '../../fixtures/sample';
import { AGENCY, HEADER, I10, TWO_ITEMS, WORDS, reportOf, rowsOf, sheetNamed, shown, workbook } from './reports';

describe('the sheet of weak items', () => {
  it('shows each with its live score and gap, what it needs and the measure that answers it', () => {
    assert.deepEqual(shown(sheetNamed(reportOf(TWO_ITEMS), 'จุดอ่อน')), [
      ['ข้อที่ต้องแก้ไขและข้อที่ควรพัฒนา'],
      [AGENCY],
      ['รวม ๑ ข้อ ต้องแก้ไข ๑ ข้อ (ต่ำกว่า ๘๕.๐๐) ควรพัฒนา ๐ ข้อ (เป้าหมาย ๙๕.๐๐) เรียงจากข้อที่ห่างจากเป้าหมายมากไปน้อย'],
      ['ข้อ', 'ประเด็นการประเมิน', 'คะแนน', 'ห่างจากเป้าหมาย', 'ผล', 'มาตรการที่รองรับ'],
      [
        'i๑๐',
        I10,
        `=IF('คะแนน'!E6="","",'คะแนน'!E6) → 74.55`,
        '=IF(C5="","",MAX(0,ROUND(ITA_TARGET-C5,2))) → 20.45',
        '=IF(C5="","",IF(C5<ITA_PASS,"ต้องแก้ไข",IF(C5<ITA_TARGET,"ควรพัฒนา","ถึงเป้าหมาย"))) → ต้องแก้ไข',
        'กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ',
      ],
    ]);
  });

  it('puts the farthest from the target first', () => {
    const rows = rowsOf(sheetNamed(reportOf(sampleWorkbook()), 'จุดอ่อน'), 5, 99);
    assert.deepEqual(
      rows.map(([code]) => code),
      ['i๑๐', 'i๑๒', 'i๑๕', 'i๑๔', 'i๑', 'i๒', 'i๔', 'e๑', 'e๙', 'i๑๓', 'e๒'],
    );
  });

  it('shows an item that stands in two issues once', () => {
    const grid = workbook(
      ['(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'],
      HEADER,
      ['OIT', 'o5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 90],
      ['คะแนนเฉลี่ย', null, 90],
      ['(3) ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ'],
      HEADER,
      ['OIT', 'o5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 90],
      ['คะแนนเฉลี่ย', null, 90],
    );
    const rows = rowsOf(sheetNamed(reportOf(grid), 'จุดอ่อน'), 5, 99);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 3)),
      [['o๕', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', `=IF('คะแนน'!E6="","",'คะแนน'!E6) → 90`]],
    );
  });

  it('names the measure as the officer worded it, and none where it was left out', () => {
    const named = (plan: Partial<PlanDecisions>) => {
      const decisions = { ...NO_DECISIONS, plan: { ...NO_DECISIONS.plan, ...plan } };
      const spec = report(study(TWO_ITEMS, DEFAULT_SETTINGS, decisions), DEFAULT_SETTINGS, WORDS);
      return rowsOf(sheetNamed(spec, 'จุดอ่อน'), 5, 99).map((row) => row[5]);
    };
    const id = 'borrowing-form-and-register';
    assert.deepEqual(named({ edits: { [id]: { name: 'ทะเบียนยืม' } } }), ['ทะเบียนยืม']);
    assert.deepEqual(named({ leftOut: [id] }), ['ยังไม่มีมาตรการรองรับ']);
    assert.deepEqual(named({ leftOut: [id], added: ['online-borrowing-request'] }), [
      'เปิดให้เจ้าหน้าที่ขอยืมทรัพย์สินผ่านแบบออนไลน์และแจ้งเตือนก่อนวันครบกำหนดคืน',
    ]);
  });

  it('says that there is none', () => {
    const grid = workbook(
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      HEADER,
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 95],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 96],
    );
    assert.deepEqual(rowsOf(sheetNamed(reportOf(grid), 'จุดอ่อน'), 3, 99), [['ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (๙๕.๐๐ คะแนน)']]);
  });
});
