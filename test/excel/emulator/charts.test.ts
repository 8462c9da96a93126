import assert from 'node:assert/strict';
import type { EmulatedExcel } from './excel';
import { createExcel } from './excel';

type Batch = (sheet: Excel.Worksheet, chart: Excel.Chart, context: Excel.RequestContext) => void;

describe('charts of the emulated Excel', () => {
  let excel: EmulatedExcel;
  beforeEach(() => {
    excel = createExcel();
  });

  /** Asks something of a chart of A1:A3. */
  const request = (batch: Batch): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      batch(sheet, sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns'), context);
      await context.sync();
    });
  const refused = (code: string, batch: Batch): Promise<void> => assert.rejects(request(batch), { code });
  const charts = () => excel.workbook.sheets[0]?.charts ?? [];

  it('keeps a new one with one series', async () => {
    await request(() => undefined);
    assert.deepEqual(
      charts().map(({ name, type, place, series, look }) => ({ name, type, place, series, look })),
      [
        {
          ...{ name: 'Chart 1', type: 'ColumnClustered', place: null, look: {} },
          series: [{ name: 'Series1', values: 'Sheet1!A1:A3', categories: null, look: {} }],
        },
      ],
    );
  });

  it('keeps its place from the first cell to the last', async () => {
    await request((_, chart) => {
      chart.setPosition('B2', 'D9');
    });
    assert.deepEqual(charts()[0]?.place, { row: 1, column: 1, rows: 8, columns: 3 });
    await refused('InvalidArgument', (_, chart) => {
      chart.setPosition('D9', 'B2');
    });
  });

  it('gives charts by name, and a null object for one that is not there', async () => {
    await request((_, chart) => (chart.name = 'คะแนน'));
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet().charts;
      const some = own.getItemOrNullObject('คะแนน').load('name');
      const none = own.getItemOrNullObject('Chart 9');
      own.load('items/name');
      const count = own.getCount();
      await context.sync();
      assert.deepEqual([some.name, none.isNullObject, count.value], ['คะแนน', true, 1]);
      assert.deepEqual(
        own.items.map(({ name }) => name),
        ['คะแนน'],
      );
      some.delete();
      await context.sync();
    });
    assert.deepEqual(charts(), []);
  });

  for (const [what, batch] of [
    ['a type of chart that is none', (_, chart) => (chart.chartType = 'Columns' as 'Line')],
    ['a legend in a place that is none', (_, chart) => (chart.legend.position = 'Below' as 'Bottom')],
    ['a line style that is none', (_, chart) => (chart.series.getItemAt(0).format.line.lineStyle = 'Dashed' as 'Dash')],
    ['a marker that is none', (_, chart) => (chart.series.getItemAt(0).markerStyle = 'Ring' as 'Circle')],
    ['a bound that is a text', (_, chart) => (chart.axes.valueAxis.minimum = '60')],
    ['a flag that is a number', (_, chart) => (chart.series.getItemAt(0).hasDataLabels = 1 as unknown as boolean)],
    [
      'a colour that is none',
      (_, chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('00616b');
      },
    ],
    ['a title that is a number', (_, chart) => (chart.title.text = 1 as unknown as string)],
    [
      'values of several columns',
      (sheet, chart) => {
        chart.series.getItemAt(0).setValues(sheet.getRange('A1:B2'));
      },
    ],
    [
      'values by address',
      (_, chart) => {
        chart.series.getItemAt(0).setValues('A1:A3' as unknown as Excel.Range);
      },
    ],
    ['a series that is not there', (_, chart) => (chart.series.getItemAt(1).name = 'x')],
  ] satisfies readonly (readonly [string, Batch])[]) {
    it(`refuses ${what}`, async () => {
      await refused('InvalidArgument', batch);
    });
  }

  for (const [what, batch] of [
    ['what it would guess from several columns', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B3'))],
    ['an axis of the series', (_, chart) => (chart.axes.seriesAxis.visible = false)],
    ['a picture', (_, chart) => chart.getImage()],
    ['a series between others', (_, chart) => chart.series.add('x', 0)],
  ] satisfies readonly (readonly [string, Batch])[]) {
    it(`says that it does not emulate ${what}`, async () => {
      await refused('NotEmulated', batch);
    });
  }

  it('is refused on a protected sheet', async () => {
    await refused('AccessDenied', (sheet, chart) => {
      sheet.protection.protect();
      chart.delete();
    });
  });

  it('lacks what is newer than its level', async () => {
    excel = createExcel({ api: '1.6' });
    await refused('ApiNotFound', (_, chart) => (chart.chartType = 'Line'));
  });
});
