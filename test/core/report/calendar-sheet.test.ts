import assert from 'node:assert/strict';
import { editMeasure } from '../../../src/core/plan/decide';
import { NO_PLAN_DECISIONS } from '../../../src/core/plan/decisions';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { report, studyWorkbook } from '../../../src/core/prongsai';
import type { SheetSpec } from '../../../src/core/sheet';
import { sampleWorkbook } from '../../fixtures/sample';
import { WORDS, reportOf, sheetNamed } from './reports';

/** Rows from the header on: the texts before the months, and the months as one text: "●" runs, "." does not. */
function rowsOf({ rows }: SheetSpec): string[] {
  return rows.map(({ cells }) => {
    const shown = cells.map(({ content }) =>
      content.kind === 'text'
        ? content.text
        : content.kind === 'number' || content.kind === 'formula'
          ? String(content.value)
          : '',
    );
    const months = shown.slice(3).map((month) => month || '.');
    const marks =
      months.length === 12 ? months.join(months.some((month) => /\d/.test(month)) ? ' ' : '') : months.join('|');
    return [...shown.slice(0, 3).filter(Boolean), marks].filter(Boolean).join(' / ');
  });
}

describe('the calendar of the plan', () => {
  const sheet = sheetNamed(reportOf(sampleWorkbook()), 'ปฏิทินแผน');

  it('has the months of the fiscal year below their quarters', () => {
    const [quarters, months] = sheet.rows
      .slice(3, 5)
      .map(({ cells }) => cells.slice(3).flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
    assert.deepEqual(quarters, ['ไตรมาส ๑ (๒๕๖๘)', 'ไตรมาส ๒ (๒๕๖๙)', 'ไตรมาส ๓ (๒๕๖๙)', 'ไตรมาส ๔ (๒๕๖๙)']);
    assert.deepEqual(months?.join(' '), 'ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.');
  });

  it('marks the months of each measure below its issue, and counts them', () => {
    assert.deepEqual(rowsOf(sheet).slice(5, 29), [
      '(๑) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ / ............',
      '1 / กำหนดเวลามาตรฐานของแต่ละขั้นตอนและใช้ใบกำกับเรื่องติดตามงาน / ทุกสำนัก/กอง / ●●●●●●●●●●●●',
      '2 / จัดทำรายการตรวจเอกสารและเกณฑ์พิจารณาเดียวกันสำหรับคำขอประเภทเดียวกัน / ทุกสำนัก/กองที่ให้บริการประชาชน / ●●●●●●●●●●●●',
      '(๒) การให้บริการและระบบ E-Service / ............',
      '1 / กำหนดให้ออกใบรับคำขอที่ระบุวันนัดรับผลแก่ผู้ยื่นคำขอทุกราย / ทุกสำนัก/กองที่ให้บริการประชาชน / ●●●●●●●●●●●●',
      '2 / กิจกรรมแนะนำผู้รับบริการให้ยื่นคำขอผ่าน E-Service ด้วยตนเอง / ทุกสำนัก/กองที่ให้บริการประชาชน / ●●●●●●●●●●●●',
      '3 / กำหนดหลักเกณฑ์ลำดับคิวให้ผู้มารับบริการได้รับบริการอย่างเท่าเทียมกัน / ทุกสำนัก/กองที่ให้บริการประชาชน / ●●●●●●●●●●●●',
      '(๓) ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ / ............',
      '1 / โครงการปรับปรุงเว็บไซต์ให้ผู้สูงอายุและคนพิการอ่านหรือฟังข้อมูลได้ / สำนักปลัด / ..●●●●●●●●..',
      '2 / จัดระบบศูนย์ข้อมูลข่าวสารของราชการให้ค้นและขอข้อมูลได้สะดวก / สำนักปลัด / ●●●●●●●●●●●●',
      '(๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ / ............',
      '1 / กำหนดขั้นตอน ใบยืม และทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ / งานพัสดุและทรัพย์สิน กองคลัง / ●●●●●●●●●●●●',
      '2 / สุ่มตรวจทรัพย์สินที่เสี่ยงถูกนำไปใช้ส่วนตัวโดยไม่แจ้งล่วงหน้า / หน่วยตรวจสอบภายใน / ●●●●●●●●●●●●',
      '(๕) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง / ............',
      '1 / ตรวจสอบวัตถุประสงค์ของรายจ่ายกับโครงการที่อนุมัติก่อนเบิกจ่าย / กองคลัง / ●●●●●●●●●●●●',
      '2 / ติดตามการจัดซื้อจัดจ้างให้เป็นไปตามแผนและลดการเร่งจัดหาปลายปีงบประมาณ / งานพัสดุ กองคลัง / ●●●●●●●●●●●●',
      '(๖) กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล / ............',
      '1 / ทบทวนคำสั่งมอบอำนาจและจัดทำทะเบียนผู้มีอำนาจอนุมัติให้เป็นปัจจุบัน / สำนักปลัด / ●●●●●●......',
      '2 / สุ่มสอบทานเหตุผลการใช้ดุลยพินิจในเรื่องที่อนุมัติ อนุญาต หรือปฏิเสธคำขอ / หน่วยตรวจสอบภายใน / ●●●●●●●●●●●●',
      '(๗) กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน / ............',
      '1 / มาตรการรักษาความลับและแจ้งความคืบหน้าแก่บุคลากรที่ร้องเรียนการทุจริต / งานนิติการ สำนักปลัด / ●●●●●●●●●●●●',
      '2 / ทดสอบประสิทธิผลของมาตรการป้องกันการทุจริตโดยให้ผู้ปฏิบัติงานมีส่วนร่วม / หน่วยตรวจสอบภายใน / .●●●●●●●●●●.',
      '3 / กำหนดให้ผู้บริหารสูงสุดติดตามการแก้ไขปัญหาการทุจริตเป็นวาระประจำทุกเดือน / นายกองค์การบริหารส่วนตำบลและคณะผู้บริหาร / ●●●●●●●●●●●●',
      'จำนวนมาตรการที่ดำเนินการในเดือน / 14 15 16 16 16 16 15 15 15 15 14 13',
    ]);
  });

  it('lists on pages of its own what each unit does, with the issue, and how much in each month', () => {
    const rows = rowsOf(sheet);
    assert.equal(rows[29], 'แยกตามผู้รับผิดชอบ / ............');
    assert.ok(sheet.page.breaks.includes(29));
    const from = rows.findIndex((row) => row.startsWith('สำนักปลัด (๓ มาตรการ)'));
    assert.deepEqual(rows.slice(from, from + 4), [
      'สำนักปลัด (๓ มาตรการ) / 2 2 3 3 3 3 2 2 2 2 1 1',
      '1 / โครงการปรับปรุงเว็บไซต์ให้ผู้สูงอายุและคนพิการอ่านหรือฟังข้อมูลได้ (ประเด็นที่ ๓) / สำนักปลัด / ..●●●●●●●●..',
      '2 / จัดระบบศูนย์ข้อมูลข่าวสารของราชการให้ค้นและขอข้อมูลได้สะดวก (ประเด็นที่ ๓) / สำนักปลัด / ●●●●●●●●●●●●',
      '3 / ทบทวนคำสั่งมอบอำนาจและจัดทำทะเบียนผู้มีอำนาจอนุมัติให้เป็นปัจจุบัน (ประเด็นที่ ๖) / สำนักปลัด / ●●●●●●......',
    ]);
    const units = rows.slice(30).filter((row) => / มาตรการ\) \/ /.test(row));
    assert.deepEqual(
      units.map((row) => row.split(' (')[0]),
      [
        ...['ทุกสำนัก/กอง', 'ทุกสำนัก/กองที่ให้บริการประชาชน', 'สำนักปลัด', 'งานพัสดุและทรัพย์สิน กองคลัง'],
        ...['หน่วยตรวจสอบภายใน', 'กองคลัง', 'งานพัสดุ กองคลัง', 'งานนิติการ สำนักปลัด'],
        'นายกองค์การบริหารส่วนตำบลและคณะผู้บริหาร',
      ],
    );
  });

  it('colours a month by its mark, also one that is set by hand', () => {
    assert.deepEqual(
      sheet.conditions.map(({ area, formula, fill }) => [area, formula, fill]),
      [[{ top: 5, left: 3, bottom: sheet.rows.length - 1, right: 14 }, 'D6="●"', '#bcd9dc']],
    );
  });

  it('shows a period that was typed without months in place of them, and does not count it', () => {
    const id = 'website-for-elderly-and-disabled';
    const grid = sampleWorkbook();
    const { result: before, settings } = studyWorkbook(grid);
    const measure = before.plan.issues[2]?.measures[0];
    assert.ok(measure);
    const plan = editMeasure(NO_PLAN_DECISIONS, measure.id, { period: 'ภายใน 15 วันหลังได้รับงบประมาณ' }, measure);
    const { result } = studyWorkbook(grid, { ...NO_DECISIONS, plan });
    const rows = rowsOf(sheetNamed(report(result, settings, WORDS), 'ปฏิทินแผน'));
    assert.match(rows.find((row) => row.includes('โครงการปรับปรุงเว็บไซต์')) ?? id, /ภายใน ๑๕ วันหลังได้รับงบประมาณ/);
    assert.ok(rows.includes('จำนวนมาตรการที่ดำเนินการในเดือน / 14 15 15 15 15 15 14 14 14 14 14 13'));
  });
});
