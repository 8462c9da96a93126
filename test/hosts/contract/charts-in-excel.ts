/** The charts of a made sheet as they stand in the emulated Excel. */
import { quoteSheetName } from '../../../src/core/sheet';
import { areaName } from '../../excel/emulator/area';
import type { Chart, ChartLook, ChartSeries } from '../../excel/emulator/chart';
import type { Sheet } from '../../excel/emulator/sheet';
import { type ChartPicture, type SeriesPicture, chartFont } from './chart-picture';

const DRAWN: Readonly<Record<string, string>> = {
  ColumnClustered: 'columns',
  Line: 'line',
  LineMarkers: 'line',
  Radar: 'radar',
  RadarMarkers: 'radar',
};

/** What nobody set is as Excel has it: never what a spec says. */
const told = (look: ChartLook, name: string): string => String(look[name] ?? 'as Excel has it');
const colour = (look: ChartLook, name: string): string => told(look, name).toLowerCase();

/** "A1:A1" for one cell, as a spec's areas are named. */
const corners = (name: string): string => (name.includes(':') ? name : `${name}:${name}`);

/** An address with the name of its sheet always in quotes. */
function reference(address: string | null): string {
  const [, quoted, plain, area] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address ?? '') ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || area === undefined ? 'none' : `${quoteSheetName(sheet)}!${corners(area)}`;
}

export function chartsInExcel({ charts }: Sheet): ChartPicture[] {
  return charts.map(({ name, type, place, series, look }) => {
    const font = (title: string, bold: boolean) =>
      chartFont(told(look, `${title}font.name`), Number(look[`${title}font.size`]), bold);
    return {
      name,
      title: told(look, 'title.text'),
      kind: DRAWN[type] ?? type,
      place: place ? corners(areaName(place)) : 'where Excel has put it',
      series: series.map((one) => seriesPicture(one, type)),
      axis: {
        minimum: Number(look['valueAxis.minimum']),
        maximum: Number(look['valueAxis.maximum']),
        step: Number(look['valueAxis.majorUnit']),
        format: told(look, 'valueAxis.numberFormat'),
      },
      legend: look['legend.visible'] === false ? 'none' : told(look, 'legend.position').toLowerCase(),
      // the title has the font of the chart where it was not told another
      titleFont: font('title.font.name' in look ? 'title.' : '', look['title.font.bold'] === true),
      font: font('', look['font.bold'] === true),
      hiddenToo: look.plotVisibleOnly === false,
    };
  });
}

function seriesPicture({ name, values, categories, look }: ChartSeries, chart: Chart['type']): SeriesPicture {
  const type = String(look.chartType ?? chart);
  const drawn = DRAWN[type] ?? type;
  const dotted = type.endsWith('Markers') && look.markerStyle !== 'None';
  return {
    name,
    values: reference(values),
    categories: reference(categories),
    drawn,
    colour: colour(look, drawn === 'columns' ? 'fill.color' : 'line.color'),
    dots: dotted ? [colour(look, 'markerBackgroundColor'), colour(look, 'markerForegroundColor')] : null,
    dashed: look['line.lineStyle'] === 'Dash',
    figures: look.hasDataLabels === true,
  };
}
