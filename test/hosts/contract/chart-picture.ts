/** All that can be seen of a chart, in one form for a spec, for Excel and for a file. */
import { areaName } from '../../../src/core/grid';
import {
  type ChartCells,
  type ChartSeries,
  type ChartSpec,
  type WorkbookSpec,
  chartName,
  quoteSheetName,
} from '../../../src/core/sheet';

export interface SeriesPicture {
  readonly name: string;
  /** "'คะแนน'!B2:B2". */
  readonly values: string;
  readonly categories: string;
  readonly drawn: string;
  /** Of the columns or of the line. */
  readonly colour: string;
  /** Inside and around the dots on a line; null for no dots. */
  readonly dots: readonly [inside: string, around: string] | null;
  readonly dashed: boolean;
  /** Whether each value has its figure with it. */
  readonly figures: boolean;
}

export interface ChartPicture {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  /** The cells it covers. */
  readonly place: string;
  /** In the order of the legend; the target is the last. */
  readonly series: readonly SeriesPicture[];
  readonly axis: {
    readonly minimum: number;
    readonly maximum: number;
    readonly step: number;
    readonly format: string;
  };
  readonly legend: string;
  /** "TH Sarabun New 14 bold". */
  readonly titleFont: string;
  readonly font: string;
  /** Whether values of hidden rows and columns are drawn. */
  readonly hiddenToo: boolean;
}

export const chartFont = (name: string, size: number, bold: boolean): string =>
  `${name} ${String(size)}${bold ? ' bold' : ''}`;

const reference = ({ sheet, area }: ChartCells<unknown>): string => `${quoteSheetName(sheet)}!${areaName(area)}`;

/** What a host must have made of the charts of a sheet. */
export function chartsOfSpec(charts: readonly ChartSpec[], font: WorkbookSpec['font']): ChartPicture[] {
  return charts.map((chart, index) => {
    const { kind, title, place, size, series, target, axis } = chart;
    return {
      name: chartName(index),
      title,
      kind,
      place: areaName(place),
      series: [...series.map((one) => seriesPicture(one, chart)), ...(target ? [targetPicture(target, chart)] : [])],
      axis,
      legend: 'bottom',
      titleFont: chartFont(font.name, size, true),
      font: chartFont(font.name, size, false),
      hiddenToo: true,
    };
  });
}

function seriesPicture({ name, cells, colour }: ChartSeries, { kind, categories, series }: ChartSpec): SeriesPicture {
  return {
    name,
    values: reference(cells),
    categories: reference(categories),
    drawn: kind,
    colour,
    dots: kind === 'radar' ? [colour, colour] : null,
    dashed: false,
    figures: kind === 'columns' && cells === series.at(-1)?.cells,
  };
}

function targetPicture(target: ChartSeries, chart: ChartSpec): SeriesPicture {
  const drawn = chart.kind === 'columns' ? 'line' : 'radar';
  return { ...seriesPicture(target, chart), drawn, dots: null, dashed: true, figures: false };
}
