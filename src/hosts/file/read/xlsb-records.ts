/**
 * The records of the binary parts of an .xlsb ([MS-XLSB]), looked through before the library reads them. Only records
 * that hold values or formats stay, and only whole ones: the library trusts every length it finds.
 */
import type { SheetMark } from '../../../core/sheet-mark';
import { HostError } from '../../host';
import { sheetMarks } from './grid';

export interface BinaryPart {
  /** The same part with harmless records only. */
  readonly bytes: Uint8Array;
  readonly cells: number;
  /** Entries of the table of shared strings. */
  readonly strings: number;
  readonly marks: ReadonlyMap<string, SheetMark>;
}

/** What a kept record must hold: so many bytes, and texts (length in characters, then UTF-16) from there on. */
interface Shape {
  readonly bytes: number;
  readonly texts: number;
}

const SHARED_STRING = 19;
const NAME = 39;
const SHEET = 156;
const EXTERNAL_SHEETS = 362;
const RICH_TEXT = 62;
/** Cells with a value: number, error, boolean, real, text, shared text; four of formulas; the first six shortened. */
const CELLS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, RICH_TEXT]);

const SHAPES: ReadonlyMap<number, Shape> = new Map([
  [0, { bytes: 12, texts: 0 }],
  [2, { bytes: 12, texts: 0 }],
  [3, { bytes: 9, texts: 0 }],
  [4, { bytes: 9, texts: 0 }],
  [5, { bytes: 16, texts: 0 }],
  [6, { bytes: 8, texts: 1 }],
  [7, { bytes: 12, texts: 0 }],
  [8, { bytes: 8, texts: 1 }],
  [9, { bytes: 16, texts: 0 }],
  [10, { bytes: 9, texts: 0 }],
  [11, { bytes: 9, texts: 0 }],
  [13, { bytes: 8, texts: 0 }],
  [14, { bytes: 5, texts: 0 }],
  [15, { bytes: 5, texts: 0 }],
  [16, { bytes: 12, texts: 0 }],
  [17, { bytes: 4, texts: 1 }],
  [18, { bytes: 8, texts: 0 }],
  [RICH_TEXT, { bytes: 9, texts: 1 }],
  [SHARED_STRING, { bytes: 1, texts: 1 }],
  // Number format, cell format, merged cells.
  [44, { bytes: 2, texts: 1 }],
  [47, { bytes: 16, texts: 0 }],
  [176, { bytes: 16, texts: 0 }],
  [SHEET, { bytes: 8, texts: 2 }],
  // Where the formats of cells begin and end.
  [617, { bytes: 0, texts: 0 }],
  [618, { bytes: 0, texts: 0 }],
]);
const NULL_TEXT = 0xffffffff;

/** Throws 'file-damaged' for a record that is not whole. */
export function filterRecords(part: Uint8Array, partName: string): BinaryPart {
  const kept = new Uint8Array(part.length);
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const sheets: string[] = [];
  const links: number[] = [];
  const names: { readonly name: string; readonly link: number }[] = [];
  let filled = 0;
  let cells = 0;
  let strings = 0;
  for (let at = 0; at < part.length;) {
    const id = packedNumber(part, at, 2);
    const size = packedNumber(part, id.next, 4);
    const end = size.next + size.value;
    if (end > part.length) throw new HostError('file-damaged', { part: partName });
    const body = new DataView(view.buffer, view.byteOffset + size.next, size.value);
    const shape = SHAPES.get(id.value);
    if (shape) {
      const texts = readTexts(body, shape);
      if (!texts) throw new HostError('file-damaged', { part: partName });
      if (id.value === SHEET) sheets.push(texts[1] ?? '');
      if (CELLS.has(id.value)) cells += 1;
      if (id.value === SHARED_STRING) strings += 1;
      // No runs of rich text: their number is trusted too.
      if (id.value === SHARED_STRING || id.value === RICH_TEXT) body.setUint8(shape.bytes - 1, 0);
      kept.set(part.subarray(at, end), filled);
      filled += end - at;
    } else if (id.value === EXTERNAL_SHEETS) {
      for (let link = 4; link + 12 <= size.value; link += 12) links.push(body.getInt32(link + 4, true));
    } else if (id.value === NAME) {
      names.push(...readName(body));
    }
    at = end;
  }
  const marks = sheetMarks(names.map(({ name, link }) => [name, sheets[links[link] ?? -1] ?? null]));
  return { bytes: kept.slice(0, filled), cells, strings, marks };
}

/** Null where the record is too short for what it says. */
function readTexts(body: DataView, { bytes, texts }: Shape): string[] | null {
  if (body.byteLength < bytes) return null;
  const found: string[] = [];
  let at = bytes;
  for (let index = 0; index < texts; index += 1) {
    if (at + 4 > body.byteLength) return null;
    const count = body.getUint32(at, true);
    const end = at + 4 + (count === NULL_TEXT ? 0 : count * 2);
    if (end > body.byteLength) return null;
    found.push(decodeText(body, at + 4, end));
    at = end;
  }
  return found;
}

/** A defined name that refers to one cell or area of a sheet; none for any other. */
function readName(body: DataView): { name: string; link: number }[] {
  const [name] = readTexts(body, { bytes: 9, texts: 1 }) ?? [];
  if (name === undefined || body.getUint32(9, true) === NULL_TEXT) return [];
  const formula = 13 + name.length * 2 + 4;
  const reference = body.byteLength >= formula + 3 ? body.getUint8(formula) & 0x1f : 0;
  // PtgRef3d and PtgArea3d, of whichever class.
  return reference === 0x1a || reference === 0x1b ? [{ name, link: body.getUint16(formula + 1, true) }] : [];
}

function decodeText(body: DataView, from: number, to: number): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(
    new Uint8Array(body.buffer, body.byteOffset + from, to - from),
  );
}

/** A number of up to `width` bytes of seven bits, the low ones first. */
function packedNumber(bytes: Uint8Array, at: number, width: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < width; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if ((byte & 0x80) === 0) return { value, next: at + index + 1 };
  }
  return { value, next: at + width };
}
