import assert from 'node:assert/strict';
import { type Area, areaName, cellName } from '../../../src/core/grid';
import type { CellStyle, SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { columnPoints } from '../../../src/hosts/excel/units';
import { writeSheets } from '../../../src/hosts/excel/write';
import { type EmulatedExcel, createExcel } from '../../excel/emulator/excel';
import type { Sheet } from '../../excel/emulator/sheet';
import type { StyleName } from '../../excel/emulator/style';
import { openedSample, picture, sampleReport } from './prepared';
import { SAMPLE_SHEETS } from '../../fixtures/sample';

const OFFICERS = 9;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a cell of that style must look like in Excel, borders left out. */
function expectedLook(style: CellStyle, kind: string): Partial<Record<StyleName, unknown>> {
  return {
    numberFormat: kind === 'formula' && style.format === '@' ? 'General' : style.format,
    'font.name': 'TH Sarabun New',
    'font.size': style.size,
    'font.bold': style.bold,
    'font.color': style.colour.toUpperCase(),
    'font.underline': style.underline ? 'Single' : 'None',
    'fill.color': style.fill?.toUpperCase() ?? '',
    horizontalAlignment: capital(style.horizontal),
    verticalAlignment: capital(style.vertical),
    wrapText: style.wrap,
    locked: style.locked,
  };
}

function lookOf(sheet: Sheet, cell: string, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, sheet.look(cell, name as StyleName)]));
}

function contentOf(sheet: Sheet, cell: string): unknown {
  const { value, formula, hyperlink } = sheet.cell(cell);
  if (formula !== null) return formula;
  return hyperlink ? { text: value, link: hyperlink.documentReference } : value;
}

function expectedContents({ rows }: SheetSpec): Map<string, unknown> {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }): [string, unknown] => {
        const name = cellName(row, column);
        switch (content.kind) {
          case 'text':
            return [name, content.text];
          case 'number':
            return [name, content.value];
          case 'formula':
            return [name, `=${content.formula}`];
          case 'link':
            return [name, { text: content.text, link: `'${content.sheet.replaceAll("'", "''")}'!${content.cell}` }];
          case 'blank':
            return [name, ''];
        }
      }),
    ),
  );
}

const inEmulator = ({ top, left, bottom, right }: Area) => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

