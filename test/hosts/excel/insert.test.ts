import assert from 'node:assert/strict';
import { utils, write } from '@e965/xlsx';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { base64, insertSheets } from '../../../src/hosts/excel/insert';
import { readSheets } from '../../../src/hosts/excel/read';
import { HostError } from '../../../src/hosts/host';
import { codeOf } from './failures';
import { openedSample, picture } from './prepared';

function file(): Uint8Array<ArrayBuffer> {
  const sheet = utils.aoa_to_sheet([['คะแนน', 92.12], ['๐๕', true], ['รวม']]);
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'ปก');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ก']]), 'ตัวอย่าง');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('inserting a file', () => {
  it('adds its sheets behind all others, in two requests, under free names, as the officer’s own', async () => {
    const excel = openedSample();
    const before = excel.workbook.sheets.length;
    await excelHost().insert(file());
    assert.equal(excel.stats.requests, 2);
    assert.deepEqual(excel.stats.notEmulated, {});
    const { sheets } = excel.workbook;
    assert.deepEqual(
      sheets.slice(before).map(({ name }) => name),
      ['ปก (2)', 'ตัวอย่าง'],
    );
    excel.workbook.sheets = sheets.slice(before);
    const format = 'General';
    assert.deepEqual((await readSheets()).sheets[0], {
      name: 'ปก (2)',
      hidden: false,
      made: null,
      rows: [
        {
          row: 0,
          hidden: false,
          cells: [
            { column: 0, value: 'คะแนน', format },
            { column: 1, value: 92.12, format },
          ],
        },
        {
          row: 1,
          hidden: false,
          cells: [
            { column: 0, value: '๐๕', format },
            { column: 1, value: true, format },
          ],
        },
        { row: 2, hidden: false, cells: [{ column: 0, value: 'รวม', format }] },
      ],
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
    });
  });

  it('writes bytes of any number as base64', () => {
    for (const length of [0, 1, 2, 3, 12_287, 12_288, 12_289, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'));
    }
  });

  it('adds nothing where Excel refuses', async () => {
    for (const code of ['workbook-protected', 'workbook-read-only'] as const) {
      const excel = openedSample();
      excel.workbook[code === 'workbook-protected' ? 'protected' : 'readOnly'] = true;
      const before = picture(excel.workbook);
      assert.equal(await codeOf(insertSheets(file())), code);
      assert.equal(picture(excel.workbook), before);
    }
    const excel = openedSample();
    const before = picture(excel.workbook);
    assert.equal(await codeOf(insertSheets(Uint8Array.of(1, 2, 3))), 'excel-failed');
    assert.equal(picture(excel.workbook), before);
  });

  it('tells of a file that is too large for Excel', async () => {
    openedSample().failAt(2, { code: 'RequestPayloadSizeLimitExceeded' });
    await assert.rejects(insertSheets(file()), (error: unknown) => {
      assert.ok(error instanceof HostError && error.code === 'file-too-large');
      assert.deepEqual(error.facts, { measure: 'bytes', limit: 3_670_016 });
      return true;
    });
  });
});
