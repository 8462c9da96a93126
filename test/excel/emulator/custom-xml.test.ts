import assert from 'node:assert/strict';
import { createExcel } from './excel';
import { namespaceOf } from './members/custom-xml-parts';

describe('custom XML parts of the emulated Excel', () => {
  it('are added, found by their namespace, written and deleted', async () => {
    const excel = createExcel();
    await excel.run(async ({ workbook }) => {
      const { customXmlParts } = workbook;
      customXmlParts.add('<?xml version="1.0"?><a xmlns="urn:a">1<b/></a>');
      customXmlParts.add('<a xmlns="urn:b"/>');
      const only = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('namespaceUri');
      const none = customXmlParts.getByNamespace('urn:c').getOnlyItemOrNullObject().load('id');
      const xml = only.getXml();
      await workbook.context.sync();
      assert.deepEqual([only.namespaceUri, none.isNullObject], ['urn:a', true]);
      assert.equal(xml.value, '<?xml version="1.0"?><a xmlns="urn:a">1<b/></a>');
      only.setXml('<c xmlns="urn:a">&amp;</c>');
      await workbook.context.sync();
      customXmlParts.add('<d xmlns="urn:a"/>');
      const several = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('id');
      await workbook.context.sync();
      assert.equal(several.isNullObject, true);
      only.delete();
      await workbook.context.sync();
    });
    assert.deepEqual(
      excel.workbook.xmlParts.map(({ xml }) => xml),
      ['<a xmlns="urn:b"/>', '<d xmlns="urn:a"/>'],
    );
  });

  for (const xml of ['', 'a', '<a>', '<a></b>', '<a/><b/>', '<a>&</a>', '<a b="<"/>', '<a/>b', '<a><b></a></b>']) {
    it(`refuses ${JSON.stringify(xml)}`, () => {
      assert.throws(() => namespaceOf(xml));
    });
  }
});

describe('a sheet of the emulated Excel that is made as new', () => {
  it('loses contents, looks, sizes, validations and what prints', async () => {
    const excel = createExcel();
    const sheet = excel.workbook.sheet('Sheet1').put('B2', [['ก', 1]]);
    sheet.paint('A1:XFD1048576', { 'font.bold': true });
    sheet.merge('B2:C2');
    sheet.rowHeights.set(4, 40);
    sheet.columnWidths.set(2, 99);
    sheet.page.printArea = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    sheet.page.titleRows = { row: 0, column: 0, rows: 1, columns: 16_384 };
    await excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem('Sheet1');
      made.getRange('B2').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      await context.sync();
      const all = made.getRange();
      all.dataValidation.clear();
      all.clear();
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      for (const name of ['Print_Area', 'Print_Titles', 'Other']) made.names.getItemOrNullObject(name).delete();
      await context.sync();
    });
    assert.deepEqual([sheet.usedArea(), sheet.merges, sheet.validations], [null, [], []]);
    assert.deepEqual([sheet.rowHeights.size, sheet.columnWidths.size, sheet.look('Z9', 'font.bold')], [0, 0, false]);
    assert.deepEqual([sheet.page.printArea, sheet.page.titleRows], [[], null]);
  });

  it('leaves "#REF!" where a deleted sheet was referred to', async () => {
    const excel = createExcel();
    const { workbook } = excel;
    for (const name of ['คะแนน', 'คะแนน 2']) workbook.addSheet(name);
    const formulas = ["=คะแนน!A1+'คะแนน 2'!A1+มคะแนน", "=SUM('คะแนน'!A1:B2)", "='คะแนน 2'!A1"];
    workbook.sheet('Sheet1').put('A1', [formulas.map((formula) => ({ formula, value: 1 }))]);
    workbook.names.push({ name: 'x', formula: "='คะแนน'!$A$1", sheet: null, visible: true, comment: '' });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('คะแนน').delete();
      await context.sync();
    });
    assert.deepEqual(
      ['A1', 'B1', 'C1'].map((cell) => workbook.sheet('Sheet1').cell(cell).formula),
      ["=#REF!A1+'คะแนน 2'!A1+มคะแนน", '=SUM(#REF!A1:B2)', "='คะแนน 2'!A1"],
    );
    assert.equal(workbook.names[0]?.formula, '=#REF!$A$1');
  });
});
