import assert from 'node:assert/strict';
import { type Area, areaName } from '../../../src/core/grid';
import { type ChartCells, type ChartSpec, type WorkbookSpec, number, quoteSheetName } from '../../../src/core/sheet';
import { writeSheets } from '../../../src/hosts/excel/write';
import { type EmulatedExcel, createExcel } from '../../excel/emulator/excel';
import type { Chart } from '../../excel/emulator/chart';
import { openedSample, sampleReport } from './prepared';

const address = ({ sheet, area }: ChartCells<unknown>): string => {
  const { top, left, bottom, right } = area;
  const first = areaName({ ...area, bottom: top, right: left }).split(':')[0] ?? '';
  const name = /^[\p{L}\p{M}_]+$/u.test(sheet) ? sheet : quoteSheetName(sheet);
  return `${name}!${top === bottom && left === right ? first : areaName(area)}`;
};

const place = ({ top, left, bottom, right }: Area) => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** What Excel must have for a chart of the spec, but for its id. */
function expected(
  { kind, title, place: where, size, categories, series, target, axis }: ChartSpec,
  index: number,
): unknown {
  const colour = (own: string) => own.toUpperCase();
  const isRadar = kind === 'radar';
  return {
    name: `Prongsai ${String(index + 1)}`,
    type: isRadar ? 'RadarMarkers' : 'ColumnClustered',
    place: place(where),
    series: [
      ...series.map((one, at) => ({
        name: one.name,
        values: address(one.cells),
        categories: address(categories),
        look: {
          'line.color': colour(one.colour),
          ...(isRadar
            ? { markerBackgroundColor: colour(one.colour), markerForegroundColor: colour(one.colour) }
            : { 'fill.color': colour(one.colour), hasDataLabels: at === series.length - 1 }),
        },
      })),
      ...(target
        ? [
            {
              name: target.name,
              values: address(target.cells),
              categories: address(categories),
              look: {
                chartType: isRadar ? 'Radar' : 'Line',
                'line.color': colour(target.colour),
                'line.lineStyle': 'Dash',
                markerStyle: 'None',
              },
            },
          ]
        : []),
    ],
    look: {
      plotVisibleOnly: false,
      'valueAxis.minimum': axis.minimum,
      'valueAxis.maximum': axis.maximum,
      'valueAxis.majorUnit': axis.step,
      'valueAxis.numberFormat': axis.format,
      'legend.position': 'Bottom',
      'title.text': title,
      'font.name': 'TH Sarabun New',
      'font.size': size,
      'title.font.bold': true,
    },
  };
}

const withoutId = (chart: Chart): Omit<Chart, 'id'> => {
  const { name, type, place: where, series, look } = chart;
  return { name, type, place: where, series, look };
};

describe('the charts of the report of the sample in Excel', () => {
  const spec = sampleReport();
  let excel: EmulatedExcel;
  before(async () => {
    excel = openedSample();
    await writeSheets(spec);
  });

  it('are those of the spec, on every sheet', () => {
    assert.equal(spec.sheets.flatMap(({ charts }) => charts).length, 2);
    for (const { name, charts } of spec.sheets) {
      assert.deepEqual(excel.workbook.sheet(name).charts.map(withoutId), charts.map(expected), name);
    }
  });

  it('draw the averages of the issues with the target as a line', () => {
    const [chart] = excel.workbook.sheet('สรุปผล ITA').charts;
    assert.deepEqual(
      chart?.series.map(({ name, values, categories, look }) => [name, values, categories, look.chartType ?? null]),
      [
        ['ปี ๒๕๖๘', "'สรุปผล ITA'!G21:G27", "'สรุปผล ITA'!L21:L27", null],
        ['เป้าหมาย', "'สรุปผล ITA'!K21:K27", "'สรุปผล ITA'!L21:L27", 'Line'],
      ],
    );
  });
});

describe('a chart of the cells of another sheet in Excel', () => {
  it('refers to that sheet', async () => {
    const full = sampleReport();
    const [first] = full.sheets;
    const chart = first?.charts[0];
    assert.ok(first && chart);
    const cells = <T>(column: number, cached: readonly T[]): ChartCells<T> => ({
      ...{ sheet: 'ข้อมูล ๒', cached },
      area: { top: 0, left: column, bottom: 0, right: column },
    });
    const own: ChartSpec = {
      ...chart,
      categories: cells(0, ['1']),
      series: chart.series.map((series) => ({ ...series, cells: cells(1, [2]) })),
      target: null,
    };
    const plain = { ...first, ...{ merges: [], conditions: [], charts: [] } };
    const style = Object.keys(full.styles)[0] ?? '';
    const rows = [
      { row: 0, height: 24, cells: [1, 2].map((value, column) => ({ column, style, content: number(value) })) },
    ];
    const spec: WorkbookSpec = {
      ...full,
      names: [],
      sheets: [
        { ...plain, name: 'กราฟ', rows: [], charts: [own] },
        { ...plain, name: 'ข้อมูล ๒', rows },
      ],
    };
    const excel = createExcel();
    await writeSheets(spec);
    assert.deepEqual(excel.workbook.sheet('กราฟ').charts.map(withoutId), [expected(own, 0)]);
    assert.equal(excel.workbook.sheet('กราฟ').charts[0]?.series[0]?.values, "'ข้อมูล ๒'!B1");
  });
});
