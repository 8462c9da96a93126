import assert from 'node:assert/strict';
import { finding } from '../../../src/core/problem';
import { hundredthsOf } from '../../../src/core/hundredths';
import { study } from '../../../src/core/prongsai';
import { buildReport } from '../../../src/core/report/report';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { AGENCY, HEADER, TWO_ITEMS, WORDS, reportOf, rowsOf, sheetNamed, shown, workbook } from './reports';

describe('the sheet of findings', () => {
  it('says that nothing was found', () => {
    assert.deepEqual(shown(sheetNamed(reportOf(TWO_ITEMS), 'ตรวจทาน')), [
      ['ผลการตรวจทาน'],
      [AGENCY],
      ['ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้หรือต้องตรวจเพิ่ม'],
    ]);
  });

  it('leads to the cell and to its row of the score sheet', () => {
    const grid = workbook(
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      HEADER,
      ['IIT', 'i10 การขอยืมทรัพย์สิน', 90, 'ดี'],
      ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 96, 'ดีเยี่ยม'],
      ['คะแนนเฉลี่ย', null, 94, 'ดี'],
    );
    assert.deepEqual(rowsOf(sheetNamed(reportOf(grid), 'ตรวจทาน'), 3, 99), [
      ['พบ ๑ รายการ: ต้องแก้ ๑ ควรตรวจ ๐ แจ้งให้ทราบ ๐'],
      ['ระดับ', 'ที่', 'พบ', 'ควรเป็น', 'เหตุผล', 'ในแผ่นงานคะแนน'],
      [
        'ต้องแก้',
        '[ผล!C8 source ผล!C8]',
        'ประเด็นที่ ๔ ระบุคะแนนเฉลี่ย ๙๔.๐๐',
        '๙๓.๐๐',
        'คำนวณจากคะแนนในตาราง ๒ ข้อ ปัดเศษเป็นทศนิยมสองตำแหน่ง โปรดแก้ตัวเลขในเซลล์นี้',
        '[E8 made คะแนน!E8]',
      ],
    ]);
  });

  it('puts the graver first and keeps the workbook’s order among equals', () => {
    const at = (cell: string) => ({ sheet: 'ผล', cell });
    const findings = [
      finding('issue-guessed', at('A5'), { issue: 4 }),
      finding('row-shape', at('A7'), { shape: 'shifted', code: 'i11' }),
      finding('average-mismatch', at('C9'), {
        subject: { kind: 'issue', issue: 4 },
        stated: hundredthsOf(9400),
        expected: hundredthsOf(9300),
        count: 2,
      }),
      finding('code-twice', at('A8'), { code: 'i11', first: at('A7'), sameScore: true }),
      finding('no-scores', null, { sheets: ['ผล'] }),
    ];
    const settings = DEFAULT_SETTINGS;
    const spec = buildReport({ ...study(TWO_ITEMS, settings), findings, settings }, WORDS);
    assert.deepEqual(
      rowsOf(sheetNamed(spec, 'ตรวจทาน'), 5, 99).map((row) => row.slice(0, 2)),
      [
        ['ต้องแก้', '[ผล!C9 source ผล!C9]'],
        ['ต้องแก้', 'ทั้งไฟล์'],
        ['ควรตรวจ', '[ผล!A7 source ผล!A7]'],
        ['ควรตรวจ', '[ผล!A8 source ผล!A8]'],
        ['แจ้งให้ทราบ', '[ผล!A5 source ผล!A5]'],
      ],
    );
  });
});
