import assert from 'node:assert/strict';
import { areaName } from '../../../src/core/grid';
import { addresses, rectangles, rowAddresses, stacked } from '../../../src/hosts/excel/rectangles';

/** The cells drawn as "x", row by row. */
function drawn(...lines: readonly string[]) {
  return lines.flatMap((line, row) => [...line].flatMap((mark, column) => (mark === 'x' ? [{ row, column }] : [])));
}

describe('rectangles', () => {
  it('joins neighbours in a row and equal rows below one another', () => {
    assert.deepEqual(rectangles(drawn('xxx.x', 'xxx.x', '.xx.x')).map(areaName), ['A1:C2', 'E1:E3', 'B3:C3']);
  });

  it('leaves a gap of a row open', () => {
    assert.deepEqual(rectangles(drawn('xx', '..', 'xx')).map(areaName), ['A1:B1', 'A3:B3']);
  });

  it('covers each cell exactly once, whatever the pattern', () => {
    const cells = Array.from({ length: 400 }, (_, index) => ({
      row: Math.floor(index / 20),
      column: index % 20,
    })).filter(({ row, column }) => (row * 7 + column * column) % 5 < 3);
    const covered = rectangles(cells).flatMap(({ top, left, bottom, right }) => {
      const found: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) found.push(`${String(row)}:${String(column)}`);
      return found;
    });
    const given = cells.map(({ row, column }) => `${String(row)}:${String(column)}`);
    assert.deepEqual(covered.sort(), given.sort());
  });

  it('joins merges of one row with those right below', () => {
    const row = (top: number, left: number, right: number) => ({ top, left, bottom: top, right });
    assert.deepEqual(stacked([row(0, 0, 3), row(1, 0, 3), row(1, 5, 6), row(3, 0, 3)]).map(areaName), [
      'A1:D2',
      'F2:G2',
      'A4:D4',
    ]);
  });

  it('names rows by their runs', () => {
    assert.deepEqual(rowAddresses([0, 1, 2, 5, 8, 9]), ['1:3,6:6,9:10']);
  });

  it('starts a new address before one grows too long', () => {
    const areas = Array.from({ length: 500 }, (_, index) => ({ top: 2 * index, left: 0, bottom: 2 * index, right: 1 }));
    const lines = addresses(areas);
    assert.ok(lines.every(({ length }) => length <= 2000));
    assert.deepEqual(lines.join(',').split(','), areas.map(areaName));
    assert.equal(lines.length, 3);
  });
});
