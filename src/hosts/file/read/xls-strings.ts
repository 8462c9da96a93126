/**
 * The shared texts of an .xls, walked as the library walks them: the header of a text that is cut off gives it a
 * length that is no number, and an endless loop.
 */
import { HostError } from '../../host';

/** The library looks up, for every character of a text, each place where the record is continued. */
const LOOK_UPS = 2_000_000_000;
const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** `pieces` are the record and what continues it. Throws 'file-damaged' and 'file-too-large'. */
export function checkSharedStrings(pieces: readonly Uint8Array[]): void {
  const starts: number[] = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  if (size * pieces.length > LOOK_UPS) {
    throw new HostError('file-too-large', { measure: 'characters', limit: Math.floor(LOOK_UPS / pieces.length) });
  }
  const bytes = new Uint8Array(size);
  for (const [index, piece] of pieces.entries()) bytes.set(piece, starts[index]);
  try {
    walk(new DataView(bytes.buffer), starts);
  } catch (cause) {
    throw new HostError('file-damaged', { part: null }, { cause });
  }
}

/** Throws RangeError where the header of a text is not whole. */
function walk(view: DataView, starts: readonly number[]): void {
  const count = view.getUint32(4, true);
  let at = 8;
  let nearest = 0;
  for (let index = 0; index < count && at < view.byteLength; index += 1) {
    const flags = view.getUint8(at + 2);
    let left = view.getUint16(at, true);
    let width = (flags & WIDE) + 1;
    let tail = 0;
    at += 3;
    if ((flags & RICH) !== 0) {
      tail += view.getUint16(at, true) * 4;
      at += 2;
    }
    if ((flags & EXTENDED) !== 0) {
      tail += view.getUint32(at, true);
      at += 4;
    }
    while ((starts[nearest] ?? Infinity) < at) nearest += 1;
    for (let piece = nearest; piece < starts.length; piece += 1) {
      const border = starts[piece] ?? Infinity;
      const room = (border - at) / width;
      if (room >= left) break;
      if (room < 0 || !Number.isInteger(room)) continue;
      // Each piece says anew whether its characters are wide.
      width = border < view.byteLength && view.getUint8(border) !== 0 ? 2 : 1;
      left -= room;
      at = border + 1;
    }
    at += left * width + tail;
  }
}
