import assert from 'node:assert/strict';
import { previewOfGrid } from '../../src/web/preview/from-grid';
import { type PreviewSheet, textAt } from '../../src/web/preview/preview-sheet';
import { lineOfRow, pageLength, sheetLines, sheetPage } from '../../src/web/preview/sheet-page';
import { type Row, sheetOf } from '../fixtures/grids';

/** A line a row: its number, then each cell as its column, "×columns" and "↓rows" where it spans, and its text. */
function drawn(sheet: PreviewSheet, start = 0, column = 0, shown: number | null = null): string[] {
  return sheetPage(sheet, sheetLines(sheet, shown), start, column).lines.map((line) => {
    if (line.kind === 'gap') return `${String(line.from + 1)}…${String(line.to + 1)}`;
    const cells = line.cells.map(({ column: at, columns, rows, cell }) => {
      const span = (columns > 1 ? `×${String(columns)}` : '') + (rows > 1 ? `↓${String(rows)}` : '');
      return `${String(at)}${span}${cell ? `=${cell.text}` : ''}`;
    });
    return `${String(line.row + 1)}: ${cells.join(' ')}`;
  });
}

describe('a page of the preview', () => {
  it('leaves out what a merge covers, across and down', () => {
    const sheet = previewOfGrid(
      sheetOf(
        'ก',
        [
          ['IIT', 'i1', 92.5],
          ['', 'i2', 93],
          ['เฉลี่ย', '', 92.75],
        ],
        { merges: ['A1:A2', 'A3:B3'], format: '0.00' },
      ),
    );
    assert.deepEqual(drawn(sheet), ['1: 0↓2=IIT 1=i1 2=92.50', '2: 1=i2 2=93.00', '3: 0×2=เฉลี่ย 2=92.75']);
  });

  it('does not show a value that stands under a merge', () => {
    const sheet = previewOfGrid(sheetOf('ก', [['a', 'covered', 'b']], { merges: ['A1:B1'] }));
    assert.deepEqual(drawn(sheet), ['1: 0×2=a 2=b']);
  });

  it('lets a title run on over the empty cells beside it', () => {
    const sheet = previewOfGrid(sheetOf('ก', [['ชื่อเรื่องที่ยาวกว่าช่องแรกของตาราง'], ['i1', 'x', 'y', 'z']]));
    assert.deepEqual(drawn(sheet), ['1: 0×4=ชื่อเรื่องที่ยาวกว่าช่องแรกของตาราง', '2: 0=i1 1=x 2=y 3=z']);
  });

  it('puts many empty rows into one line and draws few', () => {
    const rows: Row[] = Array.from({ length: 41 }, () => []);
    rows[2] = ['a'];
    rows[40] = ['b'];
    const sheet = previewOfGrid(sheetOf('ก', rows));
    assert.deepEqual(drawn(sheet), ['1: 0', '2: 0', '3: 0=a', '4…40', '41: 0=b']);
  });

  it('draws an empty row that is gone to, inside of a gap and behind the end', () => {
    const rows: Row[] = Array.from({ length: 41 }, () => []);
    rows[0] = ['a'];
    rows[40] = ['b'];
    const sheet = previewOfGrid(sheetOf('ก', rows));
    assert.deepEqual(drawn(sheet, 0, 0, 20), ['1: 0=a', '2…20', '21: 0', '22…40', '41: 0=b']);
    assert.deepEqual(drawn(sheet, 0, 0, 41).slice(-2), ['41: 0=b', '42: 0']);
  });

  it('leaves out a hidden row unless it is gone to', () => {
    const grid = sheetOf('ก', [['a'], ['b'], ['c']]);
    const sheet = previewOfGrid({ ...grid, rows: grid.rows.map((row) => ({ ...row, hidden: row.row === 1 })) });
    assert.deepEqual(drawn(sheet), ['1: 0=a', '3: 0=c']);
    assert.deepEqual(drawn(sheet, 0, 0, 1), ['1: 0=a', '2: 0=b', '3: 0=c']);
  });

  it('ends a merge at the page and shows 500 rows of a narrow sheet', () => {
    const rows: Row[] = Array.from({ length: 1200 }, (_, row) => [`r${String(row + 1)}`, 'x']);
    const sheet = previewOfGrid(sheetOf('ก', rows, { merges: ['A499:A503'] }));
    const lines = sheetLines(sheet, null);
    const first = sheetPage(sheet, lines, 0, 0);
    assert.equal(pageLength(2), 500);
    assert.deepEqual(
      [first.firstRow, first.lastRow, first.allRows, first.end, first.allLines],
      [1, 500, 1200, 500, 1200],
    );
    assert.deepEqual(drawn(sheet).slice(498), ['499: 0↓2=r499 1=x', '500: 1=x']);
    assert.equal(lineOfRow(lines, 700), 700);
  });

  it('moves to the columns of a cell that stands far to the right', () => {
    const sheet = previewOfGrid(sheetOf('ก', [Array.from({ length: 105 }, (_, column) => `c${String(column)}`)]));
    const page = sheetPage(sheet, sheetLines(sheet, 0), 0, 104);
    assert.deepEqual([page.firstColumn, page.lastColumn, page.allColumns], [99, 104, 105]);
    assert.equal(drawn(sheet, 0, 104)[0], '1: 99=c99 100=c100 101=c101 102=c102 103=c103 104=c104');
  });

  it('has no line for an empty sheet', () => {
    assert.deepEqual(drawn(previewOfGrid(sheetOf('ก', []))), []);
  });
});

describe('the text of a cell in the preview', () => {
  it('is what the cell shows, or nothing', () => {
    const sheet = previewOfGrid(sheetOf('ก', [['a', 92.5]], { format: '[$-D00041E]0.00' }));
    assert.equal(textAt(sheet, 'B1'), '๙๒.๕๐');
    assert.equal(textAt(sheet, 'C7'), '');
  });
});
