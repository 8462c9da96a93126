/** Reads back what was typed into the sheets รายงานผล of the newest set. */
import {
  type CellValue,
  type GridRow,
  type Place,
  type SheetGrid,
  type WorkbookGrid,
  cellName,
  newestSet,
} from '../grid';
import { fold } from '../thai/fold';
import { FOLLOW_UP_FIELDS, type FollowUp, type FollowUpEntry, type FollowUpField } from './follow-up';
import { AS_OF_KEY, CONTINUED, type FollowUpColumn, readFollowUpHeading } from './follow-up-headings';

export function readFollowUps({ sheets }: WorkbookGrid): readonly FollowUp[] {
  return newestSet(sheets.filter(({ made }) => made === 'follow-up')).map(readSheet);
}

type Columns = ReadonlyMap<FollowUpColumn, number>;

interface RowRead {
  id: string;
  name: string;
  cells: Partial<Record<FollowUpField, CellValue>>;
  places: Partial<Record<FollowUpField, Place>>;
}

function readSheet(sheet: SheetGrid): FollowUp {
  let columns: Columns | null = null;
  let asOf: CellValue | null = null;
  const rows: RowRead[] = [];
  for (const row of sheet.rows) {
    const found = columnsOf(row);
    if (found) columns = found;
    else if (columns) readRow(sheet, row, columns, rows);
    else asOf = dayIn(row) ?? asOf;
  }
  return { part: sheet.part ?? null, asOf, entries: rows.filter(({ cells }) => Object.keys(cells).length > 0) };
}

function columnsOf({ cells }: GridRow): Columns | null {
  const columns = new Map<FollowUpColumn, number>();
  for (const { column, value } of cells) {
    const heading = typeof value === 'string' ? readFollowUpHeading(value) : null;
    if (heading && !columns.has(heading)) columns.set(heading, column);
  }
  return columns.has('name') && columns.has('status') ? columns : null;
}

/** The cell before the key; a row without the key says nothing of the day. */
function dayIn({ cells }: GridRow): CellValue | null {
  const key = cells.findIndex(({ value }) => value === AS_OF_KEY);
  const typed = key > 0 ? cells[key - 1] : undefined;
  // the label is a text that begins the row
  return typed && typed !== cells[0] ? typed.value : null;
}

function readRow(sheet: SheetGrid, { row, cells }: GridRow, columns: Columns, rows: RowRead[]): void {
  const at = (column: FollowUpColumn): CellValue | undefined => {
    const wanted = columns.get(column);
    return cells.find((cell) => cell.column === wanted)?.value;
  };
  const id = String(at('key') ?? '').trim();
  const name = String(at('name') ?? '').trim();
  const before = rows.at(-1);
  const goesOn = id === '' && before !== undefined && (name === '' || fold(name) === fold(CONTINUED));
  if (id === '' && name === '' && !before) return;
  const entry: RowRead = goesOn ? before : { id, name, cells: {}, places: {} };
  for (const field of FOLLOW_UP_FIELDS) {
    const value = at(field);
    if (value === undefined || value === '') continue;
    const earlier = entry.cells[field];
    entry.cells[field] = earlier === undefined ? value : `${String(earlier)}\n${String(value)}`;
    entry.places[field] ??= { sheet: sheet.name, cell: cellName(row, columns.get(field) ?? 0) };
  }
  if (!goesOn) rows.push(entry);
}

/** What was typed beside each measure, by its id; rows that belong to none of `ids` apart, in their order. */
export function sortEntries(
  entries: readonly FollowUpEntry[],
  ids: ReadonlySet<string>,
): { readonly byId: ReadonlyMap<string, FollowUpEntry>; readonly others: readonly FollowUpEntry[] } {
  const byId = new Map<string, FollowUpEntry>();
  const others: FollowUpEntry[] = [];
  for (const entry of entries) {
    if (entry.id && ids.has(entry.id) && !byId.has(entry.id)) byId.set(entry.id, entry);
    else others.push(entry);
  }
  return { byId, others };
}
