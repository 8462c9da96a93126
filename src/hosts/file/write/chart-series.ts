/** The series of a chart as DrawingML: where their values stand, what stands there, how they look. */
import type { Area } from '../../../core/grid';
import { type ChartCells, type ChartSeries, type Colour, absoluteArea, quoteSheetName } from '../../../core/sheet';
import { element, xmlText } from './xml';

/** EMU. */
const POINT = 12_700;
const LINE_WIDTH = 2.25 * POINT;
const OUTLINE_WIDTH = 0.75 * POINT;

export const val = (name: string, value: string | number) => element(name, { val: value });

export const solidFill = (colour: Colour) =>
  element('a:solidFill', {}, val('a:srgbClr', colour.slice(1).toUpperCase()));

/** A line in points; dashed or not. */
export function lineXml(colour: Colour, width = LINE_WIDTH, dash = ''): string {
  return element('a:ln', { w: width, cap: 'rnd' }, solidFill(colour) + (dash === '' ? '' : val('a:prstDash', dash)));
}

const reference = (sheet: string, area: Area) => xmlText(`${quoteSheetName(sheet)}!${absoluteArea(area)}`);

function cacheXml(name: string, format: string | null, cached: readonly (string | number | null)[]): string {
  const points = cached.map((value, idx) =>
    value === null ? '' : element('c:pt', { idx }, element('c:v', {}, xmlText(String(value)))),
  );
  const code = format === null ? '' : element('c:formatCode', {}, xmlText(format));
  return element(name, {}, code + val('c:ptCount', cached.length) + points.join(''));
}

function categoriesXml({ sheet, area, cached }: ChartCells<string>): string {
  const content = element('c:f', {}, reference(sheet, area)) + cacheXml('c:strCache', null, cached);
  return element('c:cat', {}, element('c:strRef', {}, content));
}

function valuesXml({ cells: { sheet, area, cached }, format }: ChartSeries): string {
  const content = element('c:f', {}, reference(sheet, area)) + cacheXml('c:numCache', format, cached);
  return element('c:val', {}, element('c:numRef', {}, content));
}

const FIGURES =
  '<c:dLbls><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** `index` is its place among all series of the chart. */
interface Drawn {
  readonly series: ChartSeries;
  readonly index: number;
  readonly categories: ChartCells<string>;
}

function seriesXml({ series, index, categories }: Drawn, looks: string, end = ''): string {
  const start = val('c:idx', index) + val('c:order', index);
  const name = element('c:tx', {}, element('c:v', {}, xmlText(series.name)));
  return element('c:ser', {}, start + name + looks + categoriesXml(categories) + valuesXml(series) + end);
}

const shape = (content: string) => element('c:spPr', {}, content);
const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

/** With or without their figures above them. */
export function columnSeriesXml(drawn: Drawn, withFigures: boolean): string {
  const look = shape(solidFill(drawn.series.colour)) + val('c:invertIfNegative', 0);
  return seriesXml(drawn, look + (withFigures ? FIGURES : ''));
}

/** A line with a dot at each value. */
export function radarSeriesXml(drawn: Drawn): string {
  const { colour } = drawn.series;
  // a dot without an outline of its own would get one in a colour of the theme
  const dot = shape(solidFill(colour) + lineXml(colour, OUTLINE_WIDTH));
  const marker = val('c:symbol', 'circle') + val('c:size', 5) + dot;
  return seriesXml(drawn, shape(lineXml(colour)) + element('c:marker', {}, marker));
}

export function targetSeriesXml(drawn: Drawn, kind: 'line' | 'radar'): string {
  const looks = shape(lineXml(drawn.series.colour, LINE_WIDTH, 'dash')) + NO_MARKER;
  return seriesXml(drawn, looks, kind === 'line' ? val('c:smooth', 0) : '');
}
