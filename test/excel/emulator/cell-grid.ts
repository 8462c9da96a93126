/** Reads and writes the cells of an area as the two-dimensional arrays that Excel gives and takes. */
import type { Area } from './area';
import { areaName, cellCount, MAX_COLUMNS, MAX_ROWS } from './area';
import { readInput } from './cell-input';
import { fail, invalid } from './excel-error';
import type { Cell, Sheet } from './sheet';

const LARGEST_ARRAY = 5_000_000;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value a cell, by rows; null for whole rows, whole columns and what is too large to answer. */
export function readGrid<T>(
  sheet: Sheet,
  where: Area,
  read: (cell: Readonly<Cell> | undefined, row: number, column: number) => T,
): T[][] | null {
  if (where.rows === MAX_ROWS || where.columns === MAX_COLUMNS || cellCount(where) > LARGEST_ARRAY) return null;
  return Array.from({ length: where.rows }, (_, down) =>
    Array.from({ length: where.columns }, (__, across) => {
      const row = where.row + down;
      const column = where.column + across;
      return read(sheet.peek(row, column), row, column);
    }),
  );
}

/** Gives each cell its value from an array of the area's size, or all cells one value; null leaves a cell alone. */
export function writeGrid(
  where: Area,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (cellCount(where) > LARGEST_ARRAY) invalid();
  const each = (pick: (down: number, across: number) => unknown): void => {
    for (let down = 0; down < where.rows; down++)
      for (let across = 0; across < where.columns; across++) {
        const value = pick(down, across);
        if (value !== null) write(where.row + down, where.column + across, value);
      }
  };
  if (!Array.isArray(input)) {
    each(() => input);
    return;
  }
  const rows = input as readonly unknown[];
  if (rows.length !== where.rows) invalid(WRONG_SIZE);
  const lines = rows.map((line) => (Array.isArray(line) ? (line as readonly unknown[]) : invalid(WRONG_SIZE)));
  if (lines.some(({ length }) => length !== where.columns)) invalid(WRONG_SIZE);
  each((down, across) => lines[down]?.[across] ?? null);
}

/** Writes what is typed into the cells; hidden cells of merged areas take nothing. */
export function writeInput(sheet: Sheet, where: Area, input: unknown): void {
  sheet.demandUnlocked(where);
  writeGrid(where, input, (row, column, value) => {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const format = String(sheet.styleAt(row, column, 'numberFormat'));
    const read = readInput(value, format);
    const cell = sheet.at(row, column);
    cell.formula = read.formula;
    cell.value = read.formula === null ? read.value : null;
    cell.apostrophe = read.apostrophe;
    if (read.format !== null && format === 'General') cell.style.numberFormat = read.format;
  });
}

export function writeNumberFormat(sheet: Sheet, where: Area, input: unknown): void {
  sheet.demand('allowFormatCells');
  if (!Array.isArray(input)) {
    if (typeof input !== 'string') return invalid();
    sheet.setStyle(where, 'numberFormat', input);
    return;
  }
  writeGrid(where, input, (row, column, value) => {
    if (typeof value !== 'string' || value === '') return invalid();
    sheet.at(row, column).style.numberFormat = value;
  });
}

/** Empties cells; a merged area has to lie inside. */
export function clearCells(sheet: Sheet, where: Area, what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks'): void {
  if (what === 'All' || what === 'Contents') sheet.demandUnlocked(where);
  if (what !== 'Contents') sheet.demand('allowFormatCells');
  for (const [, , cell] of sheet.cellsIn(where)) {
    if (what === 'All' || what === 'Contents') Object.assign(cell, { value: '', formula: null, apostrophe: false });
    if (what === 'All' || what === 'Hyperlinks') cell.hyperlink = null;
    if (what === 'All' || what === 'Formats')
      for (const name of Object.keys(cell.style)) Reflect.deleteProperty(cell.style, name);
  }
  if (what === 'All' || what === 'Formats') sheet.removeMerges(where);
  if (what === 'All') sheet.forget(where);
}

/** Merges an area, or each of its rows; the first filled cell moves to the top left, the others are emptied. */
export function mergeCells(sheet: Sheet, where: Area, across: boolean): void {
  sheet.demand(null);
  const parts = across
    ? Array.from({ length: where.rows }, (_, down): Area => ({ ...where, row: where.row + down, rows: 1 }))
    : [where];
  for (const part of parts) {
    sheet.removeMerges(part);
    if (cellCount(part) === 1) continue;
    sheet.merges.push(part);
    const filled = sheet.cellsIn(part).filter(([, , { value, formula }]) => formula !== null || value !== '');
    const kept = filled[0]?.[2];
    const content = kept && { value: kept.value, formula: kept.formula, apostrophe: kept.apostrophe };
    for (const [, , cell] of filled) Object.assign(cell, { value: '', formula: null, apostrophe: false });
    if (content) Object.assign(sheet.at(part.row, part.column), content);
  }
}

/** Who changed something: this add-in, the person at this Excel, or somebody who has the workbook open elsewhere. */
export const BY = {
  addIn: { source: 'Local', triggerSource: 'ThisLocalAddin' },
  person: { source: 'Local', triggerSource: 'Unknown' },
  others: { source: 'Remote', triggerSource: 'Unknown' },
} as const;

/** Tells add-ins that cells of an area changed. */
export function tellChanged(sheet: Sheet, where: Area, changeType: string, by: keyof typeof BY = 'addIn'): void {
  sheet.workbook.dirty = true;
  sheet.workbook.tell(10, sheet, {
    address: areaName(where),
    changeType,
    worksheetId: sheet.id,
    shiftDirection: 'None',
    ...BY[by],
  });
}

/** The present value of a cell; fails with NotEmulated for a formula that nothing has calculated. */
export function valueOf(sheet: Sheet, cell: Readonly<Cell> | undefined): string | number | boolean {
  if (!cell) return '';
  return cell.value ?? sheet.workbook.calculated(cell) ?? fail('NotEmulated', 'formulas are not calculated');
}
