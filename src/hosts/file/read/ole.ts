/** The streams of an OLE2 container ([MS-CFB]). The library's own reader follows chains that bite their tail for ever. */
import { HostError } from '../../host';

const END_OF_CHAIN_FROM = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export interface OleContainer {
  /** The entries of the root folder. */
  readonly names: readonly string[];
  /** The bytes of a stream of the root folder, without regard to case; null where there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

/** Throws 'file-damaged' where a chain is broken. */
export function readOle(bytes: Uint8Array): OleContainer {
  try {
    return openContainer(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  } catch (cause) {
    throw new HostError('file-damaged', { part: null }, { cause });
  }
}

function openContainer(view: DataView, bytes: Uint8Array): OleContainer {
  const sectorBytes = 2 ** view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw new RangeError('sector size');
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorBytes, (index + 2) * sectorBytes);
  const numbers = (index: number): DataView => {
    const { buffer, byteOffset, byteLength } = sector(index);
    return new DataView(buffer, byteOffset, byteLength);
  };
  const tableSectors = allocationSectors(view, numbers, sectorBytes);
  const next = (index: number): number => {
    const perSector = sectorBytes / 4;
    const table = tableSectors[Math.floor(index / perSector)];
    if (table === undefined) throw new RangeError('allocation table');
    return numbers(table).getUint32((index % perSector) * 4, true);
  };
  const chain = (start: number): Uint8Array => join(follow(start, next, bytes.length / sectorBytes).map(sector));
  const entries = directory(chain(view.getUint32(48, true)));
  const root = entries[0];
  if (!root) throw new RangeError('no root');
  const top = folder(entries, root.child);
  const miniCutoff = view.getUint32(56, true);
  const miniTableStart = view.getUint32(60, true);
  return {
    names: top.map(({ name }) => name),
    stream: (name) => {
      const entry = top.find((each) => each.type === STREAM && each.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      try {
        if (entry.size >= miniCutoff) return whole(chain(entry.start), entry.size);
        const table = chain(miniTableStart);
        const mini = new DataView(table.buffer, table.byteOffset, table.byteLength);
        const small = chain(root.start);
        const places = follow(entry.start, (index) => mini.getUint32(index * 4, true), table.length / 4 + 1);
        const sectors = places.map((at) => small.subarray(at * MINI_SECTOR_BYTES, (at + 1) * MINI_SECTOR_BYTES));
        return whole(join(sectors), entry.size);
      } catch (cause) {
        throw new HostError('file-damaged', { part: entry.name }, { cause });
      }
    },
  };
}

/** The sectors that hold the allocation table: 109 in the header, the rest in a chain of its own. */
function allocationSectors(view: DataView, numbers: (index: number) => DataView, sectorBytes: number): number[] {
  const found: number[] = [];
  for (let at = 76; at < 512; at += 4) found.push(view.getUint32(at, true));
  const last = sectorBytes - 4;
  const linked = follow(view.getUint32(68, true), (index) => numbers(index).getUint32(last, true), 1 + 2 ** 16);
  for (const index of linked) {
    for (let at = 0; at < last; at += 4) found.push(numbers(index).getUint32(at, true));
  }
  return found.filter((index) => index < END_OF_CHAIN_FROM);
}

/** The links of a chain. Throws RangeError where it is longer than it can be. */
function follow(start: number, next: (index: number) => number, longest: number): number[] {
  const links: number[] = [];
  for (let index = start; index < END_OF_CHAIN_FROM; index = next(index)) {
    if (links.push(index) > longest) throw new RangeError('endless chain');
  }
  return links;
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of one folder: a tree that hangs on its left and right links. */
function folder(entries: readonly Entry[], top: number): Entry[] {
  const seen = new Set<number>();
  const open = [top];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (index === NO_ENTRY || !entry || seen.has(index)) continue;
    seen.add(index);
    open.push(entry.left, entry.right);
  }
  return [...seen].flatMap((index) => entries[index] ?? []);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function whole(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length < size) throw new RangeError('cut off');
  return bytes.slice(0, size);
}
