import assert from 'node:assert/strict';
import type { SheetGrid } from '../../../../src/core/grid';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
import { windows874 } from './parts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sheet of a text whose rows are given with their cells from the first column on; '' stands for no cell. */
function sheet(name: string, ...rows: readonly (readonly string[])[]): { sheets: SheetGrid[] } {
  return {
    sheets: [
      {
        name,
        hidden: false,
        made: null,
        rows: rows.flatMap((values, row) => {
          const cells = values.flatMap((value, column) => (value === '' ? [] : [{ column, value, format: 'General' }]));
          return cells.length > 0 ? [{ row, hidden: false, cells }] : [];
        }),
        merges: [],
      },
    ],
  };
}

describe('readWorkbook: text with separators', () => {
  it('keeps every cell as text, exactly as written', () => {
    const text = 'o5,05,028,1-3,๙๒.๑๒\r\n" 7 ",=1+1,TRUE,1e3,2/3/2568\r\n';
    assert.deepEqual(
      readWorkbook(utf8(text), 'C:\\งาน\\คะแนน ITA.csv'),
      sheet('คะแนน ITA', ['o5', '05', '028', '1-3', '๙๒.๑๒'], [' 7 ', '=1+1', 'TRUE', '1e3', '2/3/2568']),
    );
  });

  it('reads quoted fields with separators, quotes and line breaks', () => {
    const text = '"ก, ข","เขาว่า ""ดี"""\n"บรรทัด 1\r\nบรรทัด 2",\n';
    assert.deepEqual(readWorkbook(utf8(text), 'a.csv'), sheet('a', ['ก, ข', 'เขาว่า "ดี"'], ['บรรทัด 1\r\nบรรทัด 2', '']));
  });

  it('takes a quote that is never closed for a character', () => {
    assert.deepEqual(readWorkbook(utf8('"ก,ข\nค,ง\n'), 'a.csv'), sheet('a', ['"ก', 'ข'], ['ค', 'ง']));
  });

  it('leaves out empty cells and rows but counts them', () => {
    assert.deepEqual(
      readWorkbook(utf8('ก,,ข\n\n,,\nค,ง,'), 'a.csv'),
      sheet('a', ['ก', '', 'ข'], [], [], ['ค', 'ง', '']),
    );
  });

  it('tells ";" by its rows though the titles hold commas', () => {
    const text = 'ข้อ 1, 2, 3\ni1;คุณภาพ, เวลา;92.12\ni2;ความเป็นธรรม;85.00\n';
    assert.deepEqual(
      readWorkbook(utf8(text), 'a.csv'),
      sheet('a', ['ข้อ 1, 2, 3'], ['i1', 'คุณภาพ, เวลา', '92.12'], ['i2', 'ความเป็นธรรม', '85.00']),
    );
  });

  it('tells tabs, and honours the line that names the separator', () => {
    assert.deepEqual(
      readWorkbook(utf8('i1\tก, ข\t5\ni2\tค\t6'), 'a.tsv'),
      sheet('a', ['i1', 'ก, ข', '5'], ['i2', 'ค', '6']),
    );
    assert.deepEqual(readWorkbook(utf8('sep=;\r\n1,5;2,5\r\n'), 'a.csv'), sheet('a', ['1,5', '2,5']));
  });

  it('reads every line end', () => {
    assert.deepEqual(readWorkbook(utf8('ก\rข\nค\r\nง'), 'a.txt'), sheet('a', ['ก'], ['ข'], ['ค'], ['ง']));
  });

  it('names the sheet as Excel can', () => {
    const long = `${'ก'.repeat(40)}.csv`;
    assert.equal(readWorkbook(utf8('x'), long).sheets[0]?.name, 'ก'.repeat(31));
    assert.equal(readWorkbook(utf8('x'), 'ผล[1].csv').sheets[0]?.name, 'ผล_1_');
  });
});

describe('readWorkbook: encodings of text', () => {
  const expected = sheet('a', ['i1', 'ผ่านดี', '๙๒.๑๒']);
  const text = 'i1,ผ่านดี,๙๒.๑๒\n';

  it('reads UTF-8 without and with its mark', () => {
    assert.deepEqual(readWorkbook(utf8(text), 'a.csv'), expected);
    assert.deepEqual(readWorkbook(utf8(`\uFEFF${text}`), 'a.csv'), expected);
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const units = Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
    assert.deepEqual(readWorkbook(little, 'a.csv'), expected);
    assert.deepEqual(readWorkbook(big, 'a.csv'), expected);
  });

  it('reads Windows-874', () => {
    assert.deepEqual(readWorkbook(Uint8Array.from(windows874(text)), 'a.csv'), expected);
  });
});
