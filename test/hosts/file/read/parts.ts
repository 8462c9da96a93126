/** Small packages and record streams, written by hand so that no reader or writer of ours has a part in them. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An .xlsx with one sheet "A": `sheet` is what stands inside <worksheet>; `more` adds or replaces parts. */
export function xlsx(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...more,
  };
  return zip(parts);
}

/** The relations rId1, rId2 … of a workbook to worksheets, or to what is said before a space. */
export function relations(...targets: readonly string[]): string {
  const listed = targets.map((target, index) => {
    const [type, path] = target.includes(' ') ? target.split(' ') : ['worksheet', target];
    return `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type ?? ''}" Target="${path ?? ''}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join('')}</Relationships>`;
}

/** An .ods; `before` stands before the tables, `after` behind them. */
export function ods(tables: string, before = '', after = ''): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content><office:automatic-styles>${before}</office:automatic-styles><office:body><office:spreadsheet>${tables}${after}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function zip(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level });
}

/** A record of an old .xls: two bytes of id, two of length, then the bytes. */
export function record(id: number, ...bytes: readonly number[]): number[] {
  return [...u16(id), ...u16(bytes.length), ...bytes];
}

export function u16(value: number): number[] {
  return [value & 0xff, value >> 8];
}

/** Thai and ASCII in Windows-874: U+0E01 to U+0E5B stand at 0xA1 to 0xFB. */
export function windows874(text: string): number[] {
  return [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e01 + 0xa1 : code;
  });
}
