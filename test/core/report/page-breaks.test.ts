import assert from 'node:assert/strict';
import { SheetDraft } from '../../../src/core/report/draft';
import { pageSetup } from '../../../src/core/report/page';
import { reportStyles } from '../../../src/core/report/styles';
import { text } from '../../../src/core/sheet';
import { type PrintedRow, pageBreaks, pageCapacity } from '../../../src/core/report/page-breaks';

/** A4 less 2 cm above and below is 25.7 cm, 728.5 points; 17 cm across are 481.9 points, 81.7 characters of 5.9. */
const PORTRAIT = {
  orientation: 'portrait',
  margins: { top: 2, right: 2, bottom: 2, left: 2, header: 1, footer: 1 },
  titleRows: null,
} as const;
const WIDTH = 80;

const line = (height: number): PrintedRow => ({ height, keepsNext: false });
const heading = (height: number): PrintedRow => ({ height, keepsNext: true });
const breaks = (
  rows: readonly PrintedRow[],
  wished: readonly number[] = [],
  titleRows: { from: number; to: number } | null = null,
) => pageBreaks(rows, { ...PORTRAIT, titleRows }, WIDTH, wished);

describe('what a page holds', () => {
  it('is its height between the margins, and more where the sheet is shrunk to its width', () => {
    assert.equal(pageCapacity(PORTRAIT, WIDTH).toFixed(1), '728.5');
    // 163.36 characters are twice as wide as the page
    assert.equal((pageCapacity(PORTRAIT, 163.36) / pageCapacity(PORTRAIT, WIDTH)).toFixed(2), '2.00');
    assert.equal(pageCapacity({ ...PORTRAIT, orientation: 'landscape' }, WIDTH).toFixed(1), '481.9');
  });
});

describe('the pages of a sheet', () => {
  it('are one where all rows fit', () => {
    assert.deepEqual(breaks([line(300), line(428)]), []);
  });

  it('end before the first row that does not fit', () => {
    assert.deepEqual(breaks([line(300), line(429), line(299), line(2)]), [1, 3]);
  });

  it('never end with a heading, nor with several', () => {
    assert.deepEqual(breaks([line(700), heading(20), line(20)]), [1]);
    assert.deepEqual(breaks([line(600), heading(50), heading(50), line(40)]), [1]);
  });

  it('begin where it is wished, and are counted from there', () => {
    assert.deepEqual(breaks([line(400), line(200), line(400), line(200)], [1]), [1, 3]);
    assert.deepEqual(breaks([line(400), line(200)], [0]), []);
  });

  it('have room for the rows that stand on each of them', () => {
    const rows = [heading(100), line(600), line(600), line(100), line(50)];
    assert.deepEqual(breaks(rows), [2, 4]);
    assert.deepEqual(breaks(rows, [], { from: 0, to: 0 }), [2, 3]);
  });

  it('hold one row at least, also one that is taller than a page, and headings that alone fill it', () => {
    assert.deepEqual(breaks([line(900), line(900), line(10)]), [1, 2]);
    assert.deepEqual(breaks([heading(400), heading(400), line(10)]), [1]);
  });
});

describe('rows that are to stand together', () => {
  /** Rows of 100 points on pages of 728.5; those from `from` to `to` (not included) together. */
  function breaksOf(rows: number, from: number, to: number): readonly number[] {
    const draft = new SheetDraft([80], reportStyles('arabic'));
    for (let row = 0; row < rows; row++) {
      if (row === to) draft.keepTogether(from);
      draft.add([{ column: 0, content: text('ก'), style: 'label' }], 100);
    }
    if (to === rows) draft.keepTogether(from);
    const page = pageSetup({ orientation: 'portrait', footer: '' });
    return draft.finish({ key: 'scores', name: 'ก', tab: null, freeze: { rows: 0, columns: 0 }, page }).page.breaks;
  }

  it('begin a page where they would be cut', () => {
    assert.deepEqual(breaksOf(10, 5, 9), [5]);
    assert.deepEqual(breaksOf(10, 5, 10), [5]);
  });

  it('stay where they are when they fit, and hold nothing but themselves', () => {
    assert.deepEqual(breaksOf(8, 3, 7), [7]);
    assert.deepEqual(breaksOf(10, 1, 5), [7]);
  });

  it('are cut where a page is full when no page holds them', () => {
    assert.deepEqual(breaksOf(16, 0, 16), [7, 14]);
  });
});
