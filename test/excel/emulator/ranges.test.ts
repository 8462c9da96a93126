import assert from 'node:assert/strict';
import { areaName } from './area';
import type { EmulatedExcel } from './excel';
import { createExcel } from './excel';
import type { Sheet } from './sheet';

type Batch = (sheet: Excel.Worksheet) => void;

describe('ranges of the emulated Excel', () => {
  let excel: EmulatedExcel;
  let sheet: Sheet;
  beforeEach(() => {
    excel = createExcel();
    sheet = excel.workbook.sheet('Sheet1');
  });

  const request = (batch: Batch): Promise<void> =>
    Excel.run(async (context) => {
      batch(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const refused = (code: string, batch: Batch): Promise<void> => assert.rejects(request(batch), { code });

  describe('what becomes of an input', () => {
    const cases: readonly (readonly [input: unknown, value: unknown, formula: string | null, format: string])[] = [
      ['โปร่งใส', 'โปร่งใส', null, 'General'],
      [97.5, 97.5, null, 'General'],
      ['', '', null, 'General'],
      ['=A9*2', null, '=A9*2', 'General'],
      ['+A9', null, '=+A9', 'General'],
      ['-ข้อ', null, '=-ข้อ', 'General'],
      ['@A9', null, '=A9', 'General'],
      ["'=A9*2", '=A9*2', null, 'General'],
      ["'12", '12', null, 'General'],
      ['-', '-', null, 'General'],
      ['-12.50', -12.5, null, 'General'],
      ['1,234', 1234, null, '#,##0'],
      ['85%', 0.85, null, '0%'],
      ['1e3', 1000, null, '0.00E+00'],
      ['true', true, null, 'General'],
      ['#n/a', '#N/A', null, 'General'],
      ['1/2/2024', 45293, null, 'm/d/yyyy'],
      ['2024-01-02', 45293, null, 'm/d/yyyy'],
      ['13/40/2024', '13/40/2024', null, 'General'],
      ['8:30', 8.5 / 24, null, 'h:mm'],
      ['i1', 'i1', null, 'General'],
    ];
    for (const [input, value, formula, format] of cases) {
      it(`reads ${JSON.stringify(input)}`, async () => {
        await request((own) => {
          own.getRange('A1').values = [[input]];
        });
        const cell = sheet.cell('A1');
        assert.deepEqual([cell.value, cell.formula, sheet.look('A1', 'numberFormat')], [value, formula, format]);
      });
    }

    it('keeps every text where the number format is "@" before', async () => {
      await request((own) => {
        const range = own.getRange('A1:C1');
        range.numberFormat = [['@', '@', '@']];
        range.values = [['=1+1', '-x', '012']];
      });
      assert.deepEqual(
        ['A1', 'B1', 'C1'].map((name) => [sheet.cell(name).value, sheet.cell(name).formula]),
        [
          ['=1+1', null],
          ['-x', null],
          ['012', null],
        ],
      );
    });

    it('leaves a cell alone for null', async () => {
      sheet.put('A1', [['a', 'b']]);
      await request((own) => {
        own.getRange('A1:B1').values = [[null, 'c']];
      });
      assert.deepEqual([sheet.cell('A1').value, sheet.cell('B1').value], ['a', 'c']);
    });
  });

  for (const property of ['values', 'formulas', 'numberFormat'] as const) {
    it(`refuses ${property} of another size`, async () => {
      await refused('InvalidArgument', (own) => {
        own.getRange('A1:B2')[property] = [['0', '0']];
      });
      await refused('InvalidArgument', (own) => {
        own.getRange('A1:B1')[property] = [['0', '0', '0']];
      });
    });
  }

  it('refuses what no cell can hold', async () => {
    await refused('InvalidArgument', (own) => {
      own.getRange('A1').values = [['x'.repeat(32_768)]];
    });
    await refused('InvalidArgument', (own) => {
      own.getRange('A1').values = [[{ text: 'x' }]];
    });
  });

  for (const address of ['A0', 'XFE1', 'A1048577', 'none', 'Sheet9!A1', '']) {
    it(`knows no range "${address}"`, async () => {
      if (address === '') return request((own) => void own.getRange(address).load('address'));
      return refused('InvalidArgument', (own) => void own.getRange(address).load('address'));
    });
  }

  it('names ranges and their neighbours', async () => {
    excel.workbook.addSheet("ผล 'A' 1");
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("ผล 'A' 1");
      const ranges = [
        own.getRange('$B$2:$C$4'),
        own.getRangeByIndexes(0, 26, 2, 1),
        own.getRange('B:C'),
        own.getRange('B2').getEntireRow(),
        own.getRange('B2').getResizedRange(1, 1),
        own.getRange('B2:C3').getLastCell(),
      ].map((range) => range.load('address'));
      await context.sync();
      assert.deepEqual(
        ranges.map(({ address }) => address.replace("'ผล ''A'' 1'!", '')),
        ['B2:C4', 'AA1:AA2', 'B:C', '2:2', 'B2:C3', 'C3'],
      );
    });
  });

  it('tells used ranges with and without formats', async () => {
    sheet.put('C3', [['x']]).paint('E9', { 'fill.color': '#FF0000' });
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      const all = own.getUsedRangeOrNullObject().load('address');
      const values = own.getUsedRangeOrNullObject(true).load('address,rowIndex,columnIndex,rowCount,columnCount');
      const none = context.workbook.worksheets.add('B').getUsedRangeOrNullObject(true);
      await context.sync();
      assert.deepEqual([all.address, values.address, none.isNullObject], ['Sheet1!C3:E9', 'Sheet1!C3', true]);
      assert.deepEqual([values.rowIndex, values.columnIndex, values.rowCount, values.columnCount], [2, 2, 1, 1]);
    });
  });

  it('shows texts by their number format', async () => {
    sheet.put('A1', [[97.5, 45293, 'ข้อ', true, '']]);
    sheet.paint('A1', { numberFormat: '0.00' }).paint('B1', { numberFormat: 'd/m/yyyy' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:E1').load('text');
      await context.sync();
      assert.deepEqual(range.text, [['97.50', '2/1/2024', 'ข้อ', 'TRUE', '']]);
    });
  });

  it('does not make up the value of a formula', async () => {
    const read = async (context: Excel.RequestContext): Promise<unknown> => {
      const range = context.workbook.worksheets.getFirst().getRange('B1').load('values');
      await context.sync();
      return range.values[0]?.[0];
    };
    await request((own) => {
      own.getRange('B1').formulas = [['=1+1']];
    });
    await assert.rejects(Excel.run(read), { code: 'NotEmulated' });
    assert.deepEqual(excel.stats.notEmulated, { 'Range.values': 1 });
    excel.workbook.calculate = () => {
      sheet.put('B1', [[{ formula: '=1+1', value: 2 }]]);
    };
    assert.equal(await Excel.run(read), 2);
  });

  it('gives cells their looks', async () => {
    await request((own) => {
      const { format } = own.getRange('A1:B2');
      Object.assign(format.font, {
        name: 'TH Sarabun New',
        size: 16,
        bold: true,
        color: '#c00000',
        underline: 'Single',
      });
      format.fill.color = 'yellow';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.rowHeight = 24;
      format.columnWidth = 80.25;
      format.protection.locked = false;
    });
    assert.deepEqual(sheet.cell('B2').style, {
      'font.name': 'TH Sarabun New',
      'font.size': 16,
      'font.bold': true,
      'font.color': '#C00000',
      'font.underline': 'Single',
      'fill.color': '#FFFF00',
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      locked: false,
    });
    assert.deepEqual(
      [...sheet.rowHeights, ...sheet.columnWidths],
      [
        [0, 24],
        [1, 24],
        [0, 80.25],
        [1, 80.25],
      ],
    );
  });

  it('answers null for looks that differ', async () => {
    sheet.paint('A1', { 'font.bold': true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.load('format/font/bold,format/font/size,format/fill/color');
      await context.sync();
      const { font, fill } = range.format;
      assert.deepEqual([font.bold, font.size, fill.color], [null, 11, '#FFFFFF']);
    });
  });

  it('lets the later of a column and a cell win', async () => {
    sheet.paint('B2', { 'font.bold': false });
    await request((own) => {
      own.getRange('B:B').format.font.bold = true;
      own.getRange('B5').format.font.bold = false;
    });
    assert.deepEqual(
      ['B2', 'B4', 'B5', 'C4'].map((name) => sheet.look(name, 'font.bold')),
      [true, true, false, false],
    );
  });

  for (const [what, batch] of [
    ['an alignment', (own) => (own.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left')],
    ['a colour', (own) => (own.getRange('A1').format.font.color = '#12')],
    ['a height', (own) => (own.getRange('A1').format.rowHeight = 500)],
    ['a border style', (own) => (own.getRange('A1').format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dot')],
  ] as readonly (readonly [string, Batch])[]) {
    it(`refuses ${what} that Excel does not have`, () => refused('InvalidArgument', batch));
  }

  it('shares borders between neighbours', async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      const { borders } = own.getRange('A1:B2').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const) {
        Object.assign(borders.getItem(side), { style: 'Continuous', color: '#aaaaaa' });
      }
      const below = own.getRange('A3').format.borders.getItem('EdgeTop').load('style,color');
      const inside = borders.getItem('InsideHorizontal').load('style');
      await context.sync();
      assert.deepEqual([below.style, below.color, inside.style], ['Continuous', '#AAAAAA', 'None']);
    });
    assert.equal(sheet.look('A2', 'border.right.color'), '#AAAAAA');
  });

  it('merges cells, keeping the first content', async () => {
    sheet.put('A1', [
      ['', 'kept'],
      ['lost', ''],
    ]);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      own.getRange('A1:B2').merge();
      own.getRange('B2').values = [['ignored']];
      const merged = own.getRange('A1:F9').getMergedAreasOrNullObject().load('address,areas/items/address');
      const none = own.getRange('D4:F9').getMergedAreasOrNullObject();
      await context.sync();
      assert.deepEqual([merged.address, none.isNullObject], ['Sheet1!A1:B2', true]);
      assert.deepEqual(
        merged.areas.items.map(({ address }) => address),
        ['Sheet1!A1:B2'],
      );
    });
    assert.deepEqual(sheet.mergeNames, ['A1:B2']);
    assert.deepEqual(
      ['A1', 'B1', 'A2', 'B2'].map((name) => sheet.cell(name).value),
      ['kept', '', '', ''],
    );
  });

  it('tells hidden rows in one call', async () => {
    [1, 4].forEach((row) => sheet.hiddenRows.add(row));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C6').load('rowHidden');
      const rows = range.getRowProperties({ rowHidden: true });
      const visible = range.getSpecialCellsOrNullObject('Visible').load('address');
      await context.sync();
      assert.deepEqual(
        rows.value.map(({ rowHidden }) => rowHidden),
        [false, true, false, false, true, false],
      );
      assert.deepEqual([range.rowHidden, visible.address], [null, 'Sheet1!A1:C1,Sheet1!A3:C4,Sheet1!A6:C6']);
    });
  });

  it('sets heights and looks of many cells in one call', async () => {
    await request((own) => {
      own.getRange('A1:B2').setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      own
        .getRange('A1:B1')
        .setCellProperties([[{ format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }, {}]]);
    });
    assert.deepEqual([[...sheet.rowHeights], [...sheet.hiddenRows]], [[[0, 20]], [1]]);
    assert.deepEqual(sheet.cell('A1').style, { 'font.bold': true, 'border.bottom.style': 'Continuous' });
  });

  it('formats several areas at once', async () => {
    await request((own) => {
      own.getRanges('A1,C3:D4').format.fill.color = '#00ff00';
    });
    assert.deepEqual(
      ['A1', 'B1', 'D4'].map((name) => sheet.look(name, 'fill.color')),
      ['#00FF00', '', '#00FF00'],
    );
  });

  it('takes address lists of up to 8,192 units', async () => {
    const list = (count: number): string => Array.from({ length: count }, (_, row) => `A${String(row + 1000)}`).join();
    await request((own) => {
      own.getRanges(list(1365)).format.font.bold = true;
    });
    assert.equal(sheet.look('A2364', 'font.bold'), true);
    await refused('InvalidArgument', (own) => {
      own.getRanges(list(1366)).format.font.bold = true;
    });
  });

  it('reads looks of many cells in one call', async () => {
    sheet.put('A1', [[1, 2]]).paint('A1', { 'font.bold': true, numberFormat: '0.00' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true }, wrapText: true } });
      await context.sync();
      assert.deepEqual(cells.value, [
        [
          { address: 'Sheet1!A1', format: { font: { bold: true }, wrapText: false } },
          { address: 'Sheet1!B1', format: { font: { bold: false }, wrapText: false } },
        ],
      ]);
    });
  });

  it('links a cell to a place in the workbook', async () => {
    await request((own) => {
      own.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'ไปที่' };
    });
    const { value, hyperlink } = sheet.cell('A1');
    assert.deepEqual([value, hyperlink], ['ไปที่', { documentReference: 'Sheet1!B2', textToDisplay: 'ไปที่' }]);
    assert.equal(sheet.look('A1', 'font.underline'), 'Single');
    await refused('InvalidArgument', (own) => {
      own.getRange('A1').hyperlink = { documentReference: 'None!B2' };
    });
  });

  it('validates inputs by a list or bounds', async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      const list = own.getRange('A1:A5').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$3' } };
      list.errorAlert = { message: 'เลือกจากรายการ', title: '', style: 'Stop', showAlert: true };
      own.getRange('B1').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      const inside = own.getRange('A2').dataValidation.load('type,rule,errorAlert');
      const none = own.getRange('C1').dataValidation.load('type');
      await context.sync();
      assert.deepEqual([inside.type, none.type], ['List', 'None']);
      assert.deepEqual(inside.rule, { list: { inCellDropDown: true, source: '=$D$1:$D$3' } });
      assert.equal(inside.errorAlert.message, 'เลือกจากรายการ');
    });
    assert.deepEqual(
      sheet.validations.map(({ area, rule }) => [areaName(area), Object.keys(rule)]),
      [
        ['A1:A5', ['list']],
        ['B1', ['decimal']],
      ],
    );
  });

  it('refuses a list of more than 255 characters', async () => {
    await refused('InvalidArgument', (own) => {
      own.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    });
  });

  it('lays a conditional format over cells, the newest first', async () => {
    await request((own) => {
      for (const [formula, colour] of [
        ['=$A1>1', '#FF0000'],
        ['=$A1>2', '#00FF00'],
      ] as const) {
        const { custom } = own.getRange('A1:B9').conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.fill.color = colour;
        custom.format.font.bold = true;
      }
    });
    assert.deepEqual(
      sheet.conditionalFormats.map(({ areas, formula, look }) => [areas.map((area) => areaName(area)), formula, look]),
      [
        [['A1:B9'], '=$A1>2', { 'fill.color': '#00FF00', 'font.bold': true }],
        [['A1:B9'], '=$A1>1', { 'fill.color': '#FF0000', 'font.bold': true }],
      ],
    );
  });

  it('works while screen and calculation are suspended', async () => {
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    assert.equal(sheet.cell('A1').value, 1);
  });

  it('empties contents or formats', async () => {
    sheet
      .put('A1', [['x']])
      .paint('A1', { 'font.bold': true })
      .merge('A1:B1');
    await request((own) => {
      own.getRange('A1').clear('Contents');
    });
    assert.deepEqual([sheet.cell('A1').value, sheet.look('A1', 'font.bold'), sheet.mergeNames], ['', true, ['A1:B1']]);
    await request((own) => {
      own.getRange('A1:B1').clear();
    });
    assert.deepEqual([sheet.look('A1', 'font.bold'), sheet.mergeNames], [false, []]);
  });
});
