/** The parts of a zip package, inflated within limits: what the directory declares is checked, then held to. */
import { Inflate } from 'fflate';
import { HostError } from '../../host';
import { crc32 } from './crc32';
import { checkLimit, LIMITS } from './limits';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
/** Deflate grows at most about a thousandfold, so one push of 16 KB makes at most 16 MB. */
const PUSH_BYTES = 16 * 1024;

export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  /** As declared. */
  readonly size: number;
  readonly checksum: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** Throws 'file-damaged' without a whole directory, 'file-too-large' with too many parts. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('file-damaged', { part: null }, { cause });
  }
}

/**
 * The wanted parts by name, in lower case. Throws 'file-damaged' for a part that is cut off, not as declared or there
 * twice, 'file-encrypted', 'file-too-large'.
 */
export function inflateParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  checkLimit(
    'inflated-bytes',
    entries.reduce((sum, entry) => sum + entry.size, 0),
  );
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (entry.encrypted) throw new HostError('file-encrypted', {});
    if (parts.has(name)) throw new HostError('file-damaged', { part: entry.name });
    try {
      const part = inflatePart(bytes, entry);
      if (crc32(part) !== entry.checksum) throw new RangeError('checksum');
      parts.set(name, part);
    } catch (cause) {
      throw new HostError('file-damaged', { part: entry.name }, { cause });
    }
  }
  return parts;
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const end = findDirectoryEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === DIRECTORY_END_64_LOCATOR) {
    const end64 = wholeNumber(view, end - 12);
    if (view.getUint32(end64, true) !== DIRECTORY_END_64) throw new RangeError('no 64-bit directory');
    count = wholeNumber(view, end64 + 32);
    at = wholeNumber(view, end64 + 48);
  }
  checkLimit('parts', count);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...sizes(view, at, nameEnd, extraEnd),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - FULL_16); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new RangeError('no directory');
}

/** Sizes and offset of a directory entry; those of 64 bits stand in the extra field, in this order. */
function sizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let wide = extraEnd;
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) === 1) wide = extra + 4;
  }
  const read = (position: number): number => {
    const value = view.getUint32(position, true);
    if (value !== FULL_32 || wide + 8 > extraEnd) return value;
    wide += 8;
    return wholeNumber(view, wide - 8);
  };
  const size = read(at + 24);
  const packedSize = read(at + 20);
  return { size, packedSize, offset: read(at + 42) };
}

function wholeNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw new RangeError('no local entry');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new RangeError('cut off');
  if (entry.method === 0) return packed.slice();
  if (entry.method !== 8) throw new RangeError(`method ${String(entry.method)}`);
  if (entry.size > LIMITS['inflated-bytes']) throw new RangeError('size');
  const inflated = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    // set() throws where a part holds more than it declared.
    inflated.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PUSH_BYTES) {
    stream.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
  }
  if (filled !== entry.size) throw new RangeError('size');
  return inflated;
}
