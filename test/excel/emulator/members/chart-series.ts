/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import { colourOf, flagOf, numberOf, oneOf, textOf } from '../argument';
import { areaName, quoted } from '../area';
import type { Chart, ChartSeries as Entry } from '../chart';
import { fail, invalid } from '../excel-error';
import { addScalars, HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { CHART_TYPES, kept, LookPart } from './chart-look';
import { Range } from './range-object';

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;
const MOST_SERIES = 255;

class ChartFill extends LookPart {
  readonly type = 'ChartFill';

  SetSolidColor(colour: unknown) {
    this.sheet.demand('allowEditObjects');
    this.look['fill.color'] = colourOf(colour);
  }
  Clear() {
    this.sheet.demand('allowEditObjects');
    this.look['fill.color'] = '';
  }
}

class ChartLineFormat extends LookPart {
  readonly type = 'ChartLineFormat';
}
addScalars<LookPart>(ChartLineFormat, {
  Color: kept('line.color', colourOf),
  LineStyle: kept('line.lineStyle', (value) => oneOf(value, LINE_STYLES)),
  Weight: kept('line.weight', (value) => numberOf(value, 0)),
});

class ChartSeriesFormat extends LookPart {
  readonly type = 'ChartSeriesFormat';

  get Fill() {
    return new ChartFill(this.sheet, this.look);
  }
  get Line() {
    return new ChartLineFormat(this.sheet, this.look);
  }
}

class ChartSeries extends LookPart {
  readonly type = 'ChartSeries';

  constructor(
    sheet: Sheet,
    private readonly chart: Chart,
    private readonly entry: Entry,
  ) {
    super(sheet, entry.look);
  }

  get Name(): unknown {
    return this.entry.name;
  }
  set Name(value: unknown) {
    this.sheet.demand('allowEditObjects');
    this.entry.name = textOf(value);
  }
  get Format() {
    return new ChartSeriesFormat(this.sheet, this.entry.look);
  }
  SetValues(source: unknown) {
    this.entry.values = this.addressOf(source);
  }
  SetXAxisValues(source: unknown) {
    this.entry.categories = this.addressOf(source);
  }
  Delete() {
    this.sheet.demand('allowEditObjects');
    this.chart.series.splice(this.chart.series.indexOf(this.entry), 1);
  }

  /** A line of cells, of whatever sheet. */
  private addressOf(source: unknown): string {
    this.sheet.demand('allowEditObjects');
    if (!(source instanceof Range)) return invalid();
    const { rows, columns } = source.area;
    return rows > 1 && columns > 1 ? invalid() : `${quoted(source.sheet.name)}!${areaName(source.area)}`;
  }
}
addScalars<LookPart>(ChartSeries, {
  ChartType: kept('chartType', (value) => oneOf(value, CHART_TYPES)),
  HasDataLabels: kept('hasDataLabels', flagOf),
  MarkerStyle: kept('markerStyle', (value) => oneOf(value, MARKERS)),
  MarkerSize: kept('markerSize', (value) => numberOf(value, 2, 72)),
  MarkerBackgroundColor: kept('markerBackgroundColor', colourOf),
  MarkerForegroundColor: kept('markerForegroundColor', colourOf),
  GapWidth: kept('gapWidth', (value) => numberOf(value, 0, 500)),
});

export class ChartSeriesCollection extends HostObject {
  readonly type = 'ChartSeriesCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super();
  }

  override list() {
    return this.chart.series.map((entry) => new ChartSeries(this.sheet, this.chart, entry));
  }
  GetCount() {
    return this.chart.series.length;
  }
  Add(name: unknown, index: unknown) {
    this.sheet.demand('allowEditObjects');
    if (index !== null && index !== undefined) fail('NotEmulated', 'series are added at the end only');
    if (this.chart.series.length === MOST_SERIES) invalid();
    const number = String(this.chart.series.length + 1);
    const own = name === null || name === undefined ? `Series${number}` : textOf(name);
    const entry: Entry = { name: own, values: null, categories: null, look: {} };
    this.chart.series.push(entry);
    return new ChartSeries(this.sheet, this.chart, entry);
  }
}
