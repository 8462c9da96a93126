/** What must hold of a sheet before any of it is written. */
import { type Area, cellName, parseCellName } from '../../../core/grid';
import type { PageSetup, SheetCell, SheetRow, SheetSpec, WorkbookSpec } from '../../../core/sheet';
import { checkArea, checkColour, checkFinite, checkFormula, checkIndex, checkLength, checkRange } from './check-limits';
import { LAST_COLUMN, LAST_ROW } from './check-limits';
import { headerCode } from './header-footer';
import { fault } from './invalid-workbook';

const TEXT_LENGTH = 32_767;
const MESSAGE_LENGTH = 255;
const HEADER_LENGTH = 255;
const ROW_HEIGHT = 409.5;
const COLUMN_WIDTH = 255;
/** Centimetres: more than the long side of A4. */
const MARGIN = 30;
const PAGE_BREAKS = 1023;

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

function checkRows(sheet: string, rows: readonly SheetRow[], known: Known): void {
  let last = -1;
  for (const row of rows) {
    checkIndex(sheet, 'row', row.row, LAST_ROW);
    if (row.row <= last) fault('row-order', { sheet, row: row.row });
    last = row.row;
    checkRow(sheet, row, known);
  }
}

function checkMerges(sheet: string, merges: readonly Area[]): void {
  for (const area of merges) checkArea(sheet, 'merge', area);
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  byTop.forEach((first, index) => {
    for (const second of byTop.slice(index + 1)) {
      if (second.top > first.bottom) break;
      if (second.left <= first.right && first.left <= second.right) fault('merges-overlap', { sheet, first, second });
    }
  });
}

function checkRules(sheet: string, { lists, numbers, conditions }: SheetSpec): void {
  for (const { area, source, error } of lists) {
    checkArea(sheet, 'list', area);
    checkFormula(sheet, 'list', source);
    checkLength(sheet, 'list', error, MESSAGE_LENGTH);
  }
  for (const { area, minimum, maximum, error } of numbers) {
    checkArea(sheet, 'number', area);
    checkFinite(sheet, 'number', minimum);
    checkFinite(sheet, 'number', maximum);
    checkLength(sheet, 'number', error, MESSAGE_LENGTH);
  }
  for (const { area, formula, fill, colour } of conditions) {
    checkArea(sheet, 'condition', area);
    checkFormula(sheet, 'condition', formula);
    checkColour(sheet, fill);
    checkColour(sheet, colour);
  }
}

function checkPage(sheet: string, page: PageSetup, font: WorkbookSpec['font']): void {
  for (const [side, value] of Object.entries(page.margins)) checkRange(sheet, `margin ${side}`, value, 0, MARGIN);
  if (page.titleRows) {
    const { from, to } = page.titleRows;
    checkArea(sheet, 'title rows', { top: from, left: 0, bottom: to, right: 0 });
  }
  if (page.printArea) checkArea(sheet, 'print area', page.printArea);
  checkLength(sheet, 'header', headerCode(page.header, font), HEADER_LENGTH);
  checkLength(sheet, 'footer', headerCode(page.footer, font), HEADER_LENGTH);
  checkRange(sheet, 'breaks', page.breaks.length, 0, PAGE_BREAKS);
  for (const row of page.breaks) {
    checkIndex(sheet, 'break', row, LAST_ROW);
    checkRange(sheet, 'break', row, 1, LAST_ROW);
  }
}

/** Throws InvalidWorkbookError for the first fault. The sheet's name has been checked. */
export function checkSheet(sheet: SheetSpec, font: WorkbookSpec['font'], known: Known): void {
  const { name } = sheet;
  checkColour(name, sheet.tab);
  checkRange(name, 'columns', sheet.columns.length, 0, LAST_COLUMN + 1);
  for (const width of sheet.columns) checkRange(name, 'column width', width, 0, COLUMN_WIDTH);
  checkRows(name, sheet.rows, known);
  checkMerges(name, sheet.merges);
  checkIndex(name, 'frozen rows', sheet.freeze.rows, LAST_ROW);
  checkIndex(name, 'frozen columns', sheet.freeze.columns, LAST_COLUMN);
  checkPage(name, sheet.page, font);
  checkRules(name, sheet);
}
