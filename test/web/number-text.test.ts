import assert from 'node:assert/strict';
import { cellText } from '../../src/web/preview/cell-text';
import { numberText } from '../../src/web/preview/number-text';

/** [value, format, what Excel shows] */
const CASES: readonly (readonly [number, string, string])[] = [
  [97.92, 'General', '97.92'],
  [100, 'General', '100'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [-12.5, 'General', '-12.5'],
  [123456789012, 'General', '1.23457E+11'],
  [97.925, '0.00', '97.93'],
  [1.005, '0.00', '1.01'],
  [100, '0.00', '100.00'],
  [0.5, '#.00', '.50'],
  [0.9792, '0.00%', '97.92%'],
  [0.97, '0%', '97%'],
  [0.285, '0%', '29%'],
  [97.92, '[$-D00041E]0.00', '๙๗.๙๒'],
  [9, '[$-D00041E]0', '๙'],
  [1.5, '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00', '+๑.๕๐'],
  [-1.5, '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00', '-๑.๕๐'],
  [0, '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00', '๐.๐๐'],
  [97.92, 't0.00', '๙๗.๙๒'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0, '#,##0', '0'],
  [1234567, '#,##0,', '1,235'],
  [97.9, '0.##', '97.9'],
  [97, '0.##', '97.'],
  [5, '00', '05'],
  [-3, '0;[Red](0)', '(3)'],
  [3, '_(* #,##0_);_(* (#,##0)', ' 3 '],
  [95.5, '0.00" คะแนน"', '95.50 คะแนน'],
  [95.5, '\\≥0.0', '≥95.5'],
  [1500, '[$฿-41E]#,##0.00', '฿1,500.00'],
  [12345, '0.00E+00', '1.23E+04'],
  [12, '@', '12'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [45292, 'd/m/yy', '1/1/24'],
  [45292, '[$-107041E]d mmmm yyyy', '1 มกราคม 2567'],
  [45292, '[$-D07041E]d mmm yyyy', '๑ ม.ค. ๒๕๖๗'],
  [45292.5625, 'd/m/bbbb h:mm', '1/1/2567 13:30'],
  [0.5625, 'h:mm AM/PM', '1:30 PM'],
  [-5, 'yyyy-mm-dd', '-5'],
  [0.5, '# ?/?', '0.5'],
];

describe('a number in the preview', () => {
  for (const [value, format, shown] of CASES) {
    it(`shows ${String(value)} under ${format} as ${shown}`, () => {
      assert.equal(numberText(value, format), shown);
    });
  }
});

describe('a cell in the preview', () => {
  it('aligns numbers, words, truth values and faults as Excel does', () => {
    assert.deepEqual(cellText(97.5, '0.00'), { text: '97.50', align: 'right' });
    assert.deepEqual(cellText('97.5', '0.00'), { text: '97.5', align: 'left' });
    assert.deepEqual(cellText(true, 'General'), { text: 'TRUE', align: 'center' });
    assert.deepEqual(cellText('#DIV/0!', 'General'), { text: '#DIV/0!', align: 'center' });
  });
});
