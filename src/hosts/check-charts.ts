/** What must hold of the charts of a sheet before any of it is written. */
import type { ChartCells, ChartSeries, ChartSpec } from '../core/sheet';
import { checkArea, checkColour, checkFinite, checkLength, checkRange } from './check-limits';
import { fault } from './invalid-workbook';

const TITLE_LENGTH = 255;
const DESCRIPTION_LENGTH = 32_767;
const FONT_SIZE = 409;

/** A column of as many cells as the chart has points, on a sheet that is made here; names in lower case. */
function checkCells<T>(sheet: string, chart: ChartSpec, cells: ChartCells<T>, sheets: ReadonlySet<string>): void {
  const { area, cached } = cells;
  checkArea(sheet, 'chart cells', area);
  const count = area.bottom - area.top + 1;
  const whole = area.left === area.right && cached.length === count && count === chart.categories.cached.length;
  if (!whole || !sheets.has(cells.sheet.toLowerCase())) {
    fault('bad-chart-cells', { sheet, chart: chart.title, of: cells.sheet, area });
  }
}

function checkSeries(sheet: string, chart: ChartSpec, series: ChartSeries, sheets: ReadonlySet<string>): void {
  checkLength(sheet, 'chart series', series.name, TITLE_LENGTH);
  checkColour(sheet, series.colour);
  checkCells(sheet, chart, series.cells, sheets);
  for (const value of series.cells.cached) if (value !== null) checkFinite(sheet, 'chart value', value);
}

/** `sheets` are the names of all that are made, in lower case. */
export function checkCharts(sheet: string, charts: readonly ChartSpec[], sheets: ReadonlySet<string>): void {
  for (const chart of charts) {
    const { title, description, place, size, categories, series, target, axis } = chart;
    checkLength(sheet, 'chart title', title, TITLE_LENGTH);
    checkLength(sheet, 'chart description', description, DESCRIPTION_LENGTH);
    checkArea(sheet, 'chart', place);
    checkRange(sheet, 'chart size', size, 1, FONT_SIZE);
    if (series.length === 0) fault('chart-empty', { sheet, chart: title });
    checkCells(sheet, chart, categories, sheets);
    for (const one of target ? [...series, target] : series) checkSeries(sheet, chart, one, sheets);
    checkFinite(sheet, 'chart minimum', axis.minimum);
    checkFinite(sheet, 'chart maximum', axis.maximum);
    checkRange(sheet, 'chart step', axis.step, Number.MIN_VALUE, axis.maximum - axis.minimum);
  }
}
