/** Text with separators (RFC 4180) as a sheet. Every cell stays text, exactly as written: "05" is a code, not 5. */
import type { GridCell, GridRow, WorkbookGrid } from '../../../core/grid';
import { checkLimit } from './limits';

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** Records looked at to tell the separator. */
const SAMPLE_RECORDS = 50;
const NAME_LENGTH = 31;

export function readDelimited(text: string, fileName: string): WorkbookGrid {
  const stated = /^sep=([\t;,])(?:\r\n|\r|\n|$)/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const separator = (stated?.[1] as Separator | undefined) ?? tellSeparator(body);
  checkLimit('characters', body.length);
  const rows: GridRow[] = [];
  let count = 0;
  let row = 0;
  for (const fields of records(body, separator)) {
    const cells = fields.flatMap((value, column): GridCell[] =>
      value === '' ? [] : [{ column, value, format: 'General' }],
    );
    count += fields.length;
    checkLimit('cells', count);
    if (cells.length > 0) rows.push({ row, hidden: false, cells });
    row += 1;
  }
  return { sheets: [{ name: sheetName(fileName), hidden: false, made: null, rows, merges: [] }] };
}

/** The separator that gives the most records of one and the same width; among equals the widest, then tab, ";", ",". */
function tellSeparator(text: string): Separator {
  let best = { separator: ',' as Separator, width: 1, times: 0 };
  for (const separator of SEPARATORS) {
    const [width, times] = commonWidth(text, separator);
    if (times > best.times || (times === best.times && width > best.width)) best = { separator, width, times };
  }
  return best.separator;
}

/** The most frequent number of fields above one, and how often it comes. */
function commonWidth(text: string, separator: Separator): readonly [width: number, times: number] {
  const widths = new Map<number, number>();
  let seen = 0;
  for (const { length } of records(text, separator)) {
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    seen += 1;
    if (seen === SAMPLE_RECORDS) break;
  }
  return [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
}

function* records(text: string, separator: Separator): Generator<string[]> {
  const stop = new RegExp(`[${separator}\r\n]`, 'g');
  let at = 0;
  let fields: string[] = [];
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at) : null;
    stop.lastIndex = quoted?.end ?? at;
    const end = stop.exec(text)?.index ?? text.length;
    fields.push((quoted?.value ?? '') + text.slice(quoted?.end ?? at, end));
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) fields.push('');
      else continue;
    } else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

/** Null where the quote is never closed: then it is a mere character. */
function quotedField(text: string, start: number): { value: string; end: number } | null {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) return null;
    if (text[at + 1] !== '"') return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
}

/** As Excel names it: the file's name without folder and ending. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = base.replace(/[:\\/?*[\]]/g, '_').slice(0, NAME_LENGTH);
  return name === '' ? 'Sheet1' : name;
}
