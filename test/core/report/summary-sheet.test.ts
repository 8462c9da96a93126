import assert from 'node:assert/strict';
import type { SheetSpec } from '../../../src/core/sheet';
import { sampleWorkbook } from '../../fixtures/sample';
import { HEADER, TWO_ITEMS, reportOf, rowsOf, sheetNamed, shown, workbook } from './reports';

const NAME = 'สรุปผล ITA';

/** Formula or value of a cell of the sheet, as shown. */
function cell(sheet: SheetSpec, row: number, column: number): string | number | undefined {
  return shown(sheet)[row - 1]?.[column];
}

/** A mean that is a dash while fewer than `least` of its cells hold a number. */
const mean = (cells: string, value: string, least = 1) =>
  `=IF(COUNT(${cells})<${String(least)},"–",AVERAGE(${cells})) → ${value}`;

describe('the summary sheet', () => {
  const sample = sheetNamed(reportOf(sampleWorkbook()), NAME);

  it('shows total and level live, and why it is not the next higher level', () => {
    const least = `MIN(${['D8', 'D13', 'D16'].map((score) => `ROUND(ROUND(${score}*100,7),0)/100`).join(',')})`;
    const rule = (row: number, otherwise: string) =>
      `IF(AND(E18>='ตั้งค่า'!$A$${String(row)},${least}>='ตั้งค่า'!$B$${String(row)}),'ตั้งค่า'!$C$${String(row)},${otherwise})`;
    const level = rule(31, rule(32, rule(33, rule(34, "'ตั้งค่า'!$C$35"))));
    assert.deepEqual(rowsOf(sample, 4, 5), [
      ['คะแนนรวม', '', '=E18 → 96.61', '', '', 'ระดับ', `=IF(ISNUMBER(E18),${level},"–") → ผ่านดี`],
      ['ยังไม่ถึงระดับ “ผ่านดีเยี่ยม” เพราะระดับนี้กำหนดให้ทุกแบบวัดได้ตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไป แต่ IIT ได้ ๙๓.๓๘'],
    ]);
  });

  it('weighs the unrounded means of the instruments and rounds only their sum', () => {
    // 1400.63 / 15 and 858.05 / 9 are the sample's means of IIT and EIT
    const numbers = [8, 13, 16].map((row) => [2, 3, 4].map((column) => cell(sample, row, column)));
    assert.deepEqual(numbers, [
      ["='เกณฑ์ ITA'!$D$11 → 30", mean('J8:J12', '93.375333333', 5), '=IF(ISNUMBER(D8),C8/100*D8,"–") → 28.0126'],
      [
        "='เกณฑ์ ITA'!$D$12 → 30",
        mean('J13:J15', '95.338888889', 3),
        '=IF(ISNUMBER(D13),C13/100*D13,"–") → 28.601666667',
      ],
      ["='เกณฑ์ ITA'!$D$13 → 40", mean('J16:J17', '100', 2), '=IF(ISNUMBER(D16),C16/100*D16,"–") → 40'],
    ]);
    assert.deepEqual(shown(sample)[17], [
      'รวม',
      '',
      '=SUM(C8:C17) → 100',
      '',
      '=IF(COUNT(E8:E17)<3,"–",ROUND(ROUND(SUM(E8:E17)*100,7),0)/100) → 96.61',
    ]);
  });

  it('takes each indicator’s mean from the score sheet, an item in two issues once', () => {
    assert.deepEqual(
      rowsOf(sample, 8, 17).map((row) => [row[5], row[9]]),
      [
        ['๑. การปฏิบัติหน้าที่', mean("'คะแนน'!E6:E8", '95.15')],
        ['๒. การใช้งบประมาณ', mean("'คะแนน'!E43:E45", '94.95')],
        ['๓. การใช้อำนาจ', mean("'คะแนน'!E50:E52", '97.78')],
        ['๔. การใช้ทรัพย์สินของราชการ', mean("'คะแนน'!E38:E40", '87.276666667')],
        ['๕. การแก้ไขปัญหาการทุจริต', mean("'คะแนน'!E58:E60", '91.72')],
        ['๖. คุณภาพการดำเนินงาน', mean("'คะแนน'!E15:E17", '95.446666667')],
        ['๗. ประสิทธิภาพการสื่อสาร', mean("'คะแนน'!E27:E29", '95.283333333')],
        ['๘. การปรับปรุงระบบการทำงาน', mean("'คะแนน'!E18:E20", '95.286666667')],
        [
          '๙. การเปิดเผยข้อมูล',
          mean("'คะแนน'!E9:E12,'คะแนน'!E21:E24,'คะแนน'!E30:E33,'คะแนน'!E46:E47,'คะแนน'!E53:E55,'คะแนน'!E61:E63", '100'),
        ],
        ['๑๐. การป้องกันการทุจริต', mean("'คะแนน'!E64:E71", '100')],
      ],
    );
  });

  it('shows of each issue its means, average and level, and counts its weak items', () => {
    const rows = rowsOf(sample, 21, 28);
    assert.deepEqual(rows[3], [
      4,
      'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
      3,
      mean("'คะแนน'!E38:E40", '87.276666667'),
      '–',
      '–',
      "='คะแนน'!E41 → 87.28",
      "='คะแนน'!F41 → ดี",
      `=COUNTIF('คะแนน'!E38:E40,"<"&ITA_PASS) → 1`,
      `=COUNTIFS('คะแนน'!E38:E40,">="&ITA_PASS,'คะแนน'!E38:E40,"<"&ITA_TARGET) → 1`,
      '=ITA_TARGET → 95',
      'ประเด็น ๔',
    ]);
    const results = rows.slice(0, 7).map((row) => [6, 8, 9].map((column) => String(row[column]).split(' → ')[1]));
    assert.deepEqual(results, [
      ['97.92', '0', '2'],
      ['97.22', '0', '3'],
      ['98.43', '0', '0'],
      ['87.28', '1', '1'],
      ['96.97', '0', '1'],
      ['98.89', '0', '0'],
      ['98.23', '0', '3'],
    ]);
  });

  it('counts items below the issue’s average where the officer wants that', () => {
    const sheet = sheetNamed(reportOf(sampleWorkbook(), { flagBelowIssueAverage: true }), NAME);
    assert.equal(
      cell(sheet, 26, 9),
      `=COUNTIFS('คะแนน'!E50:E55,">="&ITA_PASS,'คะแนน'!E50:E55,"<"&ITA_TARGET)` +
        `+COUNTIFS('คะแนน'!E50:E55,">="&ITA_TARGET,'คะแนน'!E50:E55,"<"&'คะแนน'!E56) → 3`,
    );
  });

  it('says which instruments are incomplete and shows dashes for them', () => {
    const sheet = sheetNamed(reportOf(TWO_ITEMS), NAME);
    assert.deepEqual(rowsOf(sheet, 4, 5), [
      ['คะแนนรวม', '', '–', '', '', 'ระดับ', '–'],
      ['ยังคิดคะแนนรวมและระดับของหน่วยงานไม่ได้ เพราะคะแนนของ IIT EIT และ OIT ยังไม่ครบทุกข้อ'],
    ]);
    assert.deepEqual(rowsOf(sheet, 18, 18), [['รวม', '', '=SUM(C8:C17) → 100', '', '–']]);
  });

  it('shows the change against the year before where it is known', () => {
    const sheet = sheetNamed(
      reportOf(
        workbook(
          ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
          ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
          ['IIT', 'i10 การขอยืมทรัพย์สิน', 70, 74.55],
          ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 98, 97.58],
          ['IIT', 'i12 การตรวจสอบทรัพย์สิน', 90, 89.7],
        ),
      ),
      NAME,
    );
    const issues = rowsOf(sheet, 20, 21);
    assert.deepEqual(issues[0]?.slice(10, 12), ['เฉลี่ย ปี ๒๕๖๗', 'เปลี่ยนแปลง']);
    assert.deepEqual(issues[1]?.slice(10, 12), ["='คะแนน'!E9 → 86", "='คะแนน'!G9 → 1.28"]);
  });

  it('fits one portrait page, without the cells that only the charts need', () => {
    assert.deepEqual([sample.page.orientation, sample.page.pagesTall], ['portrait', 1]);
    assert.deepEqual(sample.page.printArea, { top: 0, left: 0, bottom: 38, right: 9 });
  });

  it('says in words that the rule of a year is not sure', () => {
    const sheet = sheetNamed(reportOf(sampleWorkbook(), { resultYear: 2570 }), NAME);
    assert.deepEqual(rowsOf(sheet, 6, 6), [
      ['เกณฑ์ระดับของปี ๒๕๗๐ ยังไม่ได้ยืนยัน โปรดตรวจกับเกณฑ์ของสำนักงาน ป.ป.ช. แก้ไขได้ที่แผ่นงาน “ตั้งค่า”'],
    ]);
  });

  it('has no table of issues where there are none', () => {
    const sheet = sheetNamed(reportOf(workbook(HEADER)), NAME);
    assert.deepEqual(shown(sheet).at(-1)?.[0], 'รวม');
  });
});
