import assert from 'node:assert/strict';
import { areaName } from './area';
import type { EmulatedExcel } from './excel';
import { createExcel } from './excel';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

describe('sheets of the emulated Excel', () => {
  let excel: EmulatedExcel;
  beforeEach(() => {
    excel = createExcel();
  });

  const request = (batch: Batch): Promise<void> =>
    Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  const refused = (code: string, batch: Batch): Promise<void> => assert.rejects(request(batch), { code });
  const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

  it('lists them in order', async () => {
    excel.workbook.addSheet('สรุป').visibility = 'Hidden';
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility,items/position');
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
        [
          ['Sheet1', 'Visible', 0],
          ['สรุป', 'Hidden', 1],
        ],
      );
      assert.equal(new Set(worksheets.items.map(({ id }) => id)).size, 2);
    });
  });

  it('adds one once, over several syncs', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      await context.sync();
      sheet.name = 'Renamed';
      await context.sync();
      sheet.load('name');
      await context.sync();
      assert.equal(sheet.name, 'Renamed');
    });
    assert.deepEqual(names(), ['Sheet1', 'Renamed']);
  });

  it('gives a null object for a sheet that is not there', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      const some = context.workbook.worksheets.getItemOrNullObject('SHEET1');
      const range = none.getUsedRangeOrNullObject(true);
      some.load('name');
      await context.sync();
      assert.deepEqual([none.isNullObject, some.isNullObject, some.name], [true, false, 'Sheet1']);
      assert.equal(range.isNullObject, true);
    });
  });

  for (const [what, name] of [
    ['empty', ''],
    ['of 32 units', 'ก'.repeat(32)],
    ['with a colon', 'a:b'],
    ['with a bracket', 'a[b'],
    ['with an apostrophe at its end', "a'"],
    ['that Excel keeps for itself', 'History'],
  ] as const) {
    it(`refuses a name ${what}`, async () => {
      await refused('InvalidArgument', (context) => {
        context.workbook.worksheets.add(name);
      });
    });
  }

  it('takes a name of 31 units and refuses it a second time in other case', async () => {
    const name = 'a'.repeat(31);
    await request((context) => {
      context.workbook.worksheets.add(name);
    });
    await refused('ItemAlreadyExists', (_, sheet) => {
      sheet.name = name.toUpperCase();
    });
    assert.deepEqual(names(), ['Sheet1', name]);
  });

  it('moves, hides, activates and deletes', async () => {
    for (const name of ['B', 'C', 'D']) excel.workbook.addSheet(name);
    await request((context, first) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('D').position = 0;
      worksheets.getItem('B').visibility = 'VeryHidden';
      worksheets.getItem('C').activate();
      first.delete();
    });
    assert.deepEqual(names(), ['D', 'B', 'C']);
    assert.equal(excel.workbook.active.name, 'C');
    assert.equal(excel.workbook.sheet('B').visibility, 'VeryHidden');
  });

  it('keeps one visible sheet', async () => {
    excel.workbook.addSheet('B').visibility = 'Hidden';
    await refused('InvalidOperation', (_, sheet) => {
      sheet.delete();
    });
    await refused('InvalidOperation', (_, sheet) => {
      sheet.visibility = 'Hidden';
    });
    await refused('InvalidOperation', (context) => {
      context.workbook.worksheets.getItem('B').activate();
    });
  });

  it('no longer finds a sheet that was deleted', async () => {
    excel.workbook.addSheet('B');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await assert.rejects(context.sync(), { code: 'InvalidReference' });
    });
  });

  it('keeps tab colour, gridlines and custom properties', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tabColor = '#1f6f8b';
      sheet.showGridlines = false;
      sheet.customProperties.add('prongsai', 'plan');
      const none = sheet.customProperties.getItemOrNullObject('other');
      const own = sheet.customProperties.getItemOrNullObject('PRONGSAI').load('key,value');
      sheet.load('tabColor,showGridlines');
      sheet.customProperties.load('items/key,items/value');
      await context.sync();
      assert.deepEqual([sheet.tabColor, sheet.showGridlines], ['#1F6F8B', false]);
      assert.deepEqual([none.isNullObject, own.key, own.value], [true, 'prongsai', 'plan']);
      assert.deepEqual(
        sheet.customProperties.items.map(({ key, value }) => [key, value]),
        [['prongsai', 'plan']],
      );
    });
  });

  it('loads the custom properties of all sheets in one request', async () => {
    excel.workbook.addSheet('B').customProperties.set('kind', 'made');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
      await context.sync();
      const found = worksheets.items.map((sheet): unknown[] =>
        sheet.customProperties.items.map(({ value }): unknown => value),
      );
      assert.deepEqual(found, [[], ['made']]);
    });
    assert.equal(excel.stats.requests, 1);
  });

  it('freezes panes', async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      assert.equal(before.isNullObject, true);
      assert.deepEqual([rows.address, both.address], ['Sheet1!1:2', 'Sheet1!A1:B3']);
    });
  });

  it('sets up a page', async () => {
    await request((_, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.horizontalPageBreaks.add('A9');
    });
    const { page } = excel.workbook.sheet('Sheet1');
    assert.deepEqual(
      [page.orientation, page.paperSize, page.zoom, page.headersFooters.CenterFooter],
      ['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, '&P / &N'],
    );
    assert.deepEqual([page.margins.Top, page.margins.Left, page.margins.Right], [72, 36, 50.4]);
    assert.deepEqual(
      page.printArea.map((area) => areaName(area)),
      ['A1:F20'],
    );
    assert.equal(page.titleRows && areaName(page.titleRows), '1:2');
    assert.deepEqual([...page.rowBreaks], [8]);
  });

  it('refuses a page that Excel does not know', async () => {
    await refused('InvalidArgument', (_, sheet) => {
      Object.assign(sheet.pageLayout, { orientation: 'Sideways' });
    });
    await refused('InvalidArgument', (_, sheet) => {
      sheet.pageLayout.zoom = { scale: 5 };
    });
    await refused('InvalidArgument', (_, sheet) => {
      sheet.pageLayout.setPrintTitleRows('A1:B2');
    });
  });

  it('keeps defined names', async () => {
    excel.workbook.addSheet('ตั้งค่า');
    await Excel.run(async (context) => {
      const { names: defined } = context.workbook;
      const cell = context.workbook.worksheets.getItem('ตั้งค่า').getRange('B2');
      defined.add('target', cell).visible = false;
      defined.add('list', "='ตั้งค่า'!$B$3:$B$5");
      defined.load('items/name,items/formula,items/visible');
      const range = defined.getItem('LIST').getRange().load('address');
      await context.sync();
      assert.deepEqual(
        defined.items.map(({ name, formula, visible }): unknown[] => [name, formula, visible]),
        [
          ['target', '=ตั้งค่า!$B$2', false],
          ['list', "='ตั้งค่า'!$B$3:$B$5", true],
        ],
      );
      assert.equal(range.address, 'ตั้งค่า!B3:B5');
    });
    await refused('InvalidArgument', (context) => {
      context.workbook.names.add('A1', '=1');
    });
    await refused('InvalidArgument', (context) => {
      context.workbook.names.add('List', '=1');
    });
  });

  it('tells what is protected, and refuses what is', async () => {
    excel.workbook.sheet('Sheet1').paint('B1', { locked: false }).protection = {};
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('protection/protected');
      context.workbook.load('name,readOnly,protection/protected');
      await context.sync();
      assert.equal(sheet.protection.protected, true);
      const { name, readOnly, protection } = context.workbook;
      assert.deepEqual([name, readOnly, protection.protected], ['Book1.xlsx', false, false]);
    });
    await request((_, sheet) => {
      sheet.getRange('B1').values = [[1]];
    });
    await refused('AccessDenied', (_, sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    await refused('AccessDenied', (_, sheet) => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
    });
    await refused('AccessDenied', (_, sheet) => {
      sheet.getRange('A1:B1').merge();
    });
    assert.equal(excel.workbook.sheet('Sheet1').cell('B1').value, 1);
  });

  it('is protected with what stays allowed, and freed with the password', async () => {
    await request((_, sheet) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' }, 'ลับ');
      sheet.getRange('A1').format.font.bold = true;
    });
    const own = excel.workbook.sheet('Sheet1');
    assert.deepEqual(
      [own.protection?.allowFormatCells, own.protection?.allowFormatRows, own.protection?.selectionMode],
      [true, false, 'Unlocked'],
    );
    await refused('AccessDenied', (_, sheet) => {
      sheet.getRange('A1').format.rowHeight = 20;
    });
    await refused('AccessDenied', (_, sheet) => {
      sheet.protection.unprotect('x');
    });
    await request((_, sheet) => {
      sheet.protection.unprotect('ลับ');
      sheet.getRange('A1').format.rowHeight = 20;
    });
    assert.deepEqual([own.protection, own.rowHeights.get(0)], [null, 20]);
  });

  it('adds and deletes no sheet where the structure is protected', async () => {
    excel.workbook.protected = true;
    await refused('AccessDenied', (context) => {
      context.workbook.worksheets.add('B');
    });
    await refused('AccessDenied', (_, sheet) => {
      sheet.name = 'B';
    });
    assert.deepEqual(names(), ['Sheet1']);
  });

  it('keeps settings of the workbook', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('last', { year: 2568 });
      const last = settings.getItemOrNullObject('last').load('value');
      const none = settings.getItemOrNullObject('none');
      await context.sync();
      assert.deepEqual([last.value, none.isNullObject], [{ year: 2568 }, true]);
    });
    assert.deepEqual(excel.workbook.settings.get('last'), { year: 2568 });
  });
});