describe('writing the report of the sample into its workbook', () => {
  const spec = sampleReport();
  let excel: EmulatedExcel;
  let untouched = '';
  const sheet = (name: string) => excel.workbook.sheet(name);
  const each = (check: (spec: SheetSpec, sheet: Sheet) => void) => {
    assert.equal(spec.sheets.length, SAMPLE_SHEETS);
    for (const one of spec.sheets) check(one, sheet(one.name));
  };

  before(async () => {
    excel = openedSample();
    untouched = picture(excel.workbook);
    excel.log = [];
    await writeSheets(spec);
  });

  it('takes four requests, none of which reaches 1 MB', () => {
    assert.equal(excel.stats.requests, 4);
    assert.ok(excel.stats.largest < 1_000_000, String(excel.stats.largest));
    assert.deepEqual(excel.stats.notEmulated, {});
  });

  it('suspends the screen in the requests that write', () => {
    const suspended = excel.log?.map(
      ({ request }) => request.Actions.filter(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync').length,
    );
    assert.deepEqual(suspended, [0, 1, 1, 0]);
  });

  it('adds its sheets behind those of the officer, in order, and shows the first', () => {
    assert.deepEqual(
      excel.workbook.sheets.slice(OFFICERS).map(({ name }) => name),
      spec.sheets.map(({ name }) => name),
    );
    assert.equal(excel.workbook.active.name, 'สรุปผล ITA');
  });

  it('leaves the sheets and names of the officer as they were', () => {
    const { workbook } = excel;
    const officers = Object.assign(Object.create(workbook) as typeof workbook, {
      sheets: workbook.sheets.slice(0, OFFICERS),
      names: workbook.names.slice(0, 1),
    });
    assert.equal(picture(officers), untouched);
  });

  it('marks each sheet with its key and with the names that go with it', () => {
    assert.deepEqual(
      spec.sheets.map(({ name }) => sheet(name).customProperties.get('prongsai')),
      spec.sheets.map(({ key }) => key),
    );
    assert.equal(sheet('ตั้งค่า').customProperties.get('prongsai.names'), 'ITA_PASS ITA_TARGET prongsai.settings');
    assert.equal(sheet('แผน ๒').customProperties.get('prongsai.names'), 'prongsai.plan.2');
  });

  it('writes every text, number, formula and link', () => {
    each((one, made) => {
      const expected = expectedContents(one);
      const found = new Map([...expected.keys()].map((cell) => [cell, contentOf(made, cell)]));
      assert.deepEqual(found, expected, one.name);
    });
    assert.equal(contentOf(sheet('คะแนน'), 'E6'), 92.12);
    assert.equal(contentOf(sheet('สรุปผล ITA'), 'C4'), '=E18');
    assert.equal(contentOf(sheet('สรุปผล ITA'), 'H21'), "='คะแนน'!F13");
    assert.deepEqual(contentOf(sheet('คะแนน'), 'G6'), { text: 'ประเด็นที่ ๑!C4', link: "'ประเด็นที่ ๑'!C4" });
  });

  it('leaves a formula with a text as its value live: its cell is not of text format', () => {
    assert.equal(sheet('สรุปผล ITA').look('H21', 'numberFormat'), 'General');
    assert.equal(sheet('คะแนน').look('E6', 'numberFormat'), '[$-D00041E]0.00');
    assert.equal(sheet('คะแนน').look('G6', 'numberFormat'), '@');
  });

  it('gives every cell the looks of its style', () => {
    each((one, made) => {
      for (const { row, cells } of one.rows)
        for (const { column, content, style: name } of cells) {
          const style = spec.styles[name];
          assert.ok(style);
          const cell = cellName(row, column);
          const expected = expectedLook(style, content.kind);
          assert.deepEqual(lookOf(made, cell, Object.keys(expected)), expected, `${one.name} ${cell}`);
        }
    });
  });

  it('draws thin lines around each cell that has them', () => {
    const sides = ['top', 'bottom', 'left', 'right'];
    each((one, made) => {
      for (const { row, cells } of one.rows)
        for (const { column, style } of cells) {
          const colour = spec.styles[style]?.border?.toUpperCase();
          if (colour === undefined) continue;
          const cell = cellName(row, column);
          const found = sides.map((side) =>
            ['style', 'color', 'weight'].map((part) => made.look(cell, `border.${side}.${part}` as StyleName)),
          );
          const line = ['Continuous', colour, 'Thin'];
          assert.deepEqual(found, [line, line, line, line], `${one.name} ${cell}`);
        }
    });
    assert.equal(sheet('คะแนน').look('A1', 'border.top.style'), 'None');
  });

  it('sets widths, heights, rows that grow, merges, frozen panes and tabs', () => {
    each((one, made) => {
      const widths = one.columns.map((width) => columnPoints(width, spec.font));
      assert.deepEqual(
        [...made.columnWidths].sort((a, b) => a[0] - b[0]).map(([, width]) => width),
        widths,
      );
      assert.deepEqual(
        [...made.rowHeights].sort((a, b) => a[0] - b[0]),
        one.rows.map(({ row, height }) => [row, height]),
      );
      assert.deepEqual(
        [...made.growingRows],
        one.rows.filter(({ grows }) => grows).map(({ row }) => row),
      );
      const merges = [...one.merges].sort((a, b) => a.top - b.top || a.left - b.left).map(areaName);
      assert.deepEqual(made.mergeNames, merges);
      const { rows } = one.freeze;
      assert.deepEqual(made.frozen, rows ? { row: 0, column: 0, rows, columns: 16_384 } : null);
      assert.equal(made.tabColour, one.tab?.toUpperCase());
    });
    assert.deepEqual(
      [...sheet('จุดอ่อน').columnWidths],
      [
        [0, 36],
        [1, 204],
        [2, 48],
        [3, 57],
        [4, 57],
        [5, 138],
      ],
    );
  });

  it('sets up the page', () => {
    const { page } = sheet('แผน ๒');
    const points = (centimetres: number) => Math.round(centimetres * (7200 / 2.54)) / 100;
    assert.deepEqual([page.orientation, page.paperSize, page.zoom], ['Landscape', 'A4', { horizontalFitToPages: 1 }]);
    assert.deepEqual(
      Object.fromEntries(Object.entries(page.margins).map(([side, value]) => [side, Math.round(value * 100) / 100])),
      {
        Left: points(1.5),
        Right: points(1.5),
        Top: points(2),
        Bottom: points(1.8),
        Header: points(1),
        Footer: points(0.9),
      },
    );
    assert.deepEqual(page.printArea, [{ row: 0, column: 0, rows: 8, columns: 5 }]);
    assert.deepEqual(page.titleRows, { row: 4, column: 0, rows: 1, columns: 16_384 });
    assert.equal(
      page.headersFooters.CenterFooter,
      '&16&"TH Sarabun New,Regular"องค์การบริหารส่วนตำบลสมสนุก อำเภอปากคาด จังหวัดบึงกาฬ | ปีงบประมาณ พ.ศ. ๒๕๖๙ | หน้า &P / &N',
    );
    const summary = sheet('สรุปผล ITA').page;
    assert.deepEqual(summary.zoom, { horizontalFitToPages: 1, verticalFitToPages: 1 });
    assert.deepEqual([...sheet('ตั้งค่า').page.rowBreaks], spec.sheets.at(-1)?.page.breaks);
  });

  it('lets the first true condition win and stop the others', () => {
    assert.deepEqual(
      sheet('คะแนน').conditionalFormats.map(({ formula, stopIfTrue, look, areas }) => ({
        formula,
        stopIfTrue,
        look,
        areas,
      })),
      [
        {
          formula: '=AND(ISNUMBER(E5),ROUND(N(E5),2)<ITA_PASS)',
          stopIfTrue: true,
          look: { 'fill.color': '#FBE4E2', 'font.color': '#8F1D16', 'font.bold': true },
          areas: [{ row: 4, column: 4, rows: 68, columns: 1 }],
        },
        {
          formula: '=AND(ISNUMBER(E5),ROUND(N(E5),2)<ITA_TARGET)',
          stopIfTrue: true,
          look: { 'fill.color': '#FDF1D3', 'font.color': '#6B4700', 'font.bold': false },
          areas: [{ row: 4, column: 4, rows: 68, columns: 1 }],
        },
      ],
    );
  });

  it('offers lists and bounds numbers', () => {
    each((one, made) => {
      assert.deepEqual(
        made.validations.map(({ area }) => area),
        [...one.lists, ...one.numbers].map(({ area }) => inEmulator(area)),
      );
    });
    const [list] = sheet('ตั้งค่า').validations;
    assert.deepEqual(list?.rule, { list: { inCellDropDown: true, source: "='ตั้งค่า'!$B$54:$B$60" } });
    const [bounds] = sheet('คะแนน').validations;
    assert.deepEqual(bounds?.rule, { decimal: { formula1: 0, formula2: 100, operator: 'Between' } });
    assert.equal(bounds.ignoreBlanks, true);
    assert.equal(bounds.errorAlert?.message, 'โปรดใส่ตัวเลข ๐ ถึง ๑๐๐');
  });

  it('defines the names, hidden where they are marks', () => {
    assert.deepEqual(
      excel.workbook.names.slice(1).map(({ name, formula, visible }) => ({ name, formula, visible })),
      spec.names.map(({ name, refersTo, hidden }) => ({ name, formula: `=${refersTo}`, visible: !hidden })),
    );
  });
});

/** A report with one sheet of given texts, all in cells of one format. */
function sheetOfTexts(rows: readonly (readonly string[])[], format = '@'): WorkbookSpec {
  const full = sampleReport();
  const [first] = full.sheets;
  assert.ok(first);
  const style: CellStyle = { ...Object.values(full.styles)[0], format } as CellStyle;
  return {
    ...full,
    styles: { plain: style },
    names: [],
    sheets: [
      {
        ...first,
        ...{ merges: [], conditions: [], columns: [10] },
        rows: rows.map((texts, row) => ({
          row,
          height: 24,
          cells: texts.map((text, column) => ({ column, style: 'plain', content: { kind: 'text', text } })),
        })),
      },
    ],
  };
}

describe('writing texts', () => {
  const TEXTS = ['=1+1', '+66 2', '-5', '@SUM(A1)', "'คำพูด'", '007', '1/2', 'TRUE', '#N/A', '12%', '- ประชุม', '\t=1'];

  for (const format of ['@', '0.00', 'General']) {
    it(`keeps them the same texts in cells of format ${format}`, async () => {
      const excel = createExcel();
      await writeSheets(sheetOfTexts([TEXTS], format));
      const made = excel.workbook.sheets[1];
      assert.ok(made);
      const cells = TEXTS.map((_, column) => made.cell(cellName(0, column)));
      assert.deepEqual(
        cells.map(({ value }) => value),
        TEXTS,
      );
      assert.deepEqual(
        cells.map(({ formula }) => formula),
        TEXTS.map(() => null),
      );
    });
  }
});

describe('writing more than one request holds', () => {
  it('takes more requests, each below 4 MB, and writes the same', async () => {
    const excel = createExcel();
    const long = 'มาตรการ "ป้องกัน" '.repeat(25);
    const rows = Array.from({ length: 1500 }, (_, row) =>
      [0, 1, 2, 3, 4].map((column) => `${String(row * 5 + column)} ${long}`),
    );
    await writeSheets(sheetOfTexts(rows));
    assert.equal(excel.stats.requests, 7);
    assert.ok(excel.stats.largest < 4_000_000, String(excel.stats.largest));
    const made = excel.workbook.sheets[1];
    assert.ok(made);
    const found = rows.map((texts, row) => texts.map((_, column) => made.cell(cellName(row, column)).value));
    assert.deepEqual(found, rows);
  });
});
