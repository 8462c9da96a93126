/**
 * OpenDocument spreadsheets (.ods). The library unfolds every repeated cell, leaves out what is hidden, and keeps names
 * as they stand in the XML; so the sheets are looked through first.
 */
import { strToU8, zipSync } from 'fflate';
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import { sheetMarks, toGrid } from './grid';
import type { SheetTraits } from './grid';
import { readByLibrary } from './library';
import { checkLimit } from './limits';
import { attributes, refuseDoctype } from './xml';
import { inflateParts } from './zip';
import type { ZipEntry } from './zip';

const NOTHING = strToU8('<nothing/>');
const READ = /^(content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/i;
const ELEMENT =
  /<(table:table|table:table-row|table:table-cell|table:named-range|style:style|style:table-properties)(\s[^>]*?)?(\/?)>/g;

/** Rows, 0-based, both ends included. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Throws as inflateParts and the library do, 'file-encrypted', 'file-unsafe', 'file-too-large'. */
export function readOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookGrid {
  const parts = inflateParts(
    bytes,
    entries.filter(({ name }) => READ.test(name)),
  );
  if (partText(parts, 'meta-inf/manifest.xml').includes('encryption-data')) throw new HostError('file-encrypted', {});
  for (const [name, part] of parts) refuseDoctype(part, name);
  const traits = sheetTraits(partText(parts, 'content.xml'));
  // The library asks for the last two to be there, whatever they hold.
  const content = parts.get('content.xml') ?? NOTHING;
  const styles = parts.get('styles.xml') ?? NOTHING;
  const checked = { 'content.xml': content, 'styles.xml': styles, 'META-INF/manifest.xml': NOTHING };
  const workbook = readByLibrary(zipSync(checked, { level: 0 }));
  if (workbook.SheetNames.length !== traits.length) throw new HostError('file-damaged', { part: 'content.xml' });
  return toGrid(workbook, traits);
}

function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

function sheetTraits(content: string): SheetTraits[] {
  const hiddenStyles = new Set<string>();
  const sheets: { readonly name: string; readonly style: string; readonly hiddenRows: Rows[] }[] = [];
  const names: (readonly [name: string, sheet: string | null])[] = [];
  let style = '';
  let row = 0;
  let repeated = 1;
  let cells = 0;
  for (const [, element, rest, closed] of content.matchAll(ELEMENT)) {
    const stated = attributes(rest ?? '');
    const text = (name: string): string => stated.get(name) ?? '';
    const count = (name: string): number => Math.max(1, Number(text(name)) || 1);
    switch (element) {
      case 'style:style':
        style = text('style:name');
        break;
      case 'style:table-properties':
        if (text('table:display') === 'false') hiddenStyles.add(style);
        break;
      case 'table:table':
        if (closed === '/') break;
        sheets.push({ name: text('table:name'), style: text('table:style-name'), hiddenRows: [] });
        row = 0;
        break;
      case 'table:table-row':
        repeated = count('table:number-rows-repeated');
        if (/^(collapse|filter)$/.test(text('table:visibility'))) {
          sheets.at(-1)?.hiddenRows.push({ from: row, to: row + repeated - 1 });
        }
        row += repeated;
        break;
      case 'table:table-cell':
        if (closed !== '/') cells += repeated * count('table:number-columns-repeated');
        checkLimit('cells', cells);
        break;
      default:
        names.push([text('table:name'), addressedSheet(text('table:cell-range-address'))]);
    }
  }
  const marks = sheetMarks(names);
  return sheets.map((sheet, index) => ({
    index,
    name: sheet.name,
    mark: marks.get(sheet.name) ?? null,
    hidden: hiddenStyles.has(sheet.style),
    hiddenRow: (at) => sheet.hiddenRows.some(({ from, to }) => from <= at && at <= to),
  }));
}

/** The sheet of $'คะแนน'.$A$1 or $Sheet1.$A$1:.$B$2; null where there is none. */
function addressedSheet(address: string): string | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'.#]+))\./.exec(address);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
