/** From the library's sparse sheets to the grid of the core. */
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import {
  type Area,
  type CellValue,
  type GridCell,
  type GridRow,
  LAST_COLUMN,
  LAST_ROW,
  type SheetGrid,
  type WorkbookGrid,
} from '../../../core/grid';
import { HostError } from '../../host';
import { type SheetMark, madeAs, readMark, referredSheet } from '../../../core/sheet-mark';
import { checkLimit } from './limits';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What a format says about a sheet beyond what the library reads. */
export interface SheetTraits {
  /** Its place in the library's list. */
  readonly index: number;
  readonly name: string;
  /** Null for the officer's own sheets. */
  readonly mark: SheetMark | null;
  readonly hidden: boolean;
  readonly hiddenRow: (row: number) => boolean;
}

/** The sheets named in `traits`, in that order. Throws 'file-damaged' for a sheet that the library could not read. */
export function toGrid(workbook: WorkBook, traits: readonly SheetTraits[]): WorkbookGrid {
  const tally = { cells: 0, characters: 0 };
  const sheets = traits.map(({ index, name, mark, hidden, hiddenRow }): SheetGrid => {
    const key = workbook.SheetNames[index] ?? '';
    const sheet = Object.hasOwn(workbook.Sheets, key) ? workbook.Sheets[key] : undefined;
    if (!sheet) throw new HostError('file-damaged', { part: name });
    return {
      name,
      hidden,
      ...madeAs(mark),
      rows: gridRows(sheet, name, hiddenRow, tally),
      merges: (sheet['!merges'] ?? []).map(toArea).filter(isArea),
    };
  });
  return { sheets };
}

/** The traits of the chosen sheets as the library tells them. */
export function libraryTraits(workbook: WorkBook, chosen: (name: string, index: number) => boolean): SheetTraits[] {
  const marks = sheetMarks((workbook.Workbook?.Names ?? []).map(({ Name, Ref }) => [Name, referredSheet(Ref)]));
  const properties = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, index) => {
    if (!chosen(name, index)) return [];
    const rows = workbook.Sheets[name]?.['!rows'] ?? [];
    // In .xls the properties skip sheets without cells, so they go by name.
    const hidden = (properties.find((sheet) => sheet.name === name) ?? properties[index])?.Hidden ?? 0;
    return {
      index,
      name,
      mark: marks.get(name) ?? null,
      hidden: hidden !== 0,
      hiddenRow: (row) => rows[row]?.hidden === true,
    };
  });
}

/** The marks of sheets, from defined names and the sheets they refer to. */
export function sheetMarks(
  names: readonly (readonly [name: string, sheet: string | null])[],
): ReadonlyMap<string, SheetMark> {
  const marks = new Map<string, SheetMark>();
  for (const [name, sheet] of names) {
    const mark = readMark(name);
    if (mark !== null && sheet !== null && !marks.has(sheet)) marks.set(sheet, mark);
  }
  return marks;
}

function gridRows(
  sheet: WorkSheet,
  name: string,
  hiddenRow: (row: number) => boolean,
  tally: { cells: number; characters: number },
): GridRow[] {
  const rows: GridRow[] = [];
  const data: readonly (readonly CellObject[] | undefined)[] = sheet['!data'] ?? [];
  // Keys, not indices: one value in XFD1048576 must not cost a walk over the whole sheet.
  for (const rowKey of Object.keys(data)) {
    const row = position(rowKey, LAST_ROW, name);
    const source = data[row] ?? [];
    const cells: GridCell[] = [];
    for (const columnKey of Object.keys(source)) {
      const column = position(columnKey, LAST_COLUMN, name);
      const cell = source[column];
      const value = cell ? cellValue(cell) : '';
      if (!cell || value === '') continue;
      tally.characters += typeof value === 'string' ? value.length : 0;
      cells.push({ column, value, format: typeof cell.z === 'string' && cell.z !== '' ? cell.z : 'General' });
    }
    if (cells.length === 0) continue;
    tally.cells += cells.length;
    checkLimit('cells', tally.cells);
    checkLimit('characters', tally.characters);
    rows.push({ row, hidden: hiddenRow(row), cells });
  }
  return rows;
}

function position(key: string, last: number, sheet: string): number {
  const index = Number(key);
  if (!(Number.isInteger(index) && index >= 0 && index <= last)) throw new HostError('file-damaged', { part: sheet });
  return index;
}

/** '' for a cell without a value. */
function cellValue(cell: CellObject): CellValue {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v) ? cell.v : '#NUM!';
    case 's':
      return typeof cell.v === 'string' ? cell.v : '';
    case 'b':
      return cell.v === true;
    case 'e':
      return (typeof cell.v === 'number' ? ERRORS[cell.v] : undefined) ?? '#UNKNOWN!';
    default:
      return '';
  }
}

function toArea({ s, e }: Range): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function isArea({ top, left, bottom, right }: Area): boolean {
  const ordered = top >= 0 && left >= 0 && top <= bottom && left <= right;
  return ordered && bottom <= LAST_ROW && right <= LAST_COLUMN && (top < bottom || left < right);
}
