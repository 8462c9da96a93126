import assert from 'node:assert/strict';
import type { WorkbookGrid } from '../../../src/core/grid';
import type { ChartSpec, SheetSpec } from '../../../src/core/sheet';
import { type Row } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';
import { HEADER, TWO_ITEMS, reportOf, rowsOf, sheetNamed, workbook } from './reports';

const NAME = 'สรุปผล ITA';
const SCORE = '[$-D00041E]0.00';
const WHOLE = '[$-D00041E]0';

const summaryOf = (grid: WorkbookGrid): SheetSpec => sheetNamed(reportOf(grid), NAME);

/** Rows `top` to `bottom` of a column, 0-based, of the summary. */
const cells = <T>(top: number, bottom: number, column: number, cached: readonly T[]) => ({
  sheet: NAME,
  area: { top, left: column, bottom, right: column },
  cached,
});

const toNineDecimals = (chart: ChartSpec): ChartSpec => ({
  ...chart,
  series: chart.series.map((series) => {
    const cached = series.cells.cached.map((value) => value && Number(value.toFixed(9)));
    return { ...series, cells: { ...series.cells, cached } };
  }),
});

describe('the charts of the summary sheet', () => {
  const sample = summaryOf(sampleWorkbook());

  it('are the issues as columns and the indicators as a radar, each with the target', () => {
    const expected: ChartSpec[] = [
      {
        kind: 'columns',
        title: 'คะแนนเฉลี่ยรายประเด็น',
        description: 'กราฟแท่งแสดงคะแนนเฉลี่ยของ ๗ ประเด็น ปี ๒๕๖๘ พร้อมเส้นประแสดงเป้าหมาย ค่าทั้งหมดอยู่ในตารางประเด็นของแผ่นงานนี้',
        place: { top: 29, left: 0, bottom: 38, right: 2 },
        size: 14,
        categories: cells(20, 26, 11, [
          'ประเด็น ๑',
          'ประเด็น ๒',
          'ประเด็น ๓',
          'ประเด็น ๔',
          'ประเด็น ๕',
          'ประเด็น ๖',
          'ประเด็น ๗',
        ]),
        series: [
          {
            name: 'ปี ๒๕๖๘',
            cells: cells(20, 26, 6, [97.92, 97.22, 98.43, 87.28, 96.97, 98.89, 98.23]),
            format: SCORE,
            colour: '#00616b',
          },
        ],
        target: {
          name: 'เป้าหมาย',
          cells: cells(20, 26, 10, [95, 95, 95, 95, 95, 95, 95]),
          format: SCORE,
          colour: '#b3541e',
        },
        axis: { minimum: 60, maximum: 100, step: 10, format: WHOLE },
      },
      {
        kind: 'radar',
        title: 'คะแนนรายตัวชี้วัด',
        description: 'กราฟเรดาร์แสดงคะแนนของ ๑๐ ตัวชี้วัด ปี ๒๕๖๘ พร้อมเส้นประแสดงเป้าหมาย ค่าทั้งหมดอยู่ในตารางตัวชี้วัดของแผ่นงานนี้',
        place: { top: 29, left: 3, bottom: 38, right: 9 },
        size: 12,
        categories: cells(7, 16, 11, [
          '๑. การปฏิบัติหน้าที่',
          '๒. การใช้งบประมาณ',
          '๓. การใช้อำนาจ',
          '๔. การใช้ทรัพย์สินของราชการ',
          '๕. การแก้ไขปัญหาการทุจริต',
          '๖. คุณภาพการดำเนินงาน',
          '๗. ประสิทธิภาพการสื่อสาร',
          '๘. การปรับปรุงระบบการทำงาน',
          '๙. การเปิดเผยข้อมูล',
          '๑๐. การป้องกันการทุจริต',
        ]),
        series: [
          {
            name: 'ปี ๒๕๖๘',
            cells: cells(
              7,
              16,
              12,
              [95.15, 94.95, 97.78, 87.276666667, 91.72, 95.446666667, 95.283333333, 95.286666667, 100, 100],
            ),
            format: SCORE,
            colour: '#00616b',
          },
        ],
        target: {
          name: 'เป้าหมาย',
          cells: cells(7, 16, 10, [95, 95, 95, 95, 95, 95, 95, 95, 95, 95]),
          format: SCORE,
          colour: '#b3541e',
        },
        axis: { minimum: 60, maximum: 100, step: 10, format: WHOLE },
      },
    ];
    assert.deepEqual(sample.charts.map(toNineDecimals), expected);
  });

  it('take live figures from cells beside the tables', () => {
    const beside = (first: number, last: number) => rowsOf(sample, first, last).map((row) => row.slice(10));
    assert.deepEqual(beside(7, 9), [
      ['ข้อมูลของกราฟ (ไม่พิมพ์)'],
      ['=ITA_TARGET → 95', '=F8 → ๑. การปฏิบัติหน้าที่', '=J8 → 95.15'],
      ['=ITA_TARGET → 95', '=F9 → ๒. การใช้งบประมาณ', '=J9 → 94.95'],
    ]);
    assert.deepEqual(beside(20, 21), [['ข้อมูลของกราฟ (ไม่พิมพ์)'], ['=ITA_TARGET → 95', 'ประเด็น ๑']]);
  });

  it('do not change the height of the rows that they take figures from', () => {
    assert.deepEqual(
      sample.rows.slice(7, 17).map(({ height }) => height),
      Array<number>(10).fill(24.75),
    );
  });

  const TWO_YEARS: Row = ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2567', 'คะแนน ปี 2568'];

  it('show the year before beside this year', () => {
    const { charts } = summaryOf(
      workbook(
        ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
        TWO_YEARS,
        ['IIT', 'i10 การขอยืมทรัพย์สิน', 70, 74.55],
        ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', 98, 97.58],
        ['IIT', 'i12 การตรวจสอบทรัพย์สิน', 90, 89.7],
      ),
    );
    const [chart] = charts;
    assert.equal(charts.length, 1);
    assert.deepEqual(chart?.series, [
      { name: 'ปี ๒๕๖๗', cells: cells(20, 20, 10, [86]), format: SCORE, colour: '#9cc4c8' },
      { name: 'ปี ๒๕๖๘', cells: cells(20, 20, 6, [87.28]), format: SCORE, colour: '#00616b' },
    ]);
    assert.deepEqual(chart.target?.cells, cells(20, 20, 12, [95]));
    assert.deepEqual(chart.categories, cells(20, 20, 13, ['ประเด็น ๔']));
    assert.equal(
      chart.description,
      'กราฟแท่งแสดงคะแนนเฉลี่ยของ ๑ ประเด็น ปี ๒๕๖๘ เทียบกับปี ๒๕๖๗ พร้อมเส้นประแสดงเป้าหมาย ค่าทั้งหมดอยู่ในตารางประเด็นของแผ่นงานนี้',
    );
  });

  const issueOf = (...scores: readonly number[]) =>
    workbook(
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      HEADER,
      ...scores.map((score, index): Row => ['IIT', `i${String(10 + index)} ทรัพย์สิน`, score]),
    );

  for (const [score, minimum, step] of [
    [60.01, 60, 10],
    [60, 40, 20],
    [41, 40, 20],
    [40, 20, 20],
    [0, 0, 20],
  ] as const) {
    it(`begin at ${String(minimum)} where the lowest is ${String(score)}`, () => {
      const axis = summaryOf(issueOf(score)).charts[0]?.axis;
      assert.deepEqual([axis?.minimum, axis?.maximum, axis?.step], [minimum, 100, step]);
    });
  }

  it('leave out the indicators without a mean, and their cells have no gap', () => {
    const sheet = summaryOf(
      workbook(
        ['(1) การปฏิบัติหน้าที่'],
        HEADER,
        ...[1, 2, 3, 7, 8, 9, 10, 11, 12].map((item): Row => ['IIT', `i${String(item)} ข้อ`, 80 + item]),
      ),
    );
    const radar = sheet.charts.find(({ kind }) => kind === 'radar');
    assert.deepEqual(radar?.categories.cached, ['๑. การปฏิบัติหน้าที่', '๓. การใช้อำนาจ', '๔. การใช้ทรัพย์สินของราชการ']);
    assert.deepEqual(radar.series[0]?.cells, cells(7, 9, 12, [82, 88, 91]));
    assert.deepEqual(
      rowsOf(sheet, 8, 11).map((row) => row.slice(11)),
      [
        ['=F8 → ๑. การปฏิบัติหน้าที่', '=J8 → 82'],
        ['=F10 → ๓. การใช้อำนาจ', '=J10 → 88'],
        ['=F11 → ๔. การใช้ทรัพย์สินของราชการ', '=J11 → 91'],
        [],
      ],
    );
  });

  it('are the issues alone where fewer than three indicators have a mean', () => {
    assert.deepEqual(
      summaryOf(TWO_ITEMS).charts.map(({ kind }) => kind),
      ['columns'],
    );
  });

  it('are none, and take no room, where there is nothing to draw', () => {
    const sheet = summaryOf(workbook(HEADER));
    assert.deepEqual(sheet.charts, []);
    assert.equal(sheet.rows.length, 18);
  });
});
