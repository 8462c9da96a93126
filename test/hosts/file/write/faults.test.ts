import assert from 'node:assert/strict';
import {
  type ChartSeries,
  type ChartSpec,
  type Content,
  type SheetRow,
  type WorkbookSpec,
  blank,
  formula,
  number,
  text,
} from '../../../../src/core/sheet';
import {
  InvalidWorkbookError,
  type WorkbookFaultCode,
  type WorkbookFaults,
} from '../../../../src/hosts/invalid-workbook';
import { writeWorkbook } from '../../../../src/hosts/file/write/write-workbook';
import { withContents, withSheet, withStyles } from './package';
import { body, emptySheet, page, sample } from './sample';

function rejects<C extends WorkbookFaultCode>(
  what: string,
  spec: WorkbookSpec,
  code: C,
  facts: WorkbookFaults[C],
): void {
  it(`${what}: ${code}`, () => {
    let compressed = 0;
    const gzip = (bytes: Uint8Array) => {
      compressed += 1;
      return bytes;
    };
    assert.throws(
      () => writeWorkbook(spec, { sourceFile: null, gzip }),
      (error: unknown) => {
        assert.ok(error instanceof InvalidWorkbookError);
        const given = error as InvalidWorkbookError;
        assert.deepEqual({ code: given.code, facts: given.facts }, { code, facts });
        return true;
      },
    );
    assert.equal(compressed, 0);
  });
}

const named = (...names: string[]): WorkbookSpec => ({
  ...sample,
  names: [],
  sheets: names.map((name) => ({ ...emptySheet, name })),
});
const withNames = (...names: string[]): WorkbookSpec => ({
  ...withSheet({}),
  names: names.map((name) => ({ name, refersTo: "'A'!$A$1", hidden: true })),
});
const withRows = (...rows: SheetRow[]) => withSheet({ rows });
const row = (number: number, height = 20): SheetRow => ({ row: number, height, cells: [] });
const cell = (column: number, style = 'body') => ({ column, style, content: blank });
const link = (sheet: string, at: string, workbook: 'made' | 'source' = 'made'): Content => ({
  kind: 'link',
  text: 'ดู',
  workbook,
  sheet,
  cell: at,
});
const area = { top: 0, left: 0, bottom: 2, right: 2 };
const long = (length: number) => 'ก'.repeat(length);

