/** What must hold of the rows and cells of a sheet before any of it is written. */
import { LAST_COLUMN, LAST_ROW, cellName, parseCellName } from '../core/grid';
import type { SheetCell, SheetRow, WorkbookSpec } from '../core/sheet';
import { isWebAddress } from '../core/web-address';
import { checkFinite, checkFormula, checkIndex, checkLength, checkRange } from './check-limits';
import { fault } from './invalid-workbook';

const TEXT_LENGTH = 32_767;
const ROW_HEIGHT = 409.5;

/** What links and styles of a cell may name. */
export interface Known {
  readonly styles: WorkbookSpec['styles'];
  /** Sheet names in lower case. */
  readonly sheets: ReadonlySet<string>;
}

function checkContent(sheet: string, cell: string, { content }: SheetCell, known: Known): void {
  switch (content.kind) {
    case 'text':
      checkLength(sheet, cell, content.text, TEXT_LENGTH);
      if (content.address !== undefined && !isWebAddress(content.address)) {
        fault('bad-link', { sheet, cell, target: content.address });
      }
      return;
    case 'number':
      checkFinite(sheet, cell, content.value);
      return;
    case 'formula':
      checkFormula(sheet, cell, content.formula);
      if (typeof content.value === 'string') checkLength(sheet, cell, content.value, TEXT_LENGTH);
      else checkFinite(sheet, cell, content.value);
      return;
    case 'link': {
      checkLength(sheet, cell, content.text, TEXT_LENGTH);
      const target = parseCellName(content.cell);
      const isCell = target !== null && target.row <= LAST_ROW && target.column <= LAST_COLUMN;
      const isMade = content.workbook === 'source' || known.sheets.has(content.sheet.toLowerCase());
      if (!isCell || !isMade) fault('bad-link', { sheet, cell, target: `${content.sheet}!${content.cell}` });
      return;
    }
    case 'blank':
      return;
  }
}

/** Cells may stand in any order. */
function checkColumns(sheet: string, row: number, cells: readonly SheetCell[]): void {
  if (cells.every(({ column }, index) => index === 0 || (cells[index - 1]?.column ?? column) < column)) return;
  const seen = new Set<number>();
  for (const { column } of cells) {
    if (seen.has(column)) fault('cell-twice', { sheet, cell: cellName(row, column) });
    seen.add(column);
  }
}

function checkRow(sheet: string, { row, height, cells }: SheetRow, known: Known): void {
  checkRange(sheet, `row ${String(row + 1)}`, height, 0, ROW_HEIGHT);
  checkColumns(sheet, row, cells);
  for (const cell of cells) {
    checkIndex(sheet, 'column', cell.column, LAST_COLUMN);
    const name = cellName(row, cell.column);
    if (!Object.hasOwn(known.styles, cell.style)) fault('unknown-style', { sheet, cell: name, style: cell.style });
    checkContent(sheet, name, cell, known);
  }
}

/** The sheet's name has been checked. */
export function checkRows(sheet: string, rows: readonly SheetRow[], known: Known): void {
  let last = -1;
  for (const row of rows) {
    checkIndex(sheet, 'row', row.row, LAST_ROW);
    if (row.row <= last) fault('row-order', { sheet, row: row.row });
    last = row.row;
    checkRow(sheet, row, known);
  }
}
