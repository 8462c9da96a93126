/** A workbook spec as the bytes of an .xlsx file. */
import type { WorkbookSpec } from '../../../core/sheet';
import { checkWorkbook } from '../../check-workbook';
import { Drawings } from './drawings';
import { Links } from './links';
import * as parts from './package-parts';
import { relationshipsXml } from './relationships';
import { sheetXml } from './sheet-part';
import { SharedStrings } from './strings-part';
import { Styles } from './styles-part';
import { workbookXml } from './workbook-part';
import { type Gzip, type Part, zip } from './zip';

export interface WriteOptions {
  /** The workbook that links to the source lead to, as a name or path relative to the new file; null: none. */
  readonly sourceFile: string | null;
  /** Where there is a faster one than the built-in, e.g. gzipSync of node:zlib. */
  readonly gzip?: Gzip;
}

/** The parts of the package, by their place in it. Throws InvalidWorkbookError. */
export function workbookParts(spec: WorkbookSpec, sourceFile: string | null): Part[] {
  checkWorkbook(spec);
  const styles = new Styles(spec);
  const strings = new SharedStrings();
  const drawings = new Drawings(spec.font);
  const sheets = spec.sheets.flatMap((sheet, index): Part[] => {
    const links = new Links(sourceFile);
    const place = { font: spec.font, selected: index === 0, drawing: drawings.add(sheet) };
    const content = sheetXml(sheet, place, { styles, strings, links });
    const part = { path: `xl/${parts.sheetPath(index)}`, content };
    if (links.relationships.length === 0) return [part];
    const path = `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`;
    return [part, { path, content: relationshipsXml(links.relationships) }];
  });
  const count = spec.sheets.length;
  return [
    { path: '[Content_Types].xml', content: parts.contentTypesXml(count, drawings.types) },
    { path: '_rels/.rels', content: parts.packageRelationshipsXml() },
    { path: 'docProps/app.xml', content: parts.appPropertiesXml() },
    { path: 'docProps/core.xml', content: parts.corePropertiesXml(spec) },
    { path: 'xl/workbook.xml', content: workbookXml(spec) },
    { path: 'xl/_rels/workbook.xml.rels', content: parts.workbookRelationshipsXml(count) },
    { path: 'xl/styles.xml', content: styles.toXml() },
    { path: 'xl/sharedStrings.xml', content: strings.toXml() },
    ...sheets,
    ...drawings.parts,
  ];
}

/** The same spec gives the same bytes with the same gzip. Throws InvalidWorkbookError before any byte is made. */
export function writeWorkbook(spec: WorkbookSpec, options: WriteOptions): Uint8Array<ArrayBuffer> {
  return zip(workbookParts(spec, options.sourceFile), options.gzip);
}
