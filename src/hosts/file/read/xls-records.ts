/**
 * The record stream of an old .xls ([MS-XLS]), looked through before the library reads it. Only records that hold
 * values or formats stay: formulas, links and drawings of a broken file lead the library into endless loops.
 */
import type { SheetMark } from '../../../core/sheet-mark';
import { sheetMarks } from './grid';
import { checkLimit } from './limits';
import { checkSharedStrings } from './xls-strings';

const UNKNOWN = 0x7fff;
const CONTINUE = 0x003c;
const SHEET = 0x0085;
const SHARED_STRINGS = 0x00fc;
const EXTERNAL_SHEETS = 0x0017;
const NAME = 0x0018;
const MERGES = 0x00e5;
const ROW_OF_NUMBERS = 0x00bd;

const STARTS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const FORMULAS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const CELLS: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd,
]);

/** The bytes a record must have at least, lest the library reads a length where there is none. */
const LEAST_OF_EXCEL_2: ReadonlyMap<number, number> = new Map([
  // Whole number, number, text, boolean or error, text of a formula, number format, cell format.
  [0x0002, 9],
  [0x0003, 15],
  [0x0004, 8],
  [0x0005, 9],
  [0x0007, 1],
  [0x001e, 1],
  [0x0043, 4],
]);
const LEAST: ReadonlyMap<number, number> = new Map([
  // Number, text, boolean or error, small number, rich text, shared text, row of numbers, text of a formula.
  [0x0203, 14],
  [0x0204, 9],
  [0x0205, 8],
  [0x027e, 10],
  [0x00d6, 9],
  [0x00fd, 10],
  [0x00bd, 6],
  [0x0207, 2],
  // Number formats and cell formats of Excel 3, 4 and later.
  [0x001e, 2],
  [0x041e, 3],
  [0x0243, 12],
  [0x0443, 12],
  [0x00e0, 16],
  // Shared texts, sheet, row, size of the sheet, dialog, code page, date system, password, end.
  [0x00fc, 8],
  [0x0085, 7],
  [0x0208, 16],
  [0x0200, 8],
  [0x0081, 2],
  [0x0042, 2],
  [0x0022, 2],
  [0x002f, 2],
  [0x000a, 0],
]);

interface Link {
  readonly name: string;
  /** Index in the list of external sheets. */
  readonly link: number;
}

/** Changes `bytes`; gives the marks by sheet name. Throws 'file-too-large'. */
export function disarmRecords(bytes: Uint8Array): ReadonlyMap<string, SheetMark> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets: string[] = [];
  const links: number[] = [];
  const names: Link[] = [];
  let version = 8;
  let cells = 0;
  let kept = false;
  let shared: Uint8Array[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const body = new DataView(view.buffer, view.byteOffset + at + 4, Math.min(size, bytes.length - at - 4));
    if (id !== CONTINUE) {
      if (shared.length > 0) checkSharedStrings(shared);
      shared = [];
      if (STARTS.has(id) && version === 8) version = biffVersion(id, body);
      if (id === SHEET && version === 8) sheets.push(readString(body, 6, 7));
      if (id === EXTERNAL_SHEETS && version === 8) links.push(...readLinks(body));
      if (id === NAME && version === 8) names.push(...readName(body));
      kept = disarm(id, body, version);
    }
    if (id === SHARED_STRINGS || (id === CONTINUE && shared.length > 0)) {
      shared.push(bytes.subarray(at + 4, at + 4 + size));
    }
    if (!kept) view.setUint16(at, UNKNOWN, true);
    if (kept && (CELLS.has(id) || FORMULAS.has(id))) cells += 1;
    if (id === ROW_OF_NUMBERS) cells += Math.floor(size / 6);
    checkLimit('cells', cells);
    at += 4 + size;
  }
  if (shared.length > 0) checkSharedStrings(shared);
  return sheetMarks(names.map(({ name, link }) => [name, sheets[links[link] ?? -1] ?? null]));
}

/** Whether the record may stay; takes the formula from a formula cell. */
function disarm(id: number, body: DataView, version: number): boolean {
  if (FORMULAS.has(id)) {
    const length = version >= 5 ? 20 : version === 2 ? 15 : 16;
    if (body.byteLength <= length + 1) return false;
    body.setUint8(length, 0);
    if (version > 2) body.setUint8(length + 1, 0);
    return true;
  }
  if (id === MERGES) return body.byteLength >= 2 && body.byteLength >= 2 + body.getUint16(0, true) * 8;
  if (STARTS.has(id)) return id !== 0x0809 || [0x0500, 0x0600].includes(startVersion(body));
  const least = (version === 2 ? LEAST_OF_EXCEL_2.get(id) : undefined) ?? LEAST.get(id);
  return least !== undefined && body.byteLength >= least;
}

function biffVersion(id: number, body: DataView): number {
  if (id !== 0x0809) return { 0x0009: 2, 0x0209: 3 }[id] ?? 4;
  return startVersion(body) === 0x0500 ? 5 : 8;
}

function startVersion(body: DataView): number {
  return body.byteLength >= 8 ? body.getUint16(0, true) : 0;
}

/** The first sheet of each entry. */
function readLinks(body: DataView): number[] {
  const found: number[] = [];
  for (let at = 2; at + 6 <= body.byteLength; at += 6) found.push(body.getUint16(at + 2, true));
  return found;
}

/** A defined name that refers to one cell or area of a sheet; none for any other. */
function readName(body: DataView): Link[] {
  if (body.byteLength < 16) return [];
  const length = body.getUint8(3);
  const formula = 15 + length * (1 + (body.getUint8(14) & 1));
  const reference = body.byteLength >= formula + 3 ? body.getUint8(formula) & 0x1f : 0;
  // PtgRef3d and PtgArea3d, of whichever class.
  if (reference !== 0x1a && reference !== 0x1b) return [];
  return [{ name: readString(body, 3, 14), link: body.getUint16(formula + 1, true) }];
}

/** A text whose length in characters stands at `count` and whose width (bit 0) at `flags`, right before the text. */
function readString(body: DataView, count: number, flags: number): string {
  if (body.byteLength <= flags) return '';
  const wide = (body.getUint8(flags) & 1) === 1;
  const bytes = new Uint8Array(body.buffer, body.byteOffset + flags + 1, body.byteLength - flags - 1);
  const text = bytes.subarray(0, body.getUint8(count) * (wide ? 2 : 1));
  return wide ? new TextDecoder('utf-16le').decode(text) : String.fromCharCode(...text);
}
