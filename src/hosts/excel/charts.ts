/** The charts of a sheet. Excel's API has no place for the description of a chart. */
import { areaName, cellName } from '../../core/grid';
import {
  type ChartCells,
  type ChartSeries,
  type ChartSpec,
  type SheetSpec,
  type WorkbookSpec,
  chartName,
} from '../../core/sheet';
import { type Step, step } from './requests';
import { briefly } from './run';

const TYPES = { columns: 'ColumnClustered', radar: 'RadarMarkers' } as const;
const TARGET_TYPES = { columns: 'Line', radar: 'Radar' } as const;
const [CALLS_PER_CHART, CALLS_PER_SERIES] = [18, 10];

type RangeOf = (cells: ChartCells<unknown>) => Excel.Range;

export function chartSteps(sheet: Excel.Worksheet, { name, charts }: SheetSpec, font: WorkbookSpec['font']): Step[] {
  const rangeOf: RangeOf = ({ sheet: of, area }) => {
    const holder = of === name ? sheet : sheet.context.workbook.worksheets.getItem(of);
    return briefly(holder.getRange(areaName(area)));
  };
  return charts.map((chart, index) => {
    const series = chart.series.length + (chart.target ? 1 : 0);
    return step(CALLS_PER_CHART + series * CALLS_PER_SERIES, chart, () => {
      addChart(sheet, chart, rangeOf, font.name).name = chartName(index);
    });
  });
}

function addChart(sheet: Excel.Worksheet, spec: ChartSpec, rangeOf: RangeOf, font: string): Excel.Chart {
  const { kind, title, place, size, series, target, axis } = spec;
  const [first, ...others] = series;
  const chart = sheet.charts.add(TYPES[kind], rangeOf(first?.cells ?? spec.categories), 'Columns');
  chart.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
  chart.plotVisibleOnly = false;
  const draw = (own: Excel.ChartSeries, one: ChartSeries) => {
    own.name = one.name;
    own.setValues(rangeOf(one.cells));
    own.setXAxisValues(rangeOf(spec.categories));
    own.format.line.color = one.colour;
  };
  // what Excel makes of the source data of a chart is a guess: its series is told all that the others are
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  drawn.forEach((own, index) => {
    const one = series[index];
    if (!one) return;
    draw(own, one);
    if (kind === 'radar') {
      own.markerBackgroundColor = one.colour;
      own.markerForegroundColor = one.colour;
      return;
    }
    own.format.fill.setSolidColor(one.colour);
    own.hasDataLabels = index === series.length - 1;
  });
  if (target) {
    const line = chart.series.add(target.name);
    line.chartType = TARGET_TYPES[kind];
    draw(line, target);
    line.format.line.lineStyle = 'Dash';
    line.markerStyle = 'None';
  }
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.minimum;
  valueAxis.maximum = axis.maximum;
  valueAxis.majorUnit = axis.step;
  valueAxis.numberFormat = axis.format;
  chart.legend.position = 'Bottom';
  chart.title.text = title;
  chart.format.font.name = font;
  chart.format.font.size = size;
  chart.title.format.font.bold = true;
  return chart;
}
