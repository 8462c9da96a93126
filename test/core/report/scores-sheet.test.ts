import assert from 'node:assert/strict';
import { readScores } from '../../../src/core/scores/read-scores';
import type { Scores } from '../../../src/core/scores/table';
import type { SheetSpec } from '../../../src/core/sheet';
import { gridOf } from '../../fixtures/made-sheets';
import { sampleWorkbook } from '../../fixtures/sample';
import { AGENCY, HEADER, I10, I11, TWO_ITEMS, reportOf, rowsOf, sheetNamed, shown, workbook } from './reports';

const SCALE = "'ตั้งค่า'!$A$24:$A$27,'ตั้งค่า'!$B$24:$B$27";
const level = (cell: string) => `=IF(${cell}="","",LOOKUP(ROUND(${cell},2),${SCALE}))`;
const average = (range: string) => `=IF(COUNT(${range})=0,"",ROUND(ROUND(SUM(${range})*100,0)/COUNT(${range}),0)/100)`;

const TWO_YEARS = workbook(
  ['(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'],
  ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
  ['IIT', 'i1 การปฏิบัติงานหรือให้บริการของเจ้าหน้าที่', 97.85, 98],
  ['OIT', 'o7 รายงานผลการดำเนินงานประจำปี', null, 97.85],
);

/** An item without a score between two that have one; a code that the year does not know, with an unread score. */
const GAPS = workbook(
  ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
  HEADER,
  ['IIT', 'i10 การขอยืมทรัพย์สิน', 74.55],
  ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 'ไม่มี'],
  ['IIT', 'i12 การตรวจสอบทรัพย์สิน', 89.7],
  ['คะแนนเฉลี่ย', null, 82.13],
  ['รายการอื่น'],
  HEADER,
  ['OIT', 'o41 การขับเคลื่อนจริยธรรมในองค์กรทั้งหมด', 80],
  ['OIT', 'o42 รายละเอียดอื่นที่ไม่รู้จัก', 90],
);

