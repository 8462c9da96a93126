/** Workbooks of Excel 2 to 2003 (.xls): a stream of records, bare or in an OLE2 container. */
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import type { ForeignKind } from '../../host';
import { libraryTraits, toGrid } from './grid';
import { readByLibrary } from './library';
import { checkLimit } from './limits';
import { readOle } from './ole';

const FOREIGN: readonly (readonly [stream: string, kind: ForeignKind])[] = [
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'presentation'],
];

/** [MS-XLS] records that are one cell each. */
const CELL_RECORDS: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0203, 0x0204, 0x0205, 0x0206, 0x0406, 0x027e, 0x00d6, 0x00fd,
]);
/** A row of numbers: six bytes each after the first six. */
const MANY_NUMBERS = 0x00bd;
const HYPERLINKS: ReadonlySet<number> = new Set([0x01b8, 0x0800]);
/** CalcCount, which carries nothing we read. */
const DISARMED = 0x000c;

/** Throws 'file-encrypted', 'file-not-a-workbook', 'file-damaged', and as the library does. */
export function readOleWorkbook(bytes: Uint8Array): WorkbookGrid {
  const { names, stream } = readOle(bytes);
  if (names.includes('EncryptedPackage')) throw new HostError('file-encrypted', {});
  const records = stream('Workbook') ?? stream('Book');
  if (records) return readRecords(records);
  const foreign = FOREIGN.find(([name]) => names.includes(name))?.[1] ?? 'unknown';
  throw new HostError('file-not-a-workbook', { kind: foreign });
}

export function readRecords(records: Uint8Array): WorkbookGrid {
  const own = records.slice();
  inspect(own);
  const workbook = readByLibrary(own);
  if (workbook.SheetNames.length === 0) throw new HostError('file-damaged', { part: null });
  const traits = libraryTraits(workbook, (name) => {
    const type: unknown = workbook.Sheets[name]?.['!type'];
    return type === undefined || type === 'sheet';
  });
  return toGrid(workbook, traits);
}

/** Counts the cells, and disarms hyperlinks, which the library spreads over every cell of their range. */
function inspect(records: Uint8Array): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  let cells = 0;
  for (let at = 0; at + 4 <= records.length;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (CELL_RECORDS.has(id)) cells += 1;
    else if (id === MANY_NUMBERS) cells += Math.floor((size - 6) / 6);
    else if (HYPERLINKS.has(id)) view.setUint16(at, DISARMED, true);
    checkLimit('cells', cells);
    at += 4 + size;
  }
}
