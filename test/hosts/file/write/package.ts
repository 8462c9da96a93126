/** What a written workbook holds. */
import { strFromU8, unzipSync } from 'fflate';
import { type CellStyle, type Content, type SheetSpec, type WorkbookSpec } from '../../../../src/core/sheet';
import { writeWorkbook } from '../../../../src/hosts/file/write/write-workbook';
import { emptySheet, sample } from './sample';

/** The parts of a package by their path, in its order. */
export function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function partsOf(spec: WorkbookSpec, sourceFile: string | null = null): Record<string, string> {
  return parts(writeWorkbook(spec, { sourceFile }));
}

/** The elements of this name in an XML text, as they are written. */
export function elements(xml: string | undefined, name: string): string[] {
  return (xml ?? '').match(new RegExp(`<${name}(?=[ />])(?:[^>]*/>|.*?</${name}>)`, 'gs')) ?? [];
}

/** A workbook of one sheet. */
export function withSheet(sheet: Partial<SheetSpec>): WorkbookSpec {
  return { ...sample, names: [], sheets: [{ ...emptySheet, name: 'A', ...sheet }] };
}

/** A workbook with these contents in column A, each in the style "body". */
export function withContents(...contents: readonly Content[]): WorkbookSpec {
  return withSheet({
    rows: contents.map((content, row) => ({ row, height: 20, cells: [{ column: 0, style: 'body', content }] })),
  });
}

/** A workbook with a blank cell in each of these styles. */
export function withStyles(...styles: readonly CellStyle[]): WorkbookSpec {
  const cells = styles.map((_, column) => ({ column, style: String(column), content: { kind: 'blank' } as const }));
  return { ...withSheet({ rows: [{ row: 0, height: 20, cells }] }), styles: Object.fromEntries(styles.entries()) };
}
