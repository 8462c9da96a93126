/** A workbook spec as the bytes of an .xlsx file. */
import type { WorkbookSpec } from '../../../core/sheet';
import { checkWorkbook } from '../../check-workbook';
import { Drawings } from './drawings';
import { keptParts } from './kept-parts';
import { Links } from './links';
import * as parts from './package-parts';
import { relationshipsXml } from './relationships';
import { sheetXml } from './sheet-part';
import { SharedStrings } from './strings-part';
import { Styles } from './styles-part';
import { workbookXml } from './workbook-part';
import { type Gzip, type Packed, type Part, pack, zip } from './zip';

export interface WriteOptions {
  /** The workbook that links to the source lead to, as a name or path relative to the new file; null: none. */
  readonly sourceFile: string | null;
  /** What the officer decided, kept in the file; left out or null for nothing. */
  readonly kept?: string | null;
  /** Where there is a faster one than the built-in, e.g. gzipSync of node:zlib. */
  readonly gzip?: Gzip;
}

/**
 * The parts of the package, by their place in it: yields those of each sheet, returns those that go before them all.
 * Throws InvalidWorkbookError before the first.
 */
function* makeParts(spec: WorkbookSpec, sourceFile: string | null, kept: string | null): Generator<Part[], Part[]> {
  checkWorkbook(spec);
  const styles = new Styles(spec);
  const strings = new SharedStrings();
  const drawings = new Drawings(spec.font);
  for (const [index, sheet] of spec.sheets.entries()) {
    const links = new Links(sourceFile);
    const place = { font: spec.font, selected: index === 0, drawing: drawings.add(sheet) };
    const content = sheetXml(sheet, place, { styles, strings, links });
    const part = { path: `xl/${parts.sheetPath(index)}`, content };
    const path = `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`;
    yield links.relationships.length === 0 ? [part] : [part, { path, content: relationshipsXml(links.relationships) }];
  }
  const count = spec.sheets.length;
  const keeps = kept !== null;
  return [
    { path: '[Content_Types].xml', content: parts.contentTypesXml(count, keeps, drawings.types) },
    { path: '_rels/.rels', content: parts.packageRelationshipsXml() },
    { path: 'docProps/app.xml', content: parts.appPropertiesXml() },
    { path: 'docProps/core.xml', content: parts.corePropertiesXml(spec) },
    ...(keeps ? keptParts(kept) : []),
    { path: 'xl/workbook.xml', content: workbookXml(spec) },
    { path: 'xl/_rels/workbook.xml.rels', content: parts.workbookRelationshipsXml(count, keeps) },
    { path: 'xl/styles.xml', content: styles.toXml() },
    { path: 'xl/sharedStrings.xml', content: strings.toXml() },
    ...drawings.parts,
  ];
}

/** Throws InvalidWorkbookError. */
export function workbookParts(spec: WorkbookSpec, sourceFile: string | null): Part[] {
  const sheets: Part[] = [];
  const making = makeParts(spec, sourceFile, null);
  let step = making.next();
  for (; !step.done; step = making.next()) sheets.push(...step.value);
  return [...step.value, ...sheets];
}

/** Writes sheet by sheet, so that there can be a pause between them: yields how many are done. Throws as writeWorkbook. */
export function* writingWorkbook(
  spec: WorkbookSpec,
  { sourceFile, kept = null, gzip }: WriteOptions,
): Generator<number, Uint8Array<ArrayBuffer>> {
  const sheets: Packed[] = [];
  const making = makeParts(spec, sourceFile, kept);
  let done = 0;
  let step = making.next();
  for (; !step.done; step = making.next()) {
    sheets.push(...step.value.map((part) => pack(part, gzip)));
    done += 1;
    yield done;
  }
  return zip([...step.value.map((part) => pack(part, gzip)), ...sheets]);
}

/** The same spec gives the same bytes with the same gzip. Throws InvalidWorkbookError before any byte is made. */
export function writeWorkbook(spec: WorkbookSpec, options: WriteOptions): Uint8Array<ArrayBuffer> {
  const writing = writingWorkbook(spec, options);
  let step = writing.next();
  while (!step.done) step = writing.next();
  return step.value;
}
