/** Reads back what was typed into the sheets รายงานผล of the newest set. */
import {
  type CellValue,
  type GridCell,
  type GridRow,
  type Place,
  type SheetGrid,
  type WorkbookGrid,
  cellName,
  newestSet,
} from '../grid';
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/fiscal-year';
import { FOLLOW_UP_FIELDS, type FollowUp, type FollowUpEntry, type FollowUpField } from './follow-up';
import { AS_OF_KEY, type FollowUpColumn, readFollowUpHeading } from './follow-up-headings';
import { isContinued } from './plan-row';

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
  let planYear: number | null = null;
  const rows: RowRead[] = [];
  for (const row of sheet.rows) {
    const found = columnsOf(row);
    if (found) columns = found;
    else if (columns) readRow(sheet, row, columns, rows);
    else {
      asOf = dayIn(row) ?? asOf;
      planYear ??= yearIn(row);
    }
  }
  return {
    sheet: sheet.name,
    part: sheet.part ?? null,
    planYear,
    asOf,
    entries: rows.filter(({ cells }) => Object.keys(cells).length > 0),
  };
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

/** Of the title, the first text that names one. */
function yearIn({ cells }: GridRow): number | null {
  return cells.reduce<number | null>(
    (year, { value }) => year ?? (typeof value === 'string' ? readYear(toArabicDigits(value)) : null),
    null,
  );
}

function readRow(sheet: SheetGrid, { row, cells }: GridRow, columns: Columns, rows: RowRead[]): void {
  const at = (column: FollowUpColumn): CellValue | undefined => {
    const wanted = columns.get(column);
    const cell = cells.find((one) => one.column === wanted);
    return column === 'percent' ? percentIn(cell) : cell?.value;
  };
  const id = String(at('key') ?? '').trim();
  const name = String(at('name') ?? '').trim();
  const before = rows.at(-1);
  const goesOn = id === '' && before !== undefined && isContinued(name);
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

/** Excel makes 0.45 in percent of a typed "45%". */
function percentIn(cell: GridCell | undefined): CellValue | undefined {
  if (typeof cell?.value !== 'number' || !cell.format.includes('%')) return cell?.value;
  return Math.round(cell.value * 10_000) / 100;
}

/**
 * The same as a plan of that year has it: a measure of another year is not this one, though it has its id. Its key is
 * "2569/…" from then on, and its id again when the plan is of that year.
 */
export function entriesOfYear({ planYear, entries }: FollowUp, year: number): readonly FollowUpEntry[] {
  return entries.map((entry): FollowUpEntry => {
    const [of, own] = /^(\d{4})\/(.+)$/.exec(entry.id)?.slice(1) ?? [];
    if (own !== undefined) return Number(of) === year ? { ...entry, id: own } : entry;
    return entry.id && planYear !== null && planYear !== year
      ? { ...entry, id: `${String(planYear)}/${entry.id}` }
      : entry;
  });
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