describe('a faulty workbook is not written', () => {
  rejects('no sheets', named(), 'no-sheets', {});
  for (const sheet of [
    '',
    long(32),
    'a/b',
    'a\\b',
    'a?',
    'a*',
    '[a',
    'a]',
    'a:b',
    "'a",
    "a'",
    'a\nb',
    '\uD83D',
    'History',
  ]) {
    rejects(`the sheet name ${JSON.stringify(sheet)}`, named(sheet), 'bad-sheet-name', { sheet });
  }
  rejects('sheet names that differ in case alone', named('Plan', 'PLAN'), 'sheet-twice', { sheet: 'PLAN' });

  for (const name of ['', '1a', 'a b', 'a-b', 'A1', 'XFD1048576', 'r', 'C', 'R1C1', '_xlnm.Print_Area', long(256)]) {
    rejects(`the name ${name.slice(0, 20)}`, withNames(name), 'bad-name', { name });
  }
  rejects('names that differ in case alone', withNames('mark.a', 'Mark.A'), 'name-twice', { name: 'Mark.A' });
  rejects(
    'a name that refers to nothing',
    { ...withSheet({}), names: [{ name: 'x', refersTo: '', hidden: false }] },
    'bad-formula',
    { sheet: null, where: 'x', formula: '' },
  );

  rejects('a font with a quote', { ...sample, font: { name: 'a"b', size: 16 } }, 'bad-font', { font: 'a"b' });
  rejects('a font without a size', { ...sample, font: { name: 'a', size: NaN } }, 'out-of-range', {
    ...{ sheet: null, where: 'font size', value: NaN, minimum: 1, maximum: 409 },
  });
  rejects('a style of size 0', withStyles({ ...body, size: 0 }), 'out-of-range', {
    ...{ sheet: null, where: 'size of 0', value: 0, minimum: 1, maximum: 409 },
  });
  rejects('a colour by name', withStyles({ ...body, fill: '#red' }), 'bad-colour', { sheet: null, colour: '#red' });
  rejects('an empty format', withStyles({ ...body, format: '' }), 'bad-format', { style: '0', format: '' });
  rejects('a tab of a short colour', withSheet({ tab: '#fff' }), 'bad-colour', { sheet: 'A', colour: '#fff' });
  rejects('an unknown style', withRows({ ...row(2), cells: [cell(1, 'toString')] }), 'unknown-style', {
    sheet: 'A',
    cell: 'B3',
    style: 'toString',
  });

  rejects('a row twice', withRows(row(3), row(3)), 'row-order', { sheet: 'A', row: 3 });
  rejects('a row out of order', withRows(row(3), row(1)), 'row-order', { sheet: 'A', row: 1 });
  rejects('a row below the last', withRows(row(1_048_576)), 'out-of-range', {
    ...{ sheet: 'A', where: 'row', value: 1_048_576, minimum: 0, maximum: 1_048_575 },
  });
  rejects('half a row', withRows(row(0.5)), 'bad-number', { sheet: 'A', where: 'row', value: 0.5 });
  rejects('a row too high', withRows(row(6, 410)), 'out-of-range', {
    ...{ sheet: 'A', where: 'row 7', value: 410, minimum: 0, maximum: 409.5 },
  });
  rejects('a column too wide', withSheet({ columns: [256] }), 'out-of-range', {
    ...{ sheet: 'A', where: 'column width', value: 256, minimum: 0, maximum: 255 },
  });
  rejects('a cell right of the last column', withRows({ ...row(0), cells: [cell(16_384)] }), 'out-of-range', {
    ...{ sheet: 'A', where: 'column', value: 16_384, minimum: 0, maximum: 16_383 },
  });
  rejects('a cell twice', withRows({ ...row(0), cells: [cell(2), cell(1), cell(2)] }), 'cell-twice', {
    ...{ sheet: 'A', cell: 'C1' },
  });

  rejects('text of 32,768 characters', withContents(text(long(32_768))), 'text-too-long', {
    ...{ sheet: 'A', where: 'A1', length: 32_768, limit: 32_767 },
  });
  rejects('a cached text too long', withContents(blank, formula('A3', long(32_768))), 'text-too-long', {
    ...{ sheet: 'A', where: 'A2', length: 32_768, limit: 32_767 },
  });
  rejects('no number', withContents(number(NaN)), 'bad-number', { sheet: 'A', where: 'A1', value: NaN });
  rejects('an infinite cached value', withContents(formula('1/0', Infinity)), 'bad-number', {
    ...{ sheet: 'A', where: 'A1', value: Infinity },
  });
  rejects('a formula with "="', withContents(formula('=A2', 1)), 'bad-formula', {
    ...{ sheet: 'A', where: 'A1', formula: '=A2' },
  });
  rejects('a link to a sheet that is not made', withContents(link('B', 'A1')), 'bad-link', {
    ...{ sheet: 'A', cell: 'A1', target: 'B!A1' },
  });
  rejects(
    'an address that is none of the web',
    withContents({ ...text('ดู'), address: 'javascript:alert(1)' }),
    'bad-link',
    {
      ...{ sheet: 'A', cell: 'A1', target: 'javascript:alert(1)' },
    },
  );
  rejects('a link to an area', withContents(link('A', 'A1:B2')), 'bad-link', {
    ...{ sheet: 'A', cell: 'A1', target: 'A!A1:B2' },
  });
  rejects('a link beyond the last row', withContents(link('ใด', 'A1048577', 'source')), 'bad-link', {
    ...{ sheet: 'A', cell: 'A1', target: 'ใด!A1048577' },
  });

  rejects('a merge upside down', withSheet({ merges: [{ ...area, top: 3 }] }), 'bad-area', {
    ...{ sheet: 'A', where: 'merge', area: { ...area, top: 3 } },
  });
  const corner = { top: 2, left: 2, bottom: 4, right: 4 };
  rejects('merges that share a cell', withSheet({ merges: [corner, area] }), 'merges-overlap', {
    ...{ sheet: 'A', first: area, second: corner },
  });
  rejects(
    'a message of 256 characters',
    withSheet({ lists: [{ area, source: 'x', error: long(256) }] }),
    'text-too-long',
    {
      ...{ sheet: 'A', where: 'list', length: 256, limit: 255 },
    },
  );
  rejects(
    'a header that is too long with its codes',
    withSheet({ page: { ...page, header: [{ kind: 'text', text: long(226) }] } }),
    'text-too-long',
    {
      ...{ sheet: 'A', where: 'header', length: 256, limit: 255 },
    },
  );
  rejects(
    'a bound that is no number',
    withSheet({ numbers: [{ area, minimum: 0, maximum: NaN, error: '' }] }),
    'bad-number',
    {
      ...{ sheet: 'A', where: 'number', value: NaN },
    },
  );
  rejects(
    'a condition without a formula',
    withSheet({ conditions: [{ area, formula: '', fill: '#ffffff', colour: '#000000', bold: false }] }),
    'bad-formula',
    { sheet: 'A', where: 'condition', formula: '' },
  );
  rejects('a break before the first row', withSheet({ page: { ...page, breaks: [0] } }), 'out-of-range', {
    ...{ sheet: 'A', where: 'break', value: 0, minimum: 1, maximum: 1_048_575 },
  });
  rejects('a margin below 0', withSheet({ page: { ...page, margins: { ...page.margins, top: -1 } } }), 'out-of-range', {
    ...{ sheet: 'A', where: 'margin top', value: -1, minimum: 0, maximum: 30 },
  });
  const cells = { sheet: 'A', area: { top: 0, left: 1, bottom: 1, right: 1 } };
  const series: ChartSeries = { name: 'ก', cells: { ...cells, cached: [1, null] }, format: '0', colour: '#00616b' };
  const chart: ChartSpec = {
    ...{ kind: 'radar', title: 'กราฟ', description: '', place: area, size: 14, target: null, series: [series] },
    categories: { ...cells, cached: ['ก', 'ข'] },
    axis: { minimum: 60, maximum: 100, step: 10, format: '0' },
  };
  const withChart = (change: Partial<ChartSpec>) => withSheet({ charts: [{ ...chart, ...change }] });
  const from = (change: Partial<ChartSeries['cells']>) =>
    withChart({ target: { ...series, cells: { ...series.cells, ...change } } });
  rejects('a chart of nothing', withChart({ series: [] }), 'chart-empty', { sheet: 'A', chart: 'กราฟ' });
  rejects('a chart of a sheet that is not made', from({ sheet: 'B' }), 'bad-chart-cells', {
    ...{ sheet: 'A', chart: 'กราฟ', of: 'B', area: cells.area },
  });
  rejects('a chart of two columns', from({ area }), 'bad-chart-cells', { sheet: 'A', chart: 'กราฟ', of: 'A', area });
  rejects('a series with fewer values than cells', from({ cached: [1] }), 'bad-chart-cells', {
    ...{ sheet: 'A', chart: 'กราฟ', of: 'A', area: cells.area },
  });
  const longer = { ...cells.area, bottom: 2 };
  rejects('a series longer than the categories', from({ area: longer, cached: [1, 2, 3] }), 'bad-chart-cells', {
    ...{ sheet: 'A', chart: 'กราฟ', of: 'A', area: longer },
  });
  rejects('a chart above the first row', withChart({ place: { ...area, top: -1 } }), 'bad-area', {
    ...{ sheet: 'A', where: 'chart', area: { ...area, top: -1 } },
  });
  rejects('an axis from top to bottom', withChart({ axis: { ...chart.axis, maximum: 50 } }), 'out-of-range', {
    ...{ sheet: 'A', where: 'chart step', value: 10, minimum: Number.MIN_VALUE, maximum: -10 },
  });
  rejects('title rows upside down', withSheet({ page: { ...page, titleRows: { from: 2, to: 1 } } }), 'bad-area', {
    ...{ sheet: 'A', where: 'title rows', area: { top: 2, left: 0, bottom: 1, right: 0 } },
  });
});

describe('at the limits of Excel', () => {
  it('a workbook is written', () => {
    const merges = [area, { ...area, left: 3, right: 3 }, { ...area, top: 3, bottom: 3 }];
    const limits = withSheet({
      name: long(31),
      merges,
      rows: [
        { row: 0, height: 409.5, cells: [{ column: 16_383, style: 'body', content: text(long(32_767)) }] },
        { row: 1_048_575, height: 0, cells: [{ column: 0, style: 'body', content: link(long(31), 'XFD1048576') }] },
      ],
      page: { ...page, header: [{ kind: 'text', text: long(225) }], breaks: [1_048_575] },
    });
    const spec = { ...limits, names: [{ name: '_เป้าหมาย.1', refersTo: '1', hidden: false }] };
    assert.ok(writeWorkbook(spec, { sourceFile: null }).length > 0);
  });
});
