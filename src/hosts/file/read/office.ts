/** Workbooks of Excel 2007 and later: .xlsx, .xlsm and .xlsb packages. */
import { strToU8, zipSync } from 'fflate';
import type { WorkBook } from '@e965/xlsx';
import type { WorkbookGrid } from '../../../core/grid';
import type { SheetMark } from '../../../core/sheet-mark';
import { HostError } from '../../host';
import { libraryTraits, toGrid } from './grid';
import { readByLibrary } from './library';
import { checkLimit } from './limits';
import { filterRecords } from './xlsb-records';
import { attributes, refuseDoctype } from './xml';
import { inspectXmlPart } from './xml-part';
import { inflateParts } from './zip';
import type { ZipEntry } from './zip';

/** Parts with values, or that lead to them; pictures, charts, macros, pivots and the like stay packed. */
const READ = /\.(xml|rels)$/i;
const READ_BINARY = /(^|\/)(workbook|worksheet|sheet|sharedStrings|styles)\w*\.bin$/i;
const UNREAD =
  /(^|\/)(media|embeddings|drawings|charts|diagrams|theme|printerSettings|externalLinks|customXml|customProperty|pivotCache|pivotTables|ctrlProps|activeX|model|queryTables|slicers|slicerCaches|timelines|threadedComments|richData|docProps)\/|(^|\/)(calcChain|metadata|comments\d*|connections)\.xml$/i;
const OTHER_SHEET = /\/(chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/i;

interface Relation {
  readonly type: string;
  /** Name of the part, in lower case. */
  readonly target: string;
}

interface Inspected {
  /** 0-based, by the name of the part. */
  readonly hiddenRows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of binary workbooks, by the name of the sheet. */
  readonly marks: ReadonlyMap<string, SheetMark>;
}

/** Throws as inflateParts and the library do, 'file-unsafe', and 'file-damaged' for a sheet that cannot be read. */
export function readOffice(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookGrid {
  const wanted = entries.filter(({ name }) => (READ.test(name) || READ_BINARY.test(name)) && !UNREAD.test(name));
  const parts = inflateParts(bytes, wanted);
  const { hiddenRows, marks } = inspectParts(parts);
  const workbook = readByLibrary(checkedPackage(parts));
  if (workbook.SheetNames.length === 0) throw new HostError('file-damaged', { part: null });
  const relations = workbookRelations(parts);
  const relation = (name: string, index: number): Relation => {
    const found = relations.get(relationId(workbook, index));
    if (!found) throw new HostError('file-damaged', { part: name });
    return found;
  };
  const traits = libraryTraits(workbook, (name, index) => !OTHER_SHEET.test(relation(name, index).type));
  return toGrid(
    workbook,
    traits.map((told) => {
      const hidden = hiddenRows.get(relation(told.name, told.index).target);
      const mark = told.mark ?? marks.get(told.name) ?? null;
      return { ...told, mark, hiddenRow: hidden ? (row) => hidden.has(row) : told.hiddenRow };
    }),
  );
}

/**
 * The checked parts, packed again without compression: the library reads packages only. Parts that the table of
 * contents names and that are not there (left out here, or lost by a sloppy writer) leave the table too, and sheets
 * without a part (macros of Excel 5) leave the workbook: one of them makes the library guess the parts of all.
 */
function checkedPackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const changed = new Map(parts);
  const change = (name: string, element: RegExp, keep: (tag: string) => boolean): void => {
    const text = new TextDecoder().decode(parts.get(name));
    changed.set(name, strToU8(text.replace(element, (tag) => (keep(tag) ? tag : ''))));
  };
  change('[content_types].xml', /<(?:\w+:)?Override\s[^>]*>/g, (tag) =>
    parts.has(attributes(tag).get('PartName')?.replace(/^\//, '').toLowerCase() ?? ''),
  );
  const main = [...parts.keys()].find((name) => /(^|\/)workbook\w*\.xml$/.test(name));
  if (main !== undefined) change(main, /<(?:\w+:)?sheet\s[^>]*>/g, (tag) => !/:id\s*=\s*(""|'')/.test(tag));
  return zipSync(Object.fromEntries(changed), { level: 0 });
}

/** Replaces binary parts by what may be read of them. Throws 'file-unsafe', 'file-damaged', 'file-too-large'. */
function inspectParts(parts: Map<string, Uint8Array>): Inspected {
  const hiddenRows = new Map<string, ReadonlySet<number>>();
  const marks = new Map<string, SheetMark>();
  let cells = 0;
  let strings = 0;
  for (const [name, part] of parts) {
    let count;
    if (name.endsWith('.bin')) {
      count = filterRecords(part, name);
      parts.set(name, count.bytes);
      for (const [sheet, mark] of count.marks) marks.set(sheet, mark);
    } else {
      refuseDoctype(part, name);
      count = inspectXmlPart(part);
      hiddenRows.set(name, count.hiddenRows);
    }
    cells += count.cells;
    strings += count.strings;
    checkLimit('cells', Math.max(cells, strings));
  }
  return { hiddenRows, marks };
}

function relationId(workbook: WorkBook, index: number): string {
  const sheet: unknown = workbook.Workbook?.Sheets?.[index];
  const id = typeof sheet === 'object' && sheet !== null && 'id' in sheet ? sheet.id : null;
  return typeof id === 'string' ? id : '';
}

/** The relations of the workbook part by their id. */
function workbookRelations(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Relation> {
  const name = [...parts.keys()].find((key) => /(^|\/)_rels\/workbook\w*\.(xml|bin)\.rels$/.test(key));
  const text = new TextDecoder().decode(name === undefined ? undefined : parts.get(name));
  const folder = (name ?? '').replace(/_rels\/[^/]*$/, '');
  const found = text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g);
  return new Map(
    Array.from(found, ([tag]) => {
      const stated = attributes(tag);
      const target = (stated.get('Target') ?? '').replaceAll('\\', '/').toLowerCase();
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
      return [stated.get('Id') ?? '', { type: stated.get('Type') ?? '', target: path }];
    }),
  );
}
