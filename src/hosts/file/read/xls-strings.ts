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
  const view = new DataView(bytes.buffer);
  try {
    const count = view.getUint32(4, true);
    let at = 8;
    for (let index = 0; index < count && at < size; index += 1) at = afterText(view, at, starts);
  } catch (cause) {
    throw new HostError('file-damaged', { part: null }, { cause });
  }
}

/** Throws RangeError where the header of the text is not whole. */
function afterText(view: DataView, start: number, starts: readonly number[]): number {
  const length = view.getUint16(start, true);
  const flags = view.getUint8(start + 2);
  let at = start + 3;
  let tail = 0;
  if ((flags & RICH) !== 0) {
    tail += view.getUint16(at, true) * 4;
    at += 2;
  }
  if ((flags & EXTENDED) !== 0) {
    tail += view.getUint32(at, true);
    at += 4;
  }
  let width = (flags & WIDE) + 1;
  let left = length;
  for (const border of bordersFrom(starts, at)) {
    const room = (border - at) / width;
    if (room >= left) break;
    if (room < 0 || !Number.isInteger(room)) continue;
    // Each piece says anew whether its characters are wide.
    width = border < view.byteLength && view.getUint8(border) !== 0 ? 2 : 1;
    left -= room;
    at = border + 1;
  }
  return at + left * width + tail;
}

/** A text holds 65,535 characters at most, so that only borders nearby can cut it. */
function bordersFrom(starts: readonly number[], at: number): readonly number[] {
  const from = starts.findIndex((start) => start >= at);
  return from === -1 ? [] : starts.slice(from);
}
