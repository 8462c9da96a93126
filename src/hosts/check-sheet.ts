/** What must hold of a sheet before any of it is written. */
import { type Area, LAST_COLUMN, LAST_ROW } from '../core/grid';
import type { PageSetup, SheetSpec, WorkbookSpec } from '../core/sheet';
import { checkCharts } from './check-charts';
import { checkArea, checkColour, checkFinite, checkFormula, checkIndex, checkLength, checkRange } from './check-limits';
import { type Known, checkRows } from './check-rows';
import { headerCode } from './header-code';
import { fault } from './invalid-workbook';

const MESSAGE_LENGTH = 255;
const HEADER_LENGTH = 255;
const COLUMN_WIDTH = 255;
/** Centimetres: more than the long side of A4. */
const MARGIN = 30;
const PAGE_BREAKS = 1023;

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
    checkLength(sheet, 'list', error ?? '', MESSAGE_LENGTH);
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
  checkCharts(name, sheet.charts, known.sheets);
}
