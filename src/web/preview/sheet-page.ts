/** The part of a sheet that stands on the screen at a time: some hundred lines, with every cell in its place. */
import type { PreviewCell, PreviewRow, PreviewSheet } from './preview-sheet';

/** Cells drawn at once; a browser lays them out without being noticed. */
const MOST_CELLS = 4000;
const MOST_LINES = 500;
const FEWEST_LINES = 80;
const MOST_COLUMNS = 40;
/** Columns left of the one that is looked for, where it stands far to the right. */
const COLUMNS_BEFORE = 5;
/** Empty rows that are still drawn one by one. */
const SHORT_GAP = 15;
const PLAIN_WIDTH = 64;

/** Empty rows in one line, 0-based, both ends included. */
export interface Gap {
  readonly kind: 'gap';
  readonly from: number;
  readonly to: number;
}

export interface PageCell {
  readonly column: number;
  /** What it spans on this page. */
  readonly columns: number;
  readonly rows: number;
  /** Null for an empty cell. */
  readonly cell: PreviewCell | null;
}

export interface PageRow {
  readonly kind: 'row';
  readonly row: number;
  readonly height: number | null;
  /** Left to right; what a merge covers is left out. */
  readonly cells: readonly PageCell[];
}

export interface SheetPage {
  readonly lines: readonly (PageRow | Gap)[];
  /** 0-based, both ends included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly allColumns: number;
  /** Pixels, one a column of the page. */
  readonly widths: readonly number[];
  /** Of `allLines`, 0-based; `end` is behind the last. */
  readonly start: number;
  readonly end: number;
  readonly allLines: number;
  /** Row numbers as Excel shows them. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly allRows: number;
}

type Line = Gap | { readonly kind: 'row'; readonly row: number; readonly source: PreviewRow | null };

/** Lines of a page of a sheet with so many columns. */
export function pageLength(columns: number): number {
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, Math.floor(MOST_CELLS / Math.max(1, columns))));
}

/** Hidden rows are left out but for `shown`, the row that is looked for. */
export function sheetLines({ rows }: PreviewSheet, shown: number | null): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  const skipTo = (row: number): void => {
    if (row - next > SHORT_GAP) lines.push({ kind: 'gap', from: next, to: row - 1 });
    else for (; next < row; next += 1) lines.push({ kind: 'row', row: next, source: null });
    next = row;
  };
  const empty = (to: number): void => {
    if (shown === null || shown < next || shown >= to) return;
    skipTo(shown);
    lines.push({ kind: 'row', row: shown, source: null });
    next = shown + 1;
  };
  for (const source of rows) {
    empty(source.row);
    skipTo(source.row);
    if (!source.hidden || source.row === shown) lines.push({ kind: 'row', row: source.row, source });
    next = source.row + 1;
  }
  empty(Infinity);
  return lines;
}

/** The line that a row stands in, or the first after it. */
export function lineOfRow(lines: readonly Line[], row: number): number {
  const index = lines.findIndex((line) => (line.kind === 'row' ? line.row : line.to) >= row);
  return index === -1 ? lines.length - 1 : index;
}

/** The page that begins at a line; `column` is the one that must be on it. */
export function sheetPage(sheet: PreviewSheet, lines: readonly Line[], start: number, column: number): SheetPage {
  const used = sheet.rows.reduce((most, { cells }) => Math.max(most, ...cells.map((c) => c.column + c.columns)), 1);
  const allColumns = Math.max(used, sheet.widths.length, column + 1);
  const firstColumn = column < MOST_COLUMNS ? 0 : column - COLUMNS_BEFORE;
  const lastColumn = Math.min(allColumns, firstColumn + MOST_COLUMNS) - 1;
  const end = Math.min(lines.length, start + pageLength(lastColumn - firstColumn + 1));
  const widths = Array.from(
    { length: lastColumn - firstColumn + 1 },
    (_, index) => sheet.widths[firstColumn + index] ?? PLAIN_WIDTH,
  );
  return {
    lines: laidOut(lines.slice(start, end), firstColumn, lastColumn),
    firstColumn,
    lastColumn,
    allColumns,
    widths,
    start,
    end,
    allLines: lines.length,
    firstRow: numberOf(lines[start], 'from'),
    lastRow: numberOf(lines[end - 1], 'to'),
    allRows: numberOf(lines.at(-1), 'to'),
  };
}

function numberOf(line: Line | undefined, side: 'from' | 'to'): number {
  if (!line) return 0;
  return (line.kind === 'row' ? line.row : line[side]) + 1;
}

function laidOut(lines: readonly Line[], firstColumn: number, lastColumn: number): (PageRow | Gap)[] {
  /** The first line, by column, that a cell above does not cover. */
  const coveredTo = new Map<number, number>();
  return lines.map((line, index): PageRow | Gap => {
    if (line.kind === 'gap') return line;
    const own = new Map((line.source?.cells ?? []).map((cell) => [cell.column, cell]));
    const cells: PageCell[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if ((coveredTo.get(column) ?? 0) > index) continue;
      const cell = own.get(column) ?? null;
      const rows = cell ? rowsOnPage(lines, index, line.row + cell.rows - 1) : 1;
      const columns = cell ? columnsOnPage(cell, lastColumn, coveredTo, index) : 1;
      for (let over = column; over < column + columns; over += 1) coveredTo.set(over, index + rows);
      cells.push({ column, columns, rows, cell });
      column += columns - 1;
    }
    return { kind: 'row', row: line.row, height: line.source?.height ?? null, cells };
  });
}

/** A cell over several rows ends where empty rows are left out. */
function rowsOnPage(lines: readonly Line[], index: number, bottom: number): number {
  let rows = 1;
  for (let line = lines[index + 1]; line?.kind === 'row' && line.row <= bottom; line = lines[index + rows]) rows += 1;
  return rows;
}

/** A cell over several columns ends at the page's edge and before what a cell above covers. */
function columnsOnPage(
  { column, columns }: PreviewCell,
  lastColumn: number,
  coveredTo: ReadonlyMap<number, number>,
  index: number,
): number {
  let count = 1;
  while (count < columns && column + count <= lastColumn && (coveredTo.get(column + count) ?? 0) <= index) count += 1;
  return count;
}
