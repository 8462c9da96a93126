/** Rectangles of cells and their A1 names. Rows and columns are 0-based. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

export const cellCount = ({ rows, columns }: Area): number => rows * columns;

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export const contains = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B2", "B2:C9", "B:C" or "2:9"; with "$" before each part where asked. */
export function areaName(of: Area, mark: '' | '$' = ''): string {
  const { row, column, rows, columns } = of;
  const left = `${mark}${columnName(column)}`;
  const right = `${mark}${columnName(column + columns - 1)}`;
  const top = `${mark}${String(row + 1)}`;
  const bottom = `${mark}${String(row + rows)}`;
  if (columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (rows === MAX_ROWS) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

function between(first: number, second: number): { readonly from: number; readonly count: number } {
  return { from: Math.min(first, second), count: Math.abs(first - second) + 1 };
}

/** The area of an A1 name without sheet; null for anything else. */
export function parseArea(name: string): Area | null {
  const plain = name.replaceAll('$', '');
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(plain);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  let found: Area | null = null;
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    const down = between(Number(top) - 1, Number(bottom) - 1);
    const across = between(columnNumber(left), columnNumber(right));
    found = area(down.from, across.from, down.count, across.count);
  } else if (columns) {
    const across = between(columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? ''));
    found = area(0, across.from, MAX_ROWS, across.count);
  } else if (rows) {
    const down = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    found = area(down.from, 0, down.count, MAX_COLUMNS);
  }
  return found && isOnSheet(found) ? found : null;
}

/** A sheet name as it stands before "!" in a formula. */
export function quoted(sheet: string): string {
  const bare = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(sheet) && parseArea(sheet) === null;
  return bare ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into sheet and rest; the sheet is null where none is named. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly rest: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  if (!found) return { sheet: null, rest: reference };
  return { sheet: (found[1] ?? found[2] ?? '').replaceAll("''", "'"), rest: found[3] ?? '' };
}
