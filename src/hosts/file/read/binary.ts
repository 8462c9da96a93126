/** Workbooks of Excel 2 to 2003 (.xls): a stream of records, bare or in an OLE2 container. */
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import type { ForeignKind } from '../../host';
import { libraryTraits, toGrid } from './grid';
import { readByLibrary } from './library';
import { readOle } from './ole';
import { disarmRecords } from './xls-records';

const FOREIGN: readonly (readonly [stream: string, kind: ForeignKind])[] = [
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'presentation'],
];

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
  const marks = disarmRecords(own);
  const workbook = readByLibrary(own);
  if (workbook.SheetNames.length === 0) throw new HostError('file-damaged', { part: null });
  const traits = libraryTraits(workbook, (name) => {
    const type: unknown = workbook.Sheets[name]?.['!type'];
    return type === undefined || type === 'sheet';
  });
  return toGrid(
    workbook,
    traits.map((told) => ({ ...told, mark: marks.get(told.name) ?? null })),
  );
}
