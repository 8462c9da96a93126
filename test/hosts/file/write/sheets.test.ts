import assert from 'node:assert/strict';
import { type Content, formula, number, text } from '../../../../src/core/sheet';
import { elements, partsOf, withContents, withSheet } from './package';
import { page, sample } from './sample';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

describe('a written sheet', () => {
  it('says all that its spec says, in the order of the schema', () => {
    assert.equal(
      partsOf(sample, 'คะแนน 2568.xlsx')['xl/worksheets/sheet1.xml'],
      HEAD +
        '<sheetPr><tabColor rgb="FF00616B"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D4"/>' +
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="bottomRight"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="24" customHeight="1"/>' +
        '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/>' +
        '<col min="3" max="4" width="12" customWidth="1"/></cols>' +
        '<sheetData><row r="1" spans="1:1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
        '<row r="2" spans="1:4" ht="24" customHeight="1"><c r="A2" s="2" t="s"><v>1</v></c>' +
        '<c r="B2" s="2" t="s"><v>2</v></c><c r="C2" s="2" t="s"><v>3</v></c><c r="D2" s="2" t="s"><v>4</v></c></row>' +
        '<row r="3" spans="1:4" ht="48.5" customHeight="1"><c r="A3" s="3" t="s"><v>5</v></c>' +
        '<c r="B3" s="4" t="s"><v>6</v></c><c r="C3" s="5"><v>85.44</v></c><c r="D3" s="6" t="s"><v>7</v></c></row>' +
        '<row r="4" spans="1:4" ht="24" customHeight="1"><c r="A4" s="3" t="s"><v>5</v></c>' +
        '<c r="B4" s="7" t="str"><f>IF(C4&lt;100,&quot;&lt;&quot;&quot;ผ่าน&quot;&quot;&gt;&quot;,&quot;&quot;)</f>' +
        '<v>&lt;&quot;ผ่าน&quot;&gt;</v></c>' +
        '<c r="C4" s="5"><f>ROUND(AVERAGE(C3:C3),2)</f><v>85.44</v></c><c r="D4" s="6" t="s"><v>8</v></c></row>' +
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
        '<conditionalFormatting sqref="C3:C4"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">' +
        '<formula>AND(C3&lt;&gt;&quot;&quot;,C3&lt;85)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C3:C4"><cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1">' +
        '<formula>C3&lt;95</formula></cfRule></conditionalFormatting>' +
        '<hyperlinks><hyperlink ref="D3" r:id="rId1" location="\'ประเด็นที่ 1\'!C5" display="ประเด็นที่ 1!C5"/>' +
        '<hyperlink ref="D4" location="\'ตั้ง\'\'ค่า\'!B2" display="ตั้งค่า"/></hyperlinks>' +
        '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.25" footer="0.25"/>' +
        '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>' +
        '<headerFooter><oddHeader>&amp;C&amp;16&amp;&quot;TH Sarabun New,Regular&quot;2568 R&amp;&amp;D</oddHeader>' +
        '<oddFooter>&amp;C&amp;16&amp;&quot;TH Sarabun New,Regular&quot;หน้า &amp;P' +
        '&amp;&quot;TH Sarabun New,Regular&quot;-1/&amp;N</oddFooter></headerFooter>' +
        '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/>' +
        '<brk id="3" max="16383" man="1"/></rowBreaks></worksheet>',
    );
  });

  it('leaves the height of a row that grows to the program that shows it', () => {
    const [first, ...others] = sample.sheets;
    assert.ok(first);
    const rows = first.rows.map((row) => (row.row === 2 ? { ...row, grows: true } : row));
    const written = partsOf({ ...sample, sheets: [{ ...first, rows }, ...others] })['xl/worksheets/sheet1.xml'];
    assert.deepEqual(/<row r="3"[^>]*>/.exec(String(written))?.[0], '<row r="3" spans="1:4" ht="48.5">');
    assert.deepEqual(/<row r="4"[^>]*>/.exec(String(written))?.[0], '<row r="4" spans="1:4" ht="24" customHeight="1">');
  });

  it('leaves out what its spec does not ask for', () => {
    assert.equal(
      partsOf(sample)['xl/worksheets/sheet2.xml'],
      HEAD +
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="B2:D6"/>' +
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="24" customHeight="1"/>' +
        '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="3" width="20" customWidth="1"/>' +
        '<col min="4" max="4" width="60" customWidth="1"/></cols>' +
        '<sheetData><row r="2" spans="4:4" ht="24" customHeight="1"><c r="D2" s="3" t="s"><v>9</v></c></row>' +
        '<row r="5" ht="20.25" customHeight="1"></row>' +
        '<row r="6" spans="2:2" ht="24" customHeight="1"><c r="B6" s="8"/></row></sheetData>' +
        '<dataValidations count="2">' +
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1"' +
        ' error="เลือกจาก &quot;รายการ&quot;&#10;เท่านั้น" sqref="B6:B10">' +
        "<formula1>'ตั้ง''ค่า'!$B$2:$B$3</formula1></dataValidation>" +
        '<dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" sqref="C6:C10">' +
        '<formula1>0</formula1><formula2>100.5</formula2></dataValidation></dataValidations>' +
        '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.25" footer="0.25"/>' +
        '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="1" orientation="landscape"/></worksheet>',
    );
  });

  it('keeps rows alone, columns alone or nothing in view', () => {
    const view = (rows: number, columns: number) =>
      elements(partsOf(withSheet({ freeze: { rows, columns } }))['xl/worksheets/sheet1.xml'], 'pane');
    assert.deepEqual(view(3, 0), ['<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>']);
    assert.deepEqual(view(0, 2), ['<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>']);
    assert.deepEqual(view(0, 0), []);
  });

  it('is one cell wide where it has none or one', () => {
    const dimension = (...contents: Content[]) =>
      elements(partsOf(withContents(...contents))['xl/worksheets/sheet1.xml'], 'dimension');
    assert.deepEqual(dimension(), ['<dimension ref="A1"/>']);
    assert.deepEqual(dimension(number(1)), ['<dimension ref="A1"/>']);
    assert.deepEqual(dimension(number(1), number(2)), ['<dimension ref="A1:A2"/>']);
  });

  it('marks text that looks like a formula, so that editing it keeps it text', () => {
    const starts = ['=1+1', '+66', '-', '@ชื่อ', 'ก=1', "'x", ' =1'];
    const written = partsOf(withContents(...starts.map(text), text('plain')));
    const quoted = elements(written['xl/styles.xml'], 'xf').map((xf) => xf.includes(' quotePrefix="1"'));
    const cells = elements(written['xl/worksheets/sheet1.xml'], 'c');
    assert.deepEqual(
      cells.map((cell) => quoted[1 + Number(/ s="(\d+)"/.exec(cell)?.[1])]), // the first xf is of cellStyleXfs
      [true, true, true, true, false, false, false, false],
    );
  });

  it('gives a formula or a number in a style of text the General format, or editing it would make it text', () => {
    const spec = withContents(text('ก'), number(1), formula('1+1', 2));
    const body = spec.styles.body;
    assert.ok(body);
    const written = partsOf({ ...spec, styles: { ...spec.styles, body: { ...body, format: '@' } } });
    const formats = elements(written['xl/styles.xml'], 'xf').map((xf) => / numFmtId="(\d+)"/.exec(xf)?.[1]);
    assert.deepEqual(
      elements(written['xl/worksheets/sheet1.xml'], 'c').map(
        (cell) => formats[1 + Number(/ s="(\d+)"/.exec(cell)?.[1])],
      ),
      ['49', '0', '0'],
    );
  });

  it('writes numbers as XML has them', () => {
    const values = [0, -0, -12.5, 0.1 + 0.2, 1e21, 1e-7].map((value) => number(value));
    assert.deepEqual(elements(partsOf(withContents(...values))['xl/worksheets/sheet1.xml'], 'v'), [
      '<v>0</v>',
      '<v>0</v>',
      '<v>-12.5</v>',
      '<v>0.30000000000000004</v>',
      '<v>1e+21</v>',
      '<v>1e-7</v>',
    ]);
  });

  it('writes a cell of empty text as a cell without content', () => {
    const written = partsOf(withContents(text('')));
    assert.deepEqual(elements(written['xl/worksheets/sheet1.xml'], 'c'), ['<c r="A1" s="1"/>']);
    assert.deepEqual(elements(written['xl/sharedStrings.xml'], 'si'), []);
  });

  it('keeps a size before the font in a header, and no code without a header', () => {
    const header = (parts: typeof page.header) =>
      elements(partsOf(withSheet({ page: { ...page, header: parts } }))['xl/worksheets/sheet1.xml'], 'headerFooter');
    assert.deepEqual(header([]), []);
    assert.deepEqual(header([{ kind: 'pages' }, { kind: 'text', text: '<&&>' }]), [
      '<headerFooter><oddHeader>&amp;C&amp;16&amp;&quot;TH Sarabun New,Regular&quot;&amp;N&lt;&amp;&amp;&amp;&amp;&gt;' +
        '</oddHeader></headerFooter>',
    ]);
  });
});

describe('links to the source workbook', () => {
  const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

  it('name the file percent-encoded, relative to the new one', () => {
    assert.equal(
      partsOf(sample, '../ก #1%.xlsx')[RELS],
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"' +
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"' +
        ' Target="../%E0%B8%81%20%231%25.xlsx" TargetMode="External"/></Relationships>',
    );
  });

  it('are text in their own style where there is no file to link to', () => {
    const written = partsOf(sample);
    const sheet = written['xl/worksheets/sheet1.xml'];
    assert.equal(written[RELS], undefined);
    assert.deepEqual(elements(sheet, 'hyperlink'), ['<hyperlink ref="D4" location="\'ตั้ง\'\'ค่า\'!B2" display="ตั้งค่า"/>']);
    assert.ok(sheet?.includes('<c r="D3" s="6" t="s"><v>7</v></c>'));
  });
});
