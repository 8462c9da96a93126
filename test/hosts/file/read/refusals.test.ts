import assert from 'node:assert/strict';
import { CFB, utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { HostError } from '../../../../src/hosts/host';
import type { ForeignKind, HostErrorCode } from '../../../../src/hosts/host';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
import { ods, record, u16, xlsx, zip } from './parts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function assertRefused(bytes: Uint8Array, name: string, code: HostErrorCode, facts: object): void {
  assert.throws(
    () => readWorkbook(bytes, name),
    (error) => {
      assert.ok(error instanceof HostError, String(error));
      const refusal = error as HostError;
      assert.deepEqual({ code: refusal.code, facts: refusal.facts }, { code, facts });
      return true;
    },
  );
}

/** What the library can do with OLE2 containers; its own types leave that open. */
interface Containers {
  readonly utils: { cfb_new(): object; cfb_add(container: object, name: string, content: Uint8Array): void };
  write(container: object, options: { readonly type: 'array' }): Iterable<number>;
}

/** An OLE2 container with these streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const library = CFB as Containers;
  const made = library.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) library.utils.cfb_add(made, `/${name}`, content);
  return Uint8Array.from(library.write(made, { type: 'array' }));
}

describe('readWorkbook: files that are no workbook', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, kind: ForeignKind])[] = [
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'image'],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'image'],
    ['a PDF', ascii('%PDF-1.7\n'), 'pdf'],
    ['a Word document', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'document'],
    ['a Word document of 2003', container({ WordDocument: new Uint8Array(5000) }), 'document'],
    ['a presentation', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'presentation'],
    ['a presentation of 2003', container({ 'PowerPoint Document': new Uint8Array(5000) }), 'presentation'],
    [
      'a text of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'document',
    ],
    ['a sheet of Apple Numbers', zip({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'numbers'],
    ['a zip of anything else', zip({ 'a.txt': 'x' }), 'archive'],
    ['a compressed archive', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07), 'archive'],
    ['a web page', ascii('<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>'), 'web-page'],
    ['other XML', ascii('<?xml version="1.0"?><note/>'), 'unknown'],
    ['a text', ascii('a,b\n1,2\n'), 'text'],
    ['bytes of no meaning', Uint8Array.from({ length: 600 }, (_, index) => (index * 167 + 13) % 256), 'unknown'],
  ];
  for (const [what, bytes, kind] of cases) {
    it(`says of ${what} named .xlsx what it is`, () => {
      assertRefused(bytes, 'งาน.xlsx', 'file-not-a-workbook', { kind });
    });
  }

  it('refuses a web page without a table that is named .xls', () => {
    assertRefused(ascii('<html><frameset/></html>'), 'a.xls', 'file-not-a-workbook', { kind: 'web-page' });
  });

  it('refuses bytes of no meaning that are named .csv', () => {
    assertRefused(Uint8Array.of(0x61, 0x00, 0x62, 0x00, 0x01), 'a.csv', 'file-not-a-workbook', { kind: 'unknown' });
  });

  it('refuses an empty file, and a text of blanks', () => {
    assertRefused(new Uint8Array(0), 'a.xlsx', 'file-empty', {});
    assertRefused(ascii(' \r\n\r\n'), 'a.csv', 'file-empty', {});
  });
});

describe('readWorkbook: locked files', () => {
  it('says that a workbook is encrypted', () => {
    const bytes = container({ EncryptionInfo: new Uint8Array(100), EncryptedPackage: new Uint8Array(5000) });
    assertRefused(bytes, 'a.xlsx', 'file-encrypted', {});
  });

  it('says so of .xls with a password', () => {
    const records = [
      ...record(0x0809, ...u16(0x0600), ...u16(5), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ...record(0x002f, ...u16(1), ...u16(1), ...u16(1), ...new Array<number>(48).fill(7)),
      ...record(0x000a),
    ];
    assertRefused(container({ Workbook: Uint8Array.from(records) }), 'a.xls', 'file-encrypted', {});
  });

  it('says so of .ods with a password', () => {
    const bytes = zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      'content.xml': 'locked',
    });
    assertRefused(bytes, 'a.ods', 'file-encrypted', {});
  });
});

describe('readWorkbook: broken files', () => {
  const whole = xlsx(ONE_CELL);

  it('refuses a package that is cut off', () => {
    assertRefused(whole.subarray(0, whole.length - 30), 'a.xlsx', 'file-damaged', { part: null });
    assertRefused(whole.subarray(0, 100), 'a.xlsx', 'file-damaged', { part: null });
  });

  it('refuses a part with one changed byte', () => {
    const bytes = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a>92.12</a>' }, 0);
    const digit = new TextDecoder('latin1').decode(bytes).indexOf('92.12');
    bytes[digit] = '8'.charCodeAt(0);
    assertRefused(bytes, 'a.ods', 'file-damaged', { part: 'content.xml' });
  });

  it('refuses a record of .xlsb that says it holds more than it does', () => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), 'A');
    const parts = unzipSync(new Uint8Array(write(made, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer));
    // A sheet record: shown, number 1, and a name of four thousand million characters.
    const sheet = Uint8Array.of(0x9c, 0x01, 16, 0, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff);
    const spoilt = zipSync({ ...parts, 'xl/workbook.bin': sheet });
    assertRefused(spoilt, 'a.xlsb', 'file-damaged', { part: 'xl/workbook.bin' });
  });

  it('names the sheet whose part is missing, unlisted or beyond the last row', () => {
    assertRefused(xlsx('', { 'xl/worksheets/sheet1.xml': '' }), 'a.xlsx', 'file-damaged', { part: 'A' });
    assertRefused(xlsx(ONE_CELL, { 'xl/_rels/workbook.xml.rels': '' }), 'a.xlsx', 'file-damaged', { part: 'A' });
    const beyond = '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>';
    assertRefused(xlsx(beyond), 'a.xlsx', 'file-damaged', { part: 'A' });
  });

  it('names the sheet whose texts are missing', () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    assertRefused(xlsx(sheet), 'a.xlsx', 'file-damaged', { part: 'A' });
  });

  it('refuses a package that holds one part twice', () => {
    const twice = xlsx(ONE_CELL, { 'XL/worksheets/Sheet1.xml': '<worksheet/>' });
    assertRefused(twice, 'a.xlsx', 'file-damaged', { part: 'XL/worksheets/Sheet1.xml' });
  });

  it('refuses a package of a workbook without the workbook', () => {
    assertRefused(zip({ 'xl/worksheets/sheet1.xml': '<a/>' }), 'a.xlsx', 'file-damaged', { part: 'xl/workbook.xml' });
  });

  it('does not follow the endless chains of a container', () => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([['ก']]), 'A');
    const bytes = new Uint8Array(write(made, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let index = 0; index < 128; index += 1) view.setUint32(table + index * 4, index, true);
    assertRefused(bytes, 'a.xls', 'file-damaged', { part: null });
  });
});

describe('readWorkbook: files that would fill the memory', () => {
  it('refuses a declared document type', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst/>';
    assertRefused(xlsx(ONE_CELL, { 'xl/sharedStrings.xml': bomb }), 'a.xlsx', 'file-unsafe', {
      part: 'xl/sharedstrings.xml',
    });
  });

  it('refuses a package that declares more than it may inflate to, before inflating', () => {
    const bytes = xlsx('x'.repeat(101 * 2 ** 20));
    assert.ok(bytes.length < 200_000);
    assertRefused(bytes, 'a.xlsx', 'file-too-large', { measure: 'inflated-bytes', limit: 100 * 2 ** 20 });
  });

  it('refuses a part that inflates to more than it declares', () => {
    const bytes = xlsx('x'.repeat(2 ** 20));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sheet = new TextDecoder('latin1').decode(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    assert.equal(view.getUint32(sheet - 46, true), 0x02014b50);
    view.setUint32(sheet - 46 + 24, 1000, true);
    assertRefused(bytes, 'a.xlsx', 'file-damaged', { part: 'xl/worksheets/sheet1.xml' });
  });

  it('refuses more bytes, parts, cells or texts than a workbook may have', () => {
    assertRefused(new Uint8Array(50 * 2 ** 20 + 1), 'a.xlsx', 'file-too-large', {
      measure: 'bytes',
      limit: 50 * 2 ** 20,
    });
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${String(index)}`, '']));
    assertRefused(zip(many, 0), 'a.xlsx', 'file-too-large', { measure: 'parts', limit: 10_000 });
    const cells = xlsx(`<sheetData><row r="1">${'<c/>'.repeat(1_000_001)}</row></sheetData>`);
    assertRefused(cells, 'a.xlsx', 'file-too-large', { measure: 'cells', limit: 1_000_000 });
    assertRefused(ascii('a,'.repeat(1_000_001)), 'a.csv', 'file-too-large', { measure: 'cells', limit: 1_000_000 });
  });

  it('refuses one long text in many cells', () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(600_000)}</t></si></sst>`;
    const sheet = `<sheetData><row r="1">${'<c t="s"><v>0</v></c>'.repeat(84)}</row></sheetData>`;
    assertRefused(xlsx(sheet, { 'xl/sharedStrings.xml': strings }), 'a.xlsx', 'file-too-large', {
      measure: 'characters',
      limit: 50_000_000,
    });
  });

  it('refuses a cell that is repeated over a whole sheet', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>';
    const table = `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table>`;
    assertRefused(ods(table), 'a.ods', 'file-too-large', { measure: 'cells', limit: 1_000_000 });
  });

  it('reads a part without any end of a tag', () => {
    assert.deepEqual(readWorkbook(xlsx(`<sheetData>${'<row '.repeat(300_000)}`), 'a.xlsx').sheets[0]?.rows, []);
  });
});

describe('readWorkbook: what escapes', () => {
  const made = utils.book_new();
  utils.book_append_sheet(
    made,
    utils.aoa_to_sheet([
      ['ก', 92.12, true],
      ['ข', null, 'ก'],
    ]),
    'คะแนน',
  );

  /** Numbers below `limit` that are the same in every run. */
  function randomNumbers(seed: number): (limit: number) => number {
    let state = seed;
    return (limit) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
  }

  /** Up to twelve bytes changed, and one time in ten cut off. */
  function spoil(whole: Uint8Array, random: (limit: number) => number): Uint8Array {
    const spoilt = whole.slice(0, random(10) === 0 ? random(whole.length) : whole.length);
    for (let count = random(12); count >= 0 && spoilt.length > 0; count -= 1) {
      spoilt[random(spoilt.length)] = random(3) === 0 ? 255 : random(256);
    }
    return spoilt;
  }

  for (const bookType of ['xlsx', 'xlsb', 'biff8', 'biff5', 'biff2', 'ods', 'xlml', 'html'] as const) {
    it(`is a grid or a HostError, in a moment and in silence, for 300 spoilt files of ${bookType}`, () => {
      const whole = new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
      const isPackage = whole[0] === 0x50;
      const parts = isPackage ? unzipSync(whole) : {};
      const names = Object.keys(parts).filter((name) => /workbook|sheet|styles|content/i.test(name));
      const random = randomNumbers(20_690 + bookType.length);
      const said: unknown[] = [];
      const { error, warn, log } = console;
      const note = (...words: unknown[]): void => void said.push(words);
      Object.assign(console, { error: note, warn: note, log: note });
      try {
        for (let round = 0; round < 300; round += 1) {
          // Parts are spoilt before they are packed, or the checksum would give them away.
          const name = names[random(Math.max(1, names.length))] ?? '';
          const spoilt = isPackage
            ? zipSync({ ...parts, [name]: spoil(parts[name] ?? new Uint8Array(0), random) }, { level: 0 })
            : spoil(whole, random);
          try {
            readWorkbook(spoilt, 'a.xls');
          } catch (failure) {
            if (!(failure instanceof HostError)) throw failure;
          }
        }
      } finally {
        Object.assign(console, { error, warn, log });
      }
      assert.deepEqual(said, []);
    }).timeout(20_000);
  }
});
