/** Finds the catalogue sheets of a workbook and their rows, wherever an officer moved the columns. */
import { type GridRow, type Place, type SheetGrid, type WorkbookGrid, cellName, newestSet } from '../../grid';
import { clean } from '../../thai/fold';
import { isAgencyId } from './agency-id';
import { CATALOGUE_FIELDS, type CatalogueField, readCatalogueHeading, yearInHeading } from './catalogue-headings';
import { type TypedCells, ofProgram } from './in-use';

export interface CatalogueSheets {
  /** The newest that we made; null for none. */
  readonly made: SheetGrid | null;
  /** Those of the officer's sheets that are one: copied from another workbook, or beside ours. */
  readonly copies: readonly SheetGrid[];
}

export function catalogueSheets({ sheets }: WorkbookGrid): CatalogueSheets {
  const [made = null, ...twins] = newestSet(sheets.filter((sheet) => sheet.made === 'catalogue'));
  const copies = sheets.filter((sheet) => sheet.made === null && isCopy(sheet));
  return { made, copies: [...twins, ...copies] };
}

export interface TypedRow {
  /** As typed; without the columns that the table does not have, '' where a cell is empty. */
  readonly cells: TypedCells;
  /** Of a field's cell, or of the row's first one where there is no such column. */
  readonly place: (field: CatalogueField) => Place;
}

export interface CatalogueTable {
  readonly rows: readonly TypedRow[];
  /** Fiscal year of the list whose codes the sheet names; null where its heading does not say. */
  readonly year: number | null;
}

type Columns = ReadonlyMap<CatalogueField, number>;

/** Begins the name in a row that goes on with the measure of the row before. */
export const CONTINUED = '(ต่อ)';
const GOES_ON = /^\(\s*ต่อ\s*\)\s*/;
/** Titles and notes stand above the headings. */
const LAST_HEADING_ROW = 40;
const LEAST_HEADINGS = 5;

/** Null for a sheet in which no table of measures can be found. */
export function readCatalogueTable(sheet: SheetGrid): CatalogueTable | null {
  const header = headerOf(sheet);
  const columns = header?.columns ?? usualColumns(sheet);
  if (!columns) return null;
  const rows: TypedRow[] = [];
  for (const row of sheet.rows) {
    if (header && row.row <= header.row) continue;
    const cells = cellsOf(row, columns);
    if (!Object.values(cells).some((text) => text.trim()) || columnsOf(row)) continue;
    rows.push({ cells, place: (field) => ({ sheet: sheet.name, cell: cellName(row.row, columns.get(field) ?? 0) }) });
  }
  return { rows: joined(rows), year: header?.year ?? null };
}

/** With the headings, and with a key of ours below that of keys: another list of measures is the officer's. */
function isCopy(sheet: SheetGrid): boolean {
  const header = headerOf(sheet);
  const key = header?.columns.get('key');
  return key !== undefined && header?.columns.has('answers') === true && sheet.rows.some((row) => hasKey(row, key));
}

function headerOf(
  sheet: SheetGrid,
): { readonly row: number; readonly columns: Columns; readonly year: number | null } | null {
  for (const row of sheet.rows) {
    if (row.row > LAST_HEADING_ROW) return null;
    const columns = row.cells.length < LEAST_HEADINGS ? null : columnsOf(row);
    if (!columns) continue;
    const answers = row.cells.find(({ column }) => column === columns.get('answers'));
    return { row: row.row, columns, year: answers ? yearInHeading(String(answers.value)) : null };
  }
  return null;
}

/** The columns by their headings, the first of equals; null for a row that is no row of headings. */
function columnsOf({ cells }: GridRow): Columns | null {
  if (cells.length < LEAST_HEADINGS) return null;
  const columns = new Map<CatalogueField, number>();
  for (const { column, value } of cells) {
    const field = typeof value === 'string' && value.length < 60 ? readCatalogueHeading(value) : null;
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns.has('name') && columns.has('steps') && columns.size >= LEAST_HEADINGS ? columns : null;
}

/** Where the headings are gone: the columns as we write them, if the keys stand where they should. */
function usualColumns(sheet: SheetGrid): Columns | null {
  const columns = new Map(CATALOGUE_FIELDS.map((field, column) => [field, column] as const));
  const key = CATALOGUE_FIELDS.indexOf('key');
  return sheet.rows.some((row) => hasKey(row, key)) ? columns : null;
}

function hasKey({ cells }: GridRow, column: number): boolean {
  const key = cells.find((cell) => cell.column === column)?.value;
  return typeof key === 'string' && isKey(key);
}

function isKey(text: string): boolean {
  const key = clean(text);
  return isAgencyId(key) || ofProgram(key) !== undefined;
}

function cellsOf({ cells }: GridRow, columns: Columns): TypedCells {
  const typed: Partial<Record<CatalogueField, string>> = {};
  for (const [field, column] of columns) {
    const cell = cells.find((one) => one.column === column);
    typed[field] = cell === undefined ? '' : String(cell.value);
  }
  return typed;
}

/** A row that goes on belongs to the measure of its key, wherever it was sorted to; without one to the row before. */
function joined(rows: readonly TypedRow[]): readonly TypedRow[] {
  const whole = rows.map((row) => ({ row, more: [] as TypedCells[] }));
  const wanted = whole.filter(({ row }) => !isContinued(row.cells));
  let before: (typeof whole)[number] | undefined;
  for (const each of whole) {
    if (!isContinued(each.row.cells)) {
      before = each;
      continue;
    }
    const key = clean(each.row.cells.key ?? '');
    const of = wanted.find(({ row }) => key !== '' && clean(row.cells.key ?? '') === key) ?? before;
    if (of) of.more.push(each.row.cells);
    else wanted.push(each);
  }
  return wanted.map(({ row, more }) => (more.length ? { ...row, cells: more.reduce(goOn, row.cells) } : row));
}

function isContinued({ name }: TypedCells): boolean {
  return name !== undefined && GOES_ON.test(clean(name));
}

function goOn(cells: TypedCells, { key: _, ...more }: TypedCells): TypedCells {
  const all: Partial<Record<CatalogueField, string>> = { ...cells };
  for (const [field, text] of Object.entries({ ...more, name: clean(more.name ?? '').replace(GOES_ON, '') })) {
    if (text.trim()) all[field as CatalogueField] = [all[field as CatalogueField], text].filter(Boolean).join('\n');
  }
  return all;
}
