/** xl/charts/chartN.xml, its elements in the order of the schema. */
import type { ChartSpec, Colour, WorkbookSpec } from '../../../core/sheet';
import { columnSeriesXml, lineXml, radarSeriesXml, solidFill, targetSeriesXml, val } from './chart-series';
import { CHART, DRAWING } from './namespaces';
import { DECLARATION, element, xmlText } from './xml';

/** Any two numbers. */
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];
/** Between the groups of columns, in percent of a column. */
const GAP = 60;
const HUNDREDTHS_OF_POINT = 100;
const THIN = 9525;
const TEXT: Colour = '#1f2426';
const GRID: Colour = '#d5dbdd';

type Font = WorkbookSpec['font']['name'];

function fontXml(name: string, font: Font, { size }: ChartSpec, bold: boolean): string {
  const face = element('a:latin', { typeface: font }) + element('a:cs', { typeface: font });
  const attributes = {
    lang: name === 'a:rPr' ? 'th-TH' : null,
    sz: Math.round(size * HUNDREDTHS_OF_POINT),
    b: bold ? '1' : '0',
  };
  return element(name, attributes, solidFill(TEXT) + face);
}

function titleXml(chart: ChartSpec, font: Font): string {
  const words = element('a:r', {}, fontXml('a:rPr', font, chart, true) + element('a:t', {}, xmlText(chart.title)));
  const rich = element('c:rich', {}, '<a:bodyPr/>' + element('a:p', {}, words));
  return element('c:title', {}, element('c:tx', {}, rich) + val('c:overlay', 0));
}

function columnsXml({ series, target, categories }: ChartSpec): string {
  const axes = val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS);
  const last = series.length - 1;
  // those of two years would stand on each other
  const columns = series.map((one, index) => columnSeriesXml({ series: one, index, categories }, index === last));
  const bars =
    '<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    (columns.join('') + val('c:gapWidth', GAP) + axes);
  if (!target) return element('c:barChart', {}, bars);
  const line = targetSeriesXml({ series: target, index: series.length, categories }, 'line');
  const lines = `<c:grouping val="standard"/><c:varyColors val="0"/>${line}<c:marker val="1"/>${axes}`;
  return element('c:barChart', {}, bars) + element('c:lineChart', {}, lines);
}

function radarXml({ series, target, categories }: ChartSpec): string {
  const content =
    series.map((one, index) => radarSeriesXml({ series: one, index, categories })).join('') +
    (target ? targetSeriesXml({ series: target, index: series.length, categories }, 'radar') : '') +
    (val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS));
  return element('c:radarChart', {}, `<c:radarStyle val="marker"/><c:varyColors val="0"/>${content}`);
}

function axesXml({ kind, axis }: ChartSpec): string {
  const line = element('c:spPr', {}, lineXml(GRID, THIN));
  const grid = element('c:majorGridlines', {}, line);
  const placed = (position: string) => val('c:delete', 0) + val('c:axPos', position);
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const crossing = (other: number) => val('c:crossAx', other) + '<c:crosses val="autoZero"/>';
  const category =
    val('c:axId', CATEGORY_AXIS) +
    element('c:scaling', {}, val('c:orientation', 'minMax')) +
    (placed('b') + (kind === 'radar' ? grid : '') + ticks + line + crossing(VALUE_AXIS)) +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>';
  const scaling = val('c:orientation', 'minMax') + val('c:max', axis.maximum) + val('c:min', axis.minimum);
  const format = element('c:numFmt', { formatCode: axis.format, sourceLinked: '0' });
  const value =
    val('c:axId', VALUE_AXIS) +
    element('c:scaling', {}, scaling) +
    (placed('l') + grid + format + ticks + line + crossing(CATEGORY_AXIS)) +
    (val('c:crossBetween', 'between') + val('c:majorUnit', axis.step));
  return element('c:catAx', {}, category) + element('c:valAx', {}, value);
}

/** Values are drawn in hidden rows and columns too. */
export function chartXml(chart: ChartSpec, font: Font): string {
  const plot = '<c:layout/>' + (chart.kind === 'columns' ? columnsXml(chart) : radarXml(chart)) + axesXml(chart);
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  const whole =
    titleXml(chart, font) +
    val('c:autoTitleDeleted', 0) +
    (element('c:plotArea', {}, plot) + legend) +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>';
  const frame = element('c:spPr', {}, solidFill('#ffffff') + lineXml(GRID, THIN));
  const text = element('a:p', {}, element('a:pPr', {}, fontXml('a:defRPr', font, chart, false)) + '<a:endParaRPr/>');
  const content =
    '<c:roundedCorners val="0"/>' + element('c:chart', {}, whole) + frame + element('c:txPr', {}, '<a:bodyPr/>' + text);
  return DECLARATION + element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, content);
}
