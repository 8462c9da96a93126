import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ChartSpec, type WorkbookSpec, number, text } from '../../../../src/core/sheet';
import { writeWorkbook } from '../../../../src/hosts/file/write/write-workbook';
import { elements, partsOf } from './package';
import { emptySheet, sample } from './sample';

const VALIDATOR = path.join(__dirname, '../../../../../shared/schemas/validate.py');
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });

const cells = <T>(column: number, cached: readonly T[]) => ({
  sheet: "คะ'แนน",
  area: { top: 1, left: column, bottom: 2, right: column },
  cached,
});

const columns: ChartSpec = {
  kind: 'columns',
  title: 'คะแนน <เฉลี่ย> & "เป้า"',
  description: 'กราฟแท่ง "สองประเด็น"',
  place: { top: 4, left: 0, bottom: 13, right: 2 },
  size: 14,
  categories: cells(0, ['ประเด็น ๑', 'ประเด็น ๒']),
  series: [{ name: 'ปี & ๒๕๖๘', cells: cells(1, [97.5, null]), format: '[$-D00041E]0.00', colour: '#00616b' }],
  target: { name: 'เป้าหมาย', cells: cells(2, [95, 95]), format: '0.00', colour: '#b3541e' },
  axis: { minimum: 60, maximum: 100, step: 10, format: '0' },
};
const radar: ChartSpec = {
  ...columns,
  ...{ kind: 'radar', title: 'เรดาร์', target: null, place: { ...columns.place, left: 3, right: 5 } },
};

const row = (at: number, ...contents: (string | number)[]) => ({
  row: at,
  height: 24,
  cells: contents.map((value, column) => ({
    ...{ column, style: 'body' },
    content: typeof value === 'string' ? text(value) : number(value),
  })),
});

/** Two sheets with charts among three. */
const spec: WorkbookSpec = {
  ...sample,
  names: [],
  sheets: [
    { ...emptySheet, name: 'ก' },
    {
      ...emptySheet,
      ...{ name: "คะ'แนน", columns: [20, 20, 20, 20, 20, 20], charts: [columns, radar] },
      rows: [row(0, 'ประเด็น', 'คะแนน', 'เป้าหมาย'), row(1, 'ประเด็น ๑', 97.5, 95), row(2, 'ประเด็น ๒', '', 95)],
    },
    {
      ...emptySheet,
      ...{ name: 'ข', charts: [{ ...columns, target: null }] },
      rows: [
        {
          ...{ row: 0, height: 24 },
          cells: [
            {
              ...{ column: 0, style: 'link' },
              content: { kind: 'link', text: 'ดู', workbook: 'source', sheet: 'ก', cell: 'A1' },
            },
          ],
        },
      ],
    },
  ],
};

