import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { sampleFile } from '../fixtures/make-sample';
import { sampleWorkbook } from '../fixtures/sample';

const file = readFileSync(path.join(__dirname, '../../assets/sample.xlsx'));

describe('assets/sample.xlsx', () => {
  it('is what test/fixtures/make-sample.ts writes', () => {
    assert.ok(file.equals(sampleFile()));
  });

  it('holds the sample’s tables: every text, and the merged cells of the instruments', () => {
    const grid = (workbook: ReturnType<typeof sampleWorkbook>) =>
      workbook.sheets.map(({ name, rows, merges }) => ({
        name,
        rows: rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])]),
        merges: [...merges].sort((a, b) => a.top - b.top),
      }));
    assert.deepEqual(grid(readWorkbook(file, 'sample.xlsx')), grid(sampleWorkbook()));
  });
});
