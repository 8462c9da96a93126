/** What a host hands in: sheets of cells and merges, and how a cell is named. */

/** The last row and column of a sheet in Excel, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export type CellValue = string | number | boolean;

/** A non-empty cell. Excel's error values arrive as their text ("#DIV/0!"). */
export interface GridCell {
  /** 0-based column. */
  readonly column: number;
  readonly value: CellValue;
  /** Excel number format in en-US codes, "General" where the file names none. */
  readonly format: string;
}

export interface GridRow {
  /** 0-based row. */
  readonly row: number;
  readonly hidden: boolean;
  /** Non-empty cells, left to right. */
  readonly cells: readonly GridCell[];
}

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Which sheet of ours a sheet is; null for the officer's own sheets. */
export type SheetKey =
  | 'summary'
  | 'overview'
  | 'scores'
  | 'analysis'
  | 'weak-items'
  | 'plan'
  | 'calendar'
  | 'follow-up'
  | 'earlier-plan'
  | 'findings'
  | 'catalogue'
  | 'scheme'
  | 'settings';

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly made: SheetKey | null;
  /** Which of several sheets of that key: the number. Left out for the only one of its key. */
  readonly part?: number;
  /** Which set of sheets it is of, 1 for the first. Left out for the officer's own sheets. */
  readonly set?: number;
  /** Non-empty rows, top to bottom. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Area[];
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** What the officer decided, as it was kept with the workbook; left out where nothing was. */
  readonly kept?: string;
}

/** The set of a sheet of ours, the first where nothing tells; 0 for the officer's own sheets. */
export function setOf({ made, set = 1 }: SheetGrid): number {
  return made === null ? 0 : set;
}

/** Of these sheets those of the newest set that they have. */
export function newestSet(sheets: readonly SheetGrid[]): readonly SheetGrid[] {
  const newest = Math.max(0, ...sheets.map(setOf));
  return sheets.filter((sheet) => setOf(sheet) === newest);
}

/** A cell of the officer's workbook, in the words of Excel: sheet "ประเด็นที่ 1", cell "C5". */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** The A1 name of a 0-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

export function areaName(area: Area): string {
  return `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
}

/** The 0-based row and column of an A1 name without "$", or null. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
