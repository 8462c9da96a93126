/** A made sheet as it stands in the emulated Excel. */
import type { WorkbookSpec } from '../../../src/core/sheet';
import { type Area, MAX_COLUMNS, MAX_ROWS, areaName as inExcel } from '../../excel/emulator/area';
import { MARGINS } from '../../excel/emulator/page-settings';
import type { Cell, Sheet } from '../../excel/emulator/sheet';
import type { StyleName } from '../../excel/emulator/style';
import type { ValidationEntry } from '../../excel/emulator/validation';
import type { Workbook } from '../../excel/emulator/workbook';
import { chartsInExcel } from './charts-in-excel';
import {
  type CellPicture,
  type Look,
  type PagePicture,
  type SheetPicture,
  type ValidationPicture,
  type WorkbookPicture,
  byName,
  fontName,
  twoDecimals,
  valueOf,
  withSharedLines,
} from './picture';

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** "A1:A1" for one cell, as a spec's areas are named. */
function areaName(area: Area): string {
  const name = inExcel(area);
  return name.includes(':') ? name : `${name}:${name}`;
}

/** The sheets of the spec and its names; the workbook has calculated. */
export function pictureInExcel(workbook: Workbook, spec: WorkbookSpec): WorkbookPicture {
  workbook.calculate?.(workbook);
  const own = new Set(spec.names.map(({ name }) => name));
  return {
    sheets: spec.sheets.map(({ name }) => sheetPicture(workbook.sheet(name))),
    names: byName(
      workbook.names
        .filter(({ name }) => own.has(name))
        .map(({ name, formula, visible }) => ({ name, refersTo: formula.slice(1), hidden: !visible })),
    ),
  };
}

function sheetPicture(sheet: Sheet): SheetPicture {
  const { frozen } = sheet;
  const everywhere = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  return {
    name: sheet.name,
    tab: sheet.tabColour === '' ? null : sheet.tabColour.toLowerCase(),
    widths: [...sheet.columnWidths]
      .sort(([a], [b]) => a - b)
      .map(([, points]) => Math.round(points / POINTS_PER_PIXEL)),
    heights: Object.fromEntries([...sheet.rowHeights].map(([row, points]) => [String(row + 1), points])),
    growing: [...sheet.growingRows].map((row) => row + 1),
    merges: sheet.merges.map(areaName).sort(),
    freeze: {
      rows: !frozen || frozen.rows === MAX_ROWS ? 0 : frozen.rows,
      columns: !frozen || frozen.columns === MAX_COLUMNS ? 0 : frozen.columns,
    },
    page: pagePicture(sheet),
    cells: withSharedLines(
      Object.fromEntries(
        sheet
          .cellsIn(everywhere)
          // the others are of the rectangle that is written, but no cells of the spec
          .filter(([, , cell]) => 'font.size' in cell.style)
          .map(([row, column, cell]) => [
            inExcel({ row, column, rows: 1, columns: 1 }),
            cellPicture(sheet, row, column, cell),
          ]),
      ),
    ),
    validations: sheet.validations.map(validationPicture),
    conditions: sheet.conditionalFormats.map(({ areas, formula, look, stopIfTrue }) => ({
      area: areas.map(areaName).join(','),
      formula: formula.slice(1),
      fill: String(look['fill.color']).toLowerCase(),
      colour: String(look['font.color']).toLowerCase(),
      bold: look['font.bold'] === true,
      stop: stopIfTrue,
    })),
    charts: chartsInExcel(sheet),
  };
}

function cellPicture(sheet: Sheet, row: number, column: number, cell: Cell): CellPicture {
  const { value, formula, hyperlink } = cell;
  return {
    value: valueOf(typeof value === 'boolean' || value === null ? `not a value: ${String(value)}` : value),
    formula: formula === null ? null : formula.slice(1),
    link: hyperlink?.documentReference ?? hyperlink?.address ?? null,
    look: lookAt((name) => sheet.styleAt(row, column, name)),
  };
}

function lookAt(style: (name: StyleName) => unknown): Look {
  const colour = (name: StyleName) => String(style(name)).toLowerCase();
  const side = (name: 'top' | 'right' | 'bottom' | 'left') => {
    if (style(`border.${name}.style`) === 'None') return null;
    const thin = style(`border.${name}.style`) === 'Continuous' && style(`border.${name}.weight`) === 'Thin';
    return thin ? colour(`border.${name}.color`) : 'not thin';
  };
  return {
    format: String(style('numberFormat')),
    font: fontName({
      name: String(style('font.name')),
      size: Number(style('font.size')),
      bold: style('font.bold') === true,
      underlined: style('font.underline') === 'Single',
      colour: colour('font.color'),
    }),
    fill: colour('fill.color') || null,
    borders: [side('top'), side('right'), side('bottom'), side('left')],
    alignment: `${colour('horizontalAlignment')} ${colour('verticalAlignment')}`,
    wrap: style('wrapText') === true,
    locked: style('locked') === true,
  };
}

function pagePicture({ page }: Sheet): PagePicture {
  const { zoom, printArea, titleRows, headersFooters } = page;
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize === 'A4' ? 'A4' : 'other',
    fit: { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 },
    margins: Object.fromEntries(
      MARGINS.map((side) => [side.toLowerCase(), twoDecimals(page.margins[side] / POINTS_PER_CENTIMETRE)]),
    ),
    titleRows: titleRows && inExcel(titleRows),
    printArea: printArea.length === 0 ? null : printArea.map(areaName).join(','),
    header: headersFooters.CenterHeader,
    footer: headersFooters.CenterFooter,
    breaks: [...page.rowBreaks].sort((a, b) => a - b),
  };
}

function validationPicture({ area, rule, errorAlert, ignoreBlanks }: ValidationEntry): ValidationPicture {
  const list = rule.list as { source: string } | undefined;
  const decimal = rule.decimal as { formula1: number; formula2: number; operator: string } | undefined;
  return {
    area: areaName(area),
    source: list ? list.source.slice(1) : null,
    between: decimal?.operator === 'Between' ? [decimal.formula1, decimal.formula2] : null,
    error: String(errorAlert?.message),
    refuses: errorAlert?.showAlert === true,
    blanks: ignoreBlanks,
  };
}
