import assert from 'node:assert/strict';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
import { windows874 } from './parts';

const page = (body: string): string => `<html><head><meta charset="tis-620"></head><body>${body}</body></html>`;
const TABLE =
  '<p>รายงาน</p><table border=1><tr><th colspan="2">ประเด็นที่ 1</th></tr>\r\n' +
  '<tr><td>o5</td><td style="mso-number-format:\'\\@\'">05</td></tr>' +
  '<tr><td rowspan=2>ก &amp; ข<br>ค</td><td><b>92.12</b></td></tr><tr><td>๘๕</td></tr></table>';

const EXPECTED = {
  sheets: [
    {
      name: 'Sheet1',
      hidden: false,
      made: null,
      rows: [
        { row: 0, hidden: false, cells: [{ column: 0, value: 'ประเด็นที่ 1', format: 'General' }] },
        {
          row: 1,
          hidden: false,
          cells: [
            { column: 0, value: 'o5', format: 'General' },
            { column: 1, value: '05', format: 'General' },
          ],
        },
        {
          row: 2,
          hidden: false,
          cells: [
            { column: 0, value: 'ก & ข\nค', format: 'General' },
            { column: 1, value: '92.12', format: 'General' },
          ],
        },
        { row: 3, hidden: false, cells: [{ column: 1, value: '๘๕', format: 'General' }] },
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 2, left: 0, bottom: 3, right: 0 },
      ],
    },
  ],
};

describe('readWorkbook: a web page that goes by the name of .xls', () => {
  it('reads its tables in Windows-874, cells as text', () => {
    assert.deepEqual(readWorkbook(Uint8Array.from(windows874(page(TABLE))), 'รายงาน.xls'), EXPECTED);
  });

  it('reads UTF-8 with its mark, before any tag', () => {
    assert.deepEqual(readWorkbook(new TextEncoder().encode(`\uFEFF\r\n${page(TABLE)}`), 'รายงาน.xls'), EXPECTED);
  });

  it('reads a bare table whose Thai stands as numbered references', () => {
    const thai = TABLE.replace(/[\u0E01-\u0E5B]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
    assert.match(thai, /&#3585;/);
    assert.deepEqual(readWorkbook(new TextEncoder().encode(thai), 'a.xls'), EXPECTED);
  });

  it('gives each table a sheet', () => {
    const text = page('<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>');
    const { sheets } = readWorkbook(new TextEncoder().encode(text), 'a.xls');
    assert.deepEqual(
      sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value]),
      [
        ['Sheet1', '1'],
        ['Sheet2', '2'],
      ],
    );
  });
});
