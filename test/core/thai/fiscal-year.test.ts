import assert from 'node:assert/strict';
import {
  MONTH_ABBREVIATIONS,
  MONTH_NAMES,
  calendarMonth,
  fiscalMonth,
  fiscalMonthName,
  fiscalMonthShort,
  periodText,
  readYear,
  readYears,
  toBuddhist,
} from '../../../src/core/thai/fiscal-year';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('the fiscal year', () => {
  it('runs from October of the year before to September', () => {
    assert.deepEqual(
      MONTHS.map((month) => fiscalMonthName(2569, month)),
      [
        'ตุลาคม 2568',
        'พฤศจิกายน 2568',
        'ธันวาคม 2568',
        'มกราคม 2569',
        'กุมภาพันธ์ 2569',
        'มีนาคม 2569',
        'เมษายน 2569',
        'พฤษภาคม 2569',
        'มิถุนายน 2569',
        'กรกฎาคม 2569',
        'สิงหาคม 2569',
        'กันยายน 2569',
      ],
    );
    assert.equal(fiscalMonthShort(2569, 1), 'ต.ค. 68');
    assert.equal(fiscalMonthShort(2569, 12), 'ก.ย. 69');
    assert.equal(fiscalMonthShort(2600, 4), 'ม.ค. 00');
  });

  it('numbers its months from October', () => {
    assert.deepEqual(MONTHS.map(calendarMonth), [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.deepEqual(MONTHS.map(fiscalMonth), [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
  });

  it('names every month once, in full and short', () => {
    assert.equal(new Set(MONTH_NAMES).size, 12);
    assert.equal(new Set(MONTH_ABBREVIATIONS).size, 12);
  });

  it('states a period with both years in full', () => {
    assert.equal(periodText(2569, 1, 12), 'ตุลาคม 2568 - กันยายน 2569');
    assert.equal(periodText(2569, 4, 3), 'มกราคม 2569 - มีนาคม 2569');
    assert.equal(periodText(2569, 3, 2), 'ธันวาคม 2568 - มกราคม 2569');
  });

  it('states a single month alone', () => {
    assert.equal(periodText(2569, 12, 1), 'กันยายน 2569');
  });

  it('ends a period in September at the latest', () => {
    assert.equal(periodText(2569, 10, 6), 'กรกฎาคม 2569 - กันยายน 2569');
  });

  it('counts B.E. years 543 ahead', () => {
    assert.equal(toBuddhist(2025), 2568);
  });
});

describe('the year in a text', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 2569],
    ['พ.ศ.2568', 2568],
    ['คะแนนปี 2563', 2563],
    ['2567', 2567],
    ['ITA2568', 2568],
    ['ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙', 2568],
    ['31/3/2568', 2568],
    ['ปี 68', 2568],
    ['ปีงบประมาณ ๖๙', 2569],
    ['ปี พ.ศ. 68', 2568],
    ['พ.ศ.68', 2568],
    ['ค.ศ. 2025', 2568],
    ['ปี 2025', 2568],
    ['FY2026', 2569],
    ['AD 2024', 2567],
    ['ITA 2025', 2568],
    ['2025', 2568],
    ['พ.ศ. 2568 (ค.ศ. 2025)', 2568],
    ['ค.ศ. 2024 / พ.ศ. 2568', 2568],
    ['68', null],
    ['ต.ค. 68', null],
    ['อายุ 68 ปี', null],
    ['ปีที่ 1', null],
    ['ปี 12', null],
    ['งบประมาณ 2025 รายการ', null],
    ['2568 บาท', null],
    ['2,568', null],
    ['2568.50', null],
    ['12568', null],
    ['25681', null],
    ['2600', null],
    ['2539', null],
    ['92.12', null],
    ['ปี 92.12', null],
    ['', null],
  ];
  for (const [text, year] of cases) {
    it(`"${text}" ${year === null ? 'has none' : `is ${String(year)}`}`, () => {
      assert.equal(readYear(text), year);
    });
  }

  it('lists every B.E. year once, in reading order', () => {
    assert.deepEqual(readYears('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙ (ปี 69) ของปี 2567'), [2568, 2569, 2567]);
    assert.deepEqual(readYears('ไม่มีปี'), []);
  });
});