describe('the score sheet', () => {
  it('shows each score as a number with a live level, its source, and a live average', () => {
    const sheet = sheetNamed(reportOf(TWO_ITEMS), 'คะแนน');
    assert.deepEqual(shown(sheet), [
      ['คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘'],
      [AGENCY],
      ['แก้คะแนนในช่องคะแนนได้ ค่าเฉลี่ย ระดับ และตัวเลขในแผ่นงานอื่นจะเปลี่ยนตาม คลิกที่คอลัมน์ “ที่มา” เพื่อไปยังเซลล์ต้นทางของคะแนน'],
      ['ประเด็น', 'แบบวัด', 'ข้อ', 'ประเด็นการประเมิน', 'คะแนน', 'ระดับ', 'ที่มา'],
      ['(๔) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      [4, 'IIT', 'i๑๐', I10, 74.55, `${level('E6')} → ต้องปรับปรุง`, '[ผล!C6 source ผล!C6]'],
      [4, 'IIT', 'i๑๑', I11, 97.58, `${level('E7')} → ดีเยี่ยม`, '[ผล!C7 source ผล!C7]'],
      ['คะแนนเฉลี่ย', '', '', '', `${average('E6:E7')} → 86.07`, `${level('E8')} → ดี`],
    ]);
    assert.deepEqual(sheet.freeze, { rows: 4, columns: 0 });
    assert.deepEqual(sheet.page.titleRows, { from: 3, to: 3 });
    assert.deepEqual(sheet.numbers, [
      {
        area: { top: 5, left: 4, bottom: 6, right: 4 },
        minimum: 0,
        maximum: 100,
        error: 'โปรดใส่ตัวเลข ๐ ถึง ๑๐๐',
      },
    ]);
  });

  it('colours what is below the pass line before what is below the target', () => {
    const area = { top: 4, left: 4, bottom: 7, right: 4 };
    assert.deepEqual(sheetNamed(reportOf(TWO_ITEMS), 'คะแนน').conditions, [
      {
        area,
        formula: 'AND(ISNUMBER(E5),ROUND(N(E5),2)<ITA_PASS)',
        fill: '#fbe4e2',
        colour: '#8f1d16',
        bold: true,
      },
      {
        area,
        formula: 'AND(ISNUMBER(E5),ROUND(N(E5),2)<ITA_TARGET)',
        fill: '#fdf1d3',
        colour: '#6b4700',
        bold: false,
      },
    ]);
  });

  it('colours what is below its issue’s average too where the officer wants that', () => {
    const sheet = sheetNamed(reportOf(TWO_ITEMS, { flagBelowIssueAverage: true }), 'คะแนน');
    assert.deepEqual(sheet.conditions.slice(2), [
      {
        area: { top: 5, left: 4, bottom: 6, right: 4 },
        formula: 'AND(ISNUMBER(E6),E6<$E$8)',
        fill: '#fdf1d3',
        colour: '#6b4700',
        bold: false,
      },
    ]);
  });

  it('leaves the cell of a missing score blank and out of the average', () => {
    const rows = rowsOf(sheetNamed(reportOf(GAPS), 'คะแนน'), 6, 9);
    assert.deepEqual(
      rows.map((row) => [row[2] ?? '', row[4] ?? '', row[5] ?? '']),
      [
        ['i๑๐', 74.55, `${level('E6')} → ต้องปรับปรุง`],
        ['i๑๑', '', `${level('E7')} → `],
        ['i๑๒', 89.7, `${level('E8')} → ดี`],
        ['', `${average('E6:E8')} → 82.13`, `${level('E9')} → ต้องปรับปรุง`],
      ],
    );
  });

  it('puts items of no known issue into a last block without an average', () => {
    assert.deepEqual(rowsOf(sheetNamed(reportOf(GAPS), 'คะแนน'), 10, 99), [
      ['ข้อที่ยังไม่ทราบว่าอยู่ในประเด็นใด (ไม่นำไปคิดค่าเฉลี่ยของประเด็น)'],
      ['', 'OIT', 'o๔๑', 'การขับเคลื่อนจริยธรรมในองค์กรทั้งหมด', 80, `${level('E11')} → ต้องปรับปรุง`, '[ผล!C12 source ผล!C12]'],
      ['', 'OIT', 'o๔๒', 'รายละเอียดอื่นที่ไม่รู้จัก', 90, `${level('E12')} → ดี`, '[ผล!C13 source ผล!C13]'],
    ]);
  });

  it('sets the year before and the live change beside the scores where the tables have it', () => {
    const rows = rowsOf(sheetNamed(reportOf(TWO_YEARS), 'คะแนน'), 4, 8);
    const change = (row: number) =>
      `=IF(OR(E${String(row)}="",F${String(row)}=""),"",ROUND(F${String(row)}-E${String(row)},2))`;
    assert.deepEqual(rows[0], [
      'ประเด็น',
      'แบบวัด',
      'ข้อ',
      'ประเด็นการประเมิน',
      'คะแนน ปี ๒๕๖๗',
      'คะแนน ปี ๒๕๖๘',
      'เปลี่ยนแปลง',
      'ระดับ',
      'ที่มา',
    ]);
    assert.deepEqual(
      rows.slice(2).map((row) => row.slice(4, 7)),
      [
        [97.85, 98, `${change(6)} → 0.15`],
        ['', 97.85, `${change(7)} → `],
        // 195.85 / 2 is 97.925: up
        [`${average('E6:E7')} → 97.85`, `${average('F6:F7')} → 97.93`, `${change(8)} → 0.08`],
      ],
    );
  });

  it('writes codes, headings and formats in Arabic digits where these are chosen', () => {
    const spec = reportOf(TWO_YEARS, { digits: 'arabic' });
    const rows = shown(sheetNamed(spec, 'คะแนน'));
    assert.equal(rows[0]?.[0], 'คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2568');
    assert.deepEqual(rows[3]?.slice(4, 6), ['คะแนน ปี 2567', 'คะแนน ปี 2568']);
    assert.equal(rows[5]?.[2], 'i1');
    assert.deepEqual([spec.styles.score?.format, spec.styles.change?.format], ['0.00', '+0.00;-0.00;0.00']);
  });

  it('shows numbers in Thai digits by their format', () => {
    const { styles } = reportOf(TWO_ITEMS);
    assert.deepEqual(
      [styles.score?.format, styles.whole?.format, styles.change?.format],
      ['[$-D00041E]0.00', '[$-D00041E]0', '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00'],
    );
  });

  it('says so where there are no scores', () => {
    assert.deepEqual(rowsOf(sheetNamed(reportOf(workbook()), 'คะแนน'), 5, 99), [['ไม่พบคะแนนในไฟล์นี้']]);
  });
});

describe('the score sheet read back', () => {
  it('gives the sample’s tables again', () => {
    assert.equal(readBack(sheetNamed(reportOf(sampleWorkbook()), 'คะแนน')).tables.length, 7);
    assertSameScores(sampleWorkbook());
  });

  it('gives both years again', () => {
    assertSameScores(TWO_YEARS);
  });

  it('gives missing scores and items of no issue again', () => {
    assertSameScores(GAPS);
  });

  it('gives the same in Arabic digits', () => {
    assertSameScores(TWO_ITEMS, 'arabic');
  });
});

function assertSameScores(grid: Parameters<typeof reportOf>[0], digits: 'thai' | 'arabic' = 'thai'): void {
  const before = readScores(grid, { resultYear: null, planYear: null });
  const after = readBack(sheetNamed(reportOf(grid, { digits }), 'คะแนน'));
  assert.deepEqual(gist(after), gist(before));
}

/** What must survive: agency, years, and each item's issue, code, instrument, scores. */
function gist({ agency, resultYear, previousYear, tables }: Scores) {
  return {
    agency: agency && [agency.name, agency.kind, agency.district, agency.province],
    years: [resultYear, previousYear],
    rows: tables.flatMap((table) =>
      table.rows.map(({ code, instrument, score, previous, issue }) => ({
        issue: issue ?? table.issue,
        code,
        instrument,
        score,
        previous,
      })),
    ),
  };
}

function readBack(sheet: SheetSpec): Scores {
  return readScores({ sheets: [gridOf(sheet)] }, { resultYear: null, planYear: null });
}
