import assert from 'node:assert/strict';
import type { WorkbookGrid } from '../../../src/core/grid';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { CELL_LIMIT, readSheets } from '../../../src/hosts/excel/read';
import { writeSheets } from '../../../src/hosts/excel/write';
import { HostError } from '../../../src/hosts/host';
import { createExcel } from '../../excel/emulator/excel';
import { sampleWorkbook } from '../../fixtures/sample';
import { opened, openedSample, sampleReport } from './prepared';

const refused = (code: string, facts: object) => (error: unknown) => {
  assert.ok(error instanceof HostError, String(error));
  assert.deepEqual([error.code, error.facts], [code, facts]);
  return true;
};

describe('reading the open workbook', () => {
  it('gives values, formats, merges, hidden rows and sheets, and whose sheet it is', async () => {
    const excel = createExcel({ sheet: 'คะแนน' });
    const { workbook } = excel;
    const scores = workbook.sheet('คะแนน');
    scores.put('B3', [
      ['รหัส', 'คะแนน', null],
      ['i1', 92.125, true],
      [null, null, null],
      ['=ไม่ใช่สูตร', { formula: '=AVERAGE(C4)', value: 92.125 }, '#DIV/0!'],
    ]);
    scores.paint('C4', { numberFormat: '0.00' }).paint('B6', { numberFormat: '@' });
    scores.merge('B6:B8').merge('A1:F1').paint('A1:F1', { 'font.bold': true });
    scores.hiddenRows.add(3);
    workbook.addSheet('ว่าง');
    workbook.addSheet('แผน', [['แผน']]).customProperties.set('prongsai', 'plan');
    const weak = workbook.addSheet('ของฉัน', [['จุดอ่อน']]);
    weak.visibility = 'VeryHidden';
    workbook.names.push({
      name: 'prongsai.weak_items',
      formula: "='ของฉัน'!$A$1",
      sheet: null,
      visible: false,
      comment: '',
    });
    workbook.addSheet('อื่น', [[1]]).customProperties.set('prongsai', 'ไม่รู้จัก');

    const format = 'General';
    const expected: WorkbookGrid = {
      sheets: [
        {
          name: 'คะแนน',
          hidden: false,
          made: null,
          rows: [
            {
              row: 2,
              hidden: false,
              cells: [
                { column: 1, value: 'รหัส', format },
                { column: 2, value: 'คะแนน', format },
              ],
            },
            {
              row: 3,
              hidden: true,
              cells: [
                { column: 1, value: 'i1', format },
                { column: 2, value: 92.125, format: '0.00' },
                { column: 3, value: true, format },
              ],
            },
            {
              row: 5,
              hidden: false,
              cells: [
                { column: 1, value: '=ไม่ใช่สูตร', format: '@' },
                { column: 2, value: 92.125, format },
                { column: 3, value: '#DIV/0!', format },
              ],
            },
          ],
          merges: [
            { top: 5, left: 1, bottom: 7, right: 1 },
            { top: 0, left: 0, bottom: 0, right: 5 },
          ],
        },
        { name: 'ว่าง', hidden: false, made: null, rows: [], merges: [] },
        {
          name: 'แผน',
          hidden: false,
          made: 'plan',
          set: 1,
          rows: [{ row: 0, hidden: false, cells: [{ column: 0, value: 'แผน', format }] }],
          merges: [],
        },
        {
          name: 'ของฉัน',
          hidden: true,
          made: 'weak-items',
          set: 1,
          rows: [{ row: 0, hidden: false, cells: [{ column: 0, value: 'จุดอ่อน', format }] }],
          merges: [],
        },
        {
          name: 'อื่น',
          hidden: false,
          made: null,
          rows: [{ row: 0, hidden: false, cells: [{ column: 0, value: 1, format }] }],
          merges: [],
        },
      ],
    };
    assert.deepEqual(await readSheets(), expected);
    assert.equal(excel.stats.requests, 3);
  });

  it('gives the sample as it is, in three requests', async () => {
    const excel = opened(sampleWorkbook());
    const byPlace = ({ sheets }: WorkbookGrid) =>
      sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left) }));
    assert.deepEqual(byPlace(await readSheets()), byPlace(sampleWorkbook()));
    assert.equal(excel.stats.requests, 3);
    assert.deepEqual(excel.stats.notEmulated, {});
  });

  it('tells the rows of a sheet that are all hidden', async () => {
    const excel = createExcel();
    excel.workbook
      .sheet('Sheet1')
      .put('A1', [[1], [2]])
      .hiddenRows.add(0)
      .add(1);
    const { sheets } = await readSheets();
    assert.deepEqual(
      sheets[0]?.rows.map(({ hidden }) => hidden),
      [true, true],
    );
  });

  it('knows again every sheet that it wrote', async () => {
    const excel = openedSample();
    const spec = sampleReport();
    await writeSheets(spec);
    excel.workbook.calculate = ({ sheets }) => {
      for (const sheet of sheets)
        for (const [, , cell] of sheet.cellsIn({ row: 0, column: 0, rows: 1000, columns: 100 }))
          if (cell.formula !== null) cell.value ??= 0;
    };
    const { sheets } = await readSheets();
    assert.deepEqual(
      sheets.map(({ made }) => made),
      [...Array.from({ length: 9 }, () => null), ...spec.sheets.map(({ key }) => key)],
    );
  });

  it('reads more cells than an answer holds with further requests', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, 'ข้อความ', row * 2, 'ก', 'ข', 'ค', 'ง']);
    const excel = createExcel();
    excel.workbook.sheet('Sheet1').put('A1', rows);
    const { sheets } = await readSheets();
    assert.equal(excel.stats.requests, 5);
    assert.deepEqual(
      sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)]),
      rows.map((values, row) => [row, ...values]),
    );
  });

  it('refuses a workbook that is far too large before it reads a cell', async () => {
    const excel = createExcel();
    excel.workbook
      .sheet('Sheet1')
      .put('A1', [[1]])
      .put(`B${String(CELL_LIMIT / 2 + 1)}`, [[1]]);
    await assert.rejects(readSheets(), refused('workbook-too-large', {}));
    assert.equal(excel.stats.requests, 2);
  });

  it('tells of a sheet deleted while it reads', async () => {
    const excel = openedSample();
    const read = readSheets();
    while (excel.stats.requests < 1) await new Promise((resolve) => setImmediate(resolve));
    excel.workbook.sheets = excel.workbook.sheets.filter(({ name }) => name !== 'ประเด็นที่ ๓');
    await assert.rejects(read, refused('sheet-gone', { sheet: 'ประเด็นที่ ๓' }));
  });
});

describe('the host of Excel', () => {
  it('says what it can do and refuses an Excel that is too old', () => {
    createExcel();
    assert.deepEqual(excelHost().describe(), { kind: 'excel', goesTo: true, removes: true, watches: true });
    createExcel({ api: '1.12' });
    assert.throws(() => excelHost(), refused('excel-too-old', { needed: '1.13' }));
  });

  it('goes to a cell', async () => {
    const excel = openedSample();
    await excelHost().goTo({ sheet: 'ประเด็นที่ ๒', cell: 'C5' });
    assert.equal(excel.workbook.active.name, 'ประเด็นที่ ๒');
    assert.deepEqual(excel.workbook.selection, { row: 4, column: 2, rows: 1, columns: 1 });
  });

  it('tells of a sheet that is gone or hidden', async () => {
    openedSample();
    const host = excelHost();
    await assert.rejects(host.goTo({ sheet: 'ไม่มี', cell: 'A1' }), refused('sheet-gone', { sheet: 'ไม่มี' }));
    await assert.rejects(host.goTo({ sheet: 'บันทึก', cell: 'A1' }), refused('sheet-hidden', { sheet: 'บันทึก' }));
  });
});
