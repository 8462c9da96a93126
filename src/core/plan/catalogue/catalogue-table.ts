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
  /** What stands in columns of the officer's, one a heading of these. */
  readonly remarks: readonly string[];
  /** Of a field's cell, or of the row's first one where there is no such column. */
  readonly place: (field: CatalogueField) => Place;
}

export interface CatalogueTable {
  readonly rows: readonly TypedRow[];
  /** Fiscal year of the list whose codes the sheet names; null where its heading does not say. */
  readonly year: number | null;
  /** Headings of columns that are not ours, '' for none. */
  readonly remarks: readonly string[];
  /** The edition of the catalogue that the sheet was made of, the first where it says none. */
  readonly edition: number;
}

type Columns = ReadonlyMap<CatalogueField, number>;

/** How the name begins in a row that goes on with the measure of the row before. */
const GOES_ON = /^\(\s*ต่อ\s*\)\s*/;
/** Titles and notes stand above the headings. */
const LAST_HEADING_ROW = 40;
const LEAST_HEADINGS = 5;

/** Null for a sheet in which no table of measures can be found. */
export function readCatalogueTable(sheet: SheetGrid): CatalogueTable | null {
  const header = headerOf(sheet) ?? usualHeader(sheet);
  if (!header) return null;
  const { columns, year } = header;
  const below = sheet.rows.filter((row) => row.row > header.row && !columnsOf(row));
  const others = othersOf(below, columns);
  const rows = below.flatMap((row): readonly TypedRow[] => {
    const cells = Object.fromEntries([...columns].map(([field, column]) => [field, textAt(row, column)])) as TypedCells;
    const remarks = others.map((column) => textAt(row, column));
    if (![...Object.values(cells), ...remarks].some((text) => text.trim())) return [];
    const place = (field: CatalogueField) => ({ sheet: sheet.name, cell: cellName(row.row, columns.get(field) ?? 0) });
    return [{ cells, remarks, place }];
  });
  const headings = sheet.rows.find(({ row }) => row === header.row);
  const edition = editionOf(sheet.rows.filter(({ row }) => row < header.row));
  return {
    rows: joined(rows),
    year,
    edition,
    remarks: others.map((column) => (headings ? textAt(headings, column) : '')),
  };
}

const EDITION = /^catalogue\.(\d+)$/;

/** As it stands beside the title. */
export function editionText(edition: number): string {
  return `catalogue.${String(edition)}`;
}

function editionOf(above: readonly GridRow[]): number {
  const said = above.flatMap(({ cells }) => cells.flatMap(({ value }) => EDITION.exec(String(value))?.[1] ?? []));
  return said.length ? Number(said[0]) : 1;
}

/** Columns with something in them that are not ours. */
function othersOf(rows: readonly GridRow[], columns: Columns): readonly number[] {
  const ours = new Set(columns.values());
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...used].filter((column) => !ours.has(column)).sort((a, b) => a - b);
}

function textAt({ cells }: GridRow, column: number): string {
  const cell = cells.find((one) => one.column === column);
  return cell === undefined ? '' : String(cell.value);
}

/** With the headings, and with a key of ours below that of keys: another list of measures is the officer's. */
function isCopy(sheet: SheetGrid): boolean {
  const header = headerOf(sheet);
  const key = header?.columns.get('key');
  return key !== undefined && header?.columns.has('answers') === true && sheet.rows.some((row) => hasKey(row, key));
}

interface Header {
  readonly row: number;
  readonly columns: Columns;
  readonly year: number | null;
}

function headerOf(sheet: SheetGrid): Header | null {
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
function usualHeader(sheet: SheetGrid): Header | null {
  const first = sheet.rows.find((row) => hasKey(row, CATALOGUE_FIELDS.indexOf('key')));
  const columns = new Map(CATALOGUE_FIELDS.map((field, column) => [field, column] as const));
  return first ? { row: first.row - 1, columns, year: null } : null;
}

/** One of ours. */
function hasKey({ cells }: GridRow, column: number): boolean {
  const value = cells.find((cell) => cell.column === column)?.value;
  const key = typeof value === 'string' ? clean(value) : '';
  return isAgencyId(key) || ofProgram(key) !== undefined;
}

/** A row that goes on belongs to the measure of its key, wherever it was sorted to; without one to the row before. */
function joined(rows: readonly TypedRow[]): readonly TypedRow[] {
  const whole = rows.map((row) => ({ row, more: [] as TypedRow[] }));
  const wanted = whole.filter(({ row }) => !isContinued(row.cells));
  let before: (typeof whole)[number] | undefined;
  for (const each of whole) {
    if (!isContinued(each.row.cells)) {
      before = each;
      continue;
    }
    const key = clean(each.row.cells.key ?? '');
    const of = wanted.find(({ row }) => key !== '' && clean(row.cells.key ?? '') === key) ?? before;
    if (of) of.more.push(each.row);
    else wanted.push(each);
  }
  return wanted.map(({ row, more }) => more.reduce(goOn, row));
}

function isContinued({ name }: TypedCells): boolean {
  return name !== undefined && GOES_ON.test(clean(name));
}

function goOn(row: TypedRow, more: TypedRow): TypedRow {
  const rest: TypedCells = { ...more.cells, name: clean(more.cells.name ?? '').replace(GOES_ON, ''), key: '' };
  const cells = Object.entries(row.cells).map(([field, text]) => [field, below(text, rest[field as CatalogueField])]);
  const remarks = row.remarks.map((text, index) => below(text, more.remarks[index]));
  return { ...row, cells: Object.fromEntries(cells) as TypedCells, remarks };
}

function below(text: string, more = ''): string {
  return more.trim() ? [text, more].filter(Boolean).join('\n') : text;
}
