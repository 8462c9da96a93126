/** OpenDocument spreadsheets (.ods). The library leaves out what is hidden and unfolds every repeated cell. */
import { zipSync } from 'fflate';
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import { toGrid } from './grid';
import type { SheetTraits } from './grid';
import { readByLibrary } from './library';
import { checkLimit } from './limits';
import { attributes, refuseDoctype } from './xml';
import { inflateParts } from './zip';
import type { ZipEntry } from './zip';

const READ = /^(mimetype|content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/i;
const ELEMENT = /<(table:table|table:table-row|table:table-cell|style:style|style:table-properties)(\s[^>]*?)?(\/?)>/g;

/** Throws as inflateParts and the library do, 'file-encrypted', 'file-unsafe', 'file-too-large'. */
export function readOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookGrid {
  const parts = inflateParts(
    bytes,
    entries.filter(({ name }) => READ.test(name)),
  );
  if (partText(parts, 'meta-inf/manifest.xml').includes('encryption-data')) throw new HostError('file-encrypted', {});
  for (const [name, part] of parts) refuseDoctype(part, name);
  const traits = sheetTraits(partText(parts, 'content.xml'));
  const named = [...parts].map(([name, part]) => [name.replace('meta-inf', 'META-INF'), part] as const);
  const workbook = readByLibrary(zipSync(Object.fromEntries(named), { level: 0 }));
  if (workbook.SheetNames.length !== traits.length) throw new HostError('file-damaged', { part: 'content.xml' });
  return toGrid(workbook, traits);
}

function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

function sheetTraits(content: string): SheetTraits[] {
  const hiddenStyles = new Set<string>();
  const traits: SheetTraits[] = [];
  let style = '';
  let hiddenRows: { from: number; to: number }[] = [];
  let row = 0;
  let repeated = 1;
  let cells = 0;
  for (const [, element, rest, closed] of content.matchAll(ELEMENT)) {
    const stated = attributes(rest ?? '');
    const count = (name: string): number => Math.max(1, Number(stated.get(name) ?? 1) || 1);
    if (element === 'style:style') {
      style = stated.get('style:name') ?? '';
    } else if (element === 'style:table-properties') {
      if (stated.get('table:display') === 'false') hiddenStyles.add(style);
    } else if (element === 'table:table' && closed !== '/') {
      const rows: { from: number; to: number }[] = [];
      traits.push({
        index: traits.length,
        hidden: hiddenStyles.has(stated.get('table:style-name') ?? ''),
        hiddenRow: (at) => rows.some(({ from, to }) => from <= at && at <= to),
      });
      hiddenRows = rows;
      row = 0;
    } else if (element === 'table:table-row') {
      repeated = count('table:number-rows-repeated');
      if (/^(collapse|filter)$/.test(stated.get('table:visibility') ?? '')) {
        hiddenRows.push({ from: row, to: row + repeated - 1 });
      }
      row += repeated;
    } else if (element === 'table:table-cell' && closed !== '/') {
      cells += repeated * count('table:number-columns-repeated');
      checkLimit('cells', cells);
    }
  }
  return traits;
}