describe('the charts of a written workbook', () => {
  const written = partsOf(spec, 'ต้นฉบับ.xlsx');
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'charts-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are parts of their own, numbered through the workbook, each named with its type', () => {
    assert.deepEqual(
      Object.keys(written).filter((part) => /drawing|chart/.test(part)),
      [
        'xl/drawings/drawing1.xml',
        'xl/charts/chart1.xml',
        'xl/charts/chart2.xml',
        'xl/drawings/_rels/drawing1.xml.rels',
        'xl/drawings/drawing2.xml',
        'xl/charts/chart3.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
      ],
    );
    const types = elements(written['[Content_Types].xml'], 'Override').filter((type) => /drawing|chart/.test(type));
    const drawing = 'application/vnd.openxmlformats-officedocument.drawing+xml';
    const chart = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    assert.deepEqual(types, [
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawing}"/>`,
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${chart}"/>`,
      `<Override PartName="/xl/charts/chart2.xml" ContentType="${chart}"/>`,
      `<Override PartName="/xl/drawings/drawing2.xml" ContentType="${drawing}"/>`,
      `<Override PartName="/xl/charts/chart3.xml" ContentType="${chart}"/>`,
    ]);
  });

  it('are named by their sheets last, behind its links', () => {
    assert.deepEqual(
      [1, 2, 3].map(
        (sheet) => /<drawing [^>]*><\/worksheet>$/.exec(written[`xl/worksheets/sheet${String(sheet)}.xml`] ?? '')?.[0],
      ),
      [undefined, '<drawing r:id="rId1"/></worksheet>', '<drawing r:id="rId2"/></worksheet>'],
    );
    assert.deepEqual(elements(written['xl/worksheets/_rels/sheet2.xml.rels'], 'Relationship'), [
      `<Relationship Id="rId1" Type="${RELATIONSHIP}/drawing" Target="../drawings/drawing1.xml"/>`,
    ]);
    assert.deepEqual(
      elements(written['xl/worksheets/_rels/sheet3.xml.rels'], 'Relationship')[1],
      `<Relationship Id="rId2" Type="${RELATIONSHIP}/drawing" Target="../drawings/drawing2.xml"/>`,
    );
    assert.deepEqual(elements(written['xl/drawings/_rels/drawing1.xml.rels'], 'Relationship'), [
      `<Relationship Id="rId1" Type="${RELATIONSHIP}/chart" Target="../charts/chart1.xml"/>`,
      `<Relationship Id="rId2" Type="${RELATIONSHIP}/chart" Target="../charts/chart2.xml"/>`,
    ]);
  });

  it('cover their cells and have a name and a description', () => {
    const [first, second] = elements(written['xl/drawings/drawing1.xml'], 'xdr:twoCellAnchor');
    assert.equal(
      first,
      '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>' +
        '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff>' +
        '<xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">' +
        '<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Prongsai 1"' +
        ' descr="กราฟแท่ง &quot;สองประเด็น&quot;"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData>' +
        '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    );
    assert.match(second ?? '', /<xdr:cNvPr id="3" name="Prongsai 2".*r:id="rId2"/s);
  });

  it('refer to the cells of a sheet and hold what stands in them, without the empty ones', () => {
    const chart = written['xl/charts/chart1.xml'];
    assert.deepEqual(elements(chart, 'c:cat')[0], elements(chart, 'c:cat')[1]);
    assert.equal(
      elements(chart, 'c:cat')[0],
      "<c:cat><c:strRef><c:f>'คะ''แนน'!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/>" +
        '<c:pt idx="0"><c:v>ประเด็น ๑</c:v></c:pt><c:pt idx="1"><c:v>ประเด็น ๒</c:v></c:pt></c:strCache></c:strRef></c:cat>',
    );
    assert.deepEqual(elements(chart, 'c:val'), [
      "<c:val><c:numRef><c:f>'คะ''แนน'!$B$2:$B$3</c:f><c:numCache><c:formatCode>[$-D00041E]0.00</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>97.5</c:v></c:pt></c:numCache></c:numRef></c:val>',
      "<c:val><c:numRef><c:f>'คะ''แนน'!$C$2:$C$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>95</c:v></c:pt><c:pt idx="1"><c:v>95</c:v></c:pt></c:numCache>' +
        '</c:numRef></c:val>',
    ]);
    assert.deepEqual(elements(chart, 'c:tx').slice(1), [
      '<c:tx><c:v>ปี &amp; ๒๕๖๘</c:v></c:tx>',
      '<c:tx><c:v>เป้าหมาย</c:v></c:tx>',
    ]);
  });

  it('draw the target as a line over the columns, and only where there is one', () => {
    const kinds = (chart: number) =>
      ['barChart', 'lineChart', 'radarChart'].map(
        (kind) => elements(written[`xl/charts/chart${String(chart)}.xml`], `c:${kind}`).length,
      );
    assert.deepEqual(
      [kinds(1), kinds(2), kinds(3)],
      [
        [1, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
    );
    const [line] = elements(written['xl/charts/chart1.xml'], 'c:lineChart');
    assert.match(line ?? '', /<a:srgbClr val="B3541E"\/><\/a:solidFill><a:prstDash val="dash"\/>/);
  });

  it('have the figures of the last series above its columns', () => {
    const [now] = columns.series;
    assert.ok(now);
    const two = { ...columns, target: null, series: [{ ...now, name: 'ปี ๒๕๖๗' }, now] };
    const sheets = spec.sheets.map((sheet) => (sheet.name === 'ข' ? { ...sheet, charts: [two] } : sheet));
    const series = elements(partsOf({ ...spec, sheets }, 'ต้นฉบับ.xlsx')['xl/charts/chart3.xml'], 'c:ser');
    assert.deepEqual(
      series.map((one) => /<c:dLbls>.*<c:showVal val="1"\/>.*<\/c:dLbls>/.test(one)),
      [false, true],
    );
  });

  it('have the bounds of their axis', () => {
    const [axis] = elements(written['xl/charts/chart1.xml'], 'c:valAx');
    assert.match(axis ?? '', /<c:max val="100"\/><c:min val="60"\/><\/c:scaling>/);
    assert.match(axis ?? '', /<c:numFmt formatCode="0" sourceLinked="0"\/>.*<c:majorUnit val="10"\/>/);
  });

  it('are the same bytes each time', () => {
    const write = () => writeWorkbook(spec, { sourceFile: null });
    assert.deepEqual(write(), write());
  });

  const saved = (): string => {
    const file = path.join(folder, 'charts.xlsx');
    writeFileSync(file, writeWorkbook(spec, { sourceFile: 'a.xlsx' }));
    return file;
  };

  it('are valid by the schemas of ISO/IEC 29500-4 (skipped without ../shared/schemas and python3-lxml)', function () {
    this.timeout(60_000);
    const pythons = (process.env.PATH ?? '').split(path.delimiter).map((each) => path.join(each, 'python3'));
    const python = pythons.find((each) => run(each, ['-c', 'import lxml.etree']).status === 0);
    if (python === undefined || !existsSync(VALIDATOR)) this.skip();
    assert.equal(run(python, [VALIDATOR, saved()]).stdout.replace(/ +/g, ' '), 'charts.xlsx 12 parts, VALID\n');
  });

  it('are drawn by LibreOffice with their titles, legends and axes (skipped without it)', function () {
    this.timeout(120_000);
    if (run('soffice', ['--version']).error ?? run('pdftotext', ['-v']).error) this.skip();
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, saved()]);
    const words = path.join(folder, 'charts.txt');
    run('pdftotext', ['-layout', path.join(folder, 'charts.pdf'), words]);
    const shown = readFileSync(words, 'utf8');
    for (const word of ['คะแนน <เฉลี่ย> &', 'เรดาร์', 'ปี & ๒๕๖๘', '100'])
      assert.ok(shown.includes(word), `${word} in ${shown}`);
  });
});
