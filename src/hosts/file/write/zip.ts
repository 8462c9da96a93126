/** A ZIP archive whose bytes depend on its parts alone. */
import { gzipSync, strToU8 } from 'fflate';

export interface Part {
  /** ASCII, "/" between folders. */
  readonly path: string;
  readonly content: string;
}

/** Compresses to one gzip member without optional header fields, as zlib and fflate do. */
export type Gzip = (bytes: Uint8Array) => Uint8Array;

/** A gzip member holds all that a ZIP entry needs: the deflate stream, its CRC-32 and the length before. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const VERSION = 20;
const DEFLATE = 8;
/** 1 January 1980, the first day that ZIP knows. */
const DATE = 0x21;

/** A part, compressed to a gzip member. */
export interface Packed {
  readonly path: string;
  readonly member: Uint8Array;
}

interface Entry {
  readonly name: Uint8Array;
  readonly member: Uint8Array;
  /** Where its local header starts in the archive. */
  readonly offset: number;
}

const packedSize = (member: Uint8Array) => member.length - GZIP_HEADER - GZIP_TRAILER;

/** The 26 bytes that local and central header share, from "version needed" on. */
function writeCommon(view: DataView, at: number, { name, member }: Entry): void {
  const trailer = new DataView(member.buffer, member.byteOffset + member.length - GZIP_TRAILER, GZIP_TRAILER);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, trailer.getUint32(0, true), true);
  view.setUint32(at + 14, packedSize(member), true);
  view.setUint32(at + 18, trailer.getUint32(4, true), true);
  view.setUint16(at + 22, name.length, true);
}

function writeLocal(bytes: Uint8Array, view: DataView, entry: Entry): void {
  const { name, member, offset } = entry;
  view.setUint32(offset, 0x04034b50, true);
  writeCommon(view, offset + 4, entry);
  bytes.set(name, offset + LOCAL_HEADER);
  bytes.set(member.subarray(GZIP_HEADER, -GZIP_TRAILER), offset + LOCAL_HEADER + name.length);
}

function writeCentral(bytes: Uint8Array, view: DataView, entry: Entry, at: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 42, entry.offset, true);
  bytes.set(entry.name, at + CENTRAL_HEADER);
}

function writeEnd(view: DataView, at: number, entries: number, centralStart: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries, true);
  view.setUint16(at + 10, entries, true);
  view.setUint32(at + 12, at - centralStart, true);
  view.setUint32(at + 16, centralStart, true);
}

/** Throws a RangeError when `gzip` gives anything else than it should. */
export function pack({ path, content }: Part, gzip: Gzip = gzipSync): Packed {
  const member = gzip(strToU8(content));
  if (member[0] !== 0x1f || member[1] !== 0x8b || member[3] !== 0) throw new RangeError('not a plain gzip member');
  return { path, member };
}

/** The archive of these parts, in this order. */
export function zip(parts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  let size = 0;
  const entries = parts.map(({ path, member }): Entry => {
    const entry = { name: strToU8(path), member, offset: size };
    size += LOCAL_HEADER + entry.name.length + packedSize(member);
    return entry;
  });
  const centralStart = size;
  for (const { name } of entries) size += CENTRAL_HEADER + name.length;
  const bytes = new Uint8Array(size + END_RECORD);
  const view = new DataView(bytes.buffer);
  let at = centralStart;
  for (const entry of entries) {
    writeLocal(bytes, view, entry);
    writeCentral(bytes, view, entry, at);
    at += CENTRAL_HEADER + entry.name.length;
  }
  writeEnd(view, at, entries.length, centralStart);
  return bytes;
}
