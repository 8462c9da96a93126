/** Excel.ChartCollection and Excel.Chart. */
import { flagOf, oneOf, textOf } from '../argument';
import { area, areaName, bounding, cellCount, quoted } from '../area';
import type { Chart as Entry } from '../chart';
import { fail, invalid } from '../excel-error';
import { addScalars, HostObject } from '../host-object';
import type { Sheet } from '../sheet';
import { CHART_TYPES, chartLook } from './chart-look';
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { areaOf, Range } from './range-object';

export class Chart extends HostObject {
  readonly type = 'Chart';

  constructor(
    readonly sheet: Sheet,
    readonly entry: Entry,
  ) {
    super();
  }

  get Id() {
    return this.entry.id;
  }
  get Name(): unknown {
    return this.entry.name;
  }
  set Name(value: unknown) {
    this.sheet.demand('allowEditObjects');
    const name = textOf(value);
    if (name === '') invalid();
    this.entry.name = name;
  }
  get ChartType(): unknown {
    return this.entry.type;
  }
  set ChartType(value: unknown) {
    this.sheet.demand('allowEditObjects');
    this.entry.type = oneOf(value, CHART_TYPES);
  }

  get Axes() {
    return new ChartAxes(this.sheet, this.entry.look);
  }
  get Format() {
    return new ChartAreaFormat(this.sheet, this.entry.look);
  }
  get Legend() {
    return new ChartLegend(this.sheet, this.entry.look);
  }
  get Series() {
    return new ChartSeriesCollection(this.sheet, this.entry);
  }
  get Title() {
    return new ChartTitle(this.sheet, this.entry.look);
  }

  /** From the top left corner of the first cell to the bottom right corner of the last. */
  SetPosition(start: unknown, end: unknown) {
    this.sheet.demand('allowEditObjects');
    const from = areaOf(this.sheet, start);
    const to = end === null || end === undefined || end === '' ? from : areaOf(this.sheet, end);
    if (to.row < from.row || to.column < from.column) invalid();
    this.entry.place = bounding(area(from.row, from.column), to);
  }
  Delete() {
    this.sheet.demand('allowEditObjects');
    this.sheet.charts = this.sheet.charts.filter((one) => one !== this.entry);
  }
}
addScalars(Chart, {
  PlotVisibleOnly: chartLook<Chart>(({ entry }) => entry.look, 'plotVisibleOnly', flagOf),
});

export class ChartCollection extends HostObject {
  readonly type = 'ChartCollection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  override list() {
    return this.sheet.charts.map((entry) => new Chart(this.sheet, entry));
  }
  override item(key: unknown) {
    return this.GetItem(key);
  }
  GetCount() {
    return this.sheet.charts.length;
  }
  GetItem(key: unknown) {
    return this.GetItemOrNullObject(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown) {
    const wanted = textOf(key);
    const found = this.sheet.charts.find(({ id, name }) => id === wanted || name === wanted);
    return found ? new Chart(this.sheet, found) : null;
  }
  /** A series for each column of the source; how Excel guesses names and categories out of it is not emulated. */
  Add(type: unknown, source: unknown, seriesBy: unknown) {
    this.sheet.demand('allowEditObjects');
    if (!(source instanceof Range)) return invalid();
    const own = oneOf(type, CHART_TYPES);
    if (oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']) !== 'Columns' || source.area.columns > 1)
      fail('NotEmulated', 'only charts of one column are emulated');
    if (cellCount(source.area) > 255 * 32_000) invalid();
    const number = this.sheet.workbook.nextId();
    const values = `${quoted(source.sheet.name)}!${areaName(source.area)}`;
    const entry: Entry = {
      id: `{chart-${String(number)}}`,
      name: `Chart ${String(this.sheet.charts.length + 1)}`,
      type: own,
      place: null,
      series: [{ name: 'Series1', values, categories: null, look: {} }],
      look: {},
    };
    this.sheet.charts.push(entry);
    return new Chart(this.sheet, entry);
  }
}
