/** xl/worksheets/sheetN.xml, its elements in the order of CT_Worksheet. */
import { areaName, cellName } from '../../../core/grid';
import type { SheetSpec, WorkbookSpec } from '../../../core/sheet';
import { type CellPools, dimension, sheetDataXml } from './cells';
import type { Links } from './links';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { pageXml } from './page';
import { conditionsXml, validationsXml } from './rules';
import { colourXml } from './style-elements';
import { DECLARATION, counted, element } from './xml';

/** The height of rows that are not written, in font sizes. */
const LINE_HEIGHT = 1.5;

function paneXml({ rows, columns }: SheetSpec['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = { xSplit: columns || null, ySplit: rows || null, topLeftCell: cellName(rows, columns) };
  return element('pane', { ...split, activePane: pane, state: 'frozen' }) + element('selection', { pane });
}

function viewXml({ freeze }: SheetSpec, selected: boolean): string {
  const view = element('sheetView', { tabSelected: selected, workbookViewId: 0 }, paneXml(freeze) || null);
  return element('sheetViews', {}, view);
}

/** Neighbours of one width are one element. */
function columnsXml(widths: readonly number[]): string {
  const runs: { min: number; max: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs.at(-1);
    if (last?.width === width) last.max = index + 1;
    else runs.push({ min: index + 1, max: index + 1, width });
  });
  const items = runs.map((run) => element('col', { ...run, customWidth: true }));
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

/** A merge of one cell is none. */
function mergesXml(merges: SheetSpec['merges']): string {
  const real = merges.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  return counted(
    'mergeCells',
    real.map((area) => element('mergeCell', { ref: areaName(area) })),
  );
}

function drawingXml(target: string | null, links: Links): string {
  return target === null ? '' : element('drawing', { 'r:id': links.relate(`${RELATIONSHIPS}/drawing`, target) });
}

export interface SheetPart {
  readonly font: WorkbookSpec['font'];
  /** The sheet that shows when the workbook is opened. */
  readonly selected: boolean;
  /** Path of the drawing relative to the sheet; null for none. */
  readonly drawing: string | null;
}

export function sheetXml(sheet: SheetSpec, { font, selected, drawing }: SheetPart, pools: CellPools): string {
  const tab = sheet.tab === null ? '' : colourXml('tabColor', sheet.tab);
  const rowHeight = Math.round(font.size * LINE_HEIGHT * 4) / 4;
  const content =
    element('sheetPr', {}, tab + '<pageSetUpPr fitToPage="1"/>') +
    element('dimension', { ref: dimension(sheet.rows) }) +
    viewXml(sheet, selected) +
    element('sheetFormatPr', { defaultRowHeight: rowHeight, customHeight: true }) +
    columnsXml(sheet.columns) +
    sheetDataXml(sheet.rows, pools) +
    mergesXml(sheet.merges) +
    conditionsXml(sheet.conditions, pools.styles) +
    validationsXml(sheet.lists, sheet.numbers) +
    pools.links.toXml() +
    pageXml(sheet.page, font) +
    drawingXml(drawing, pools.links);
  return DECLARATION + element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
}
