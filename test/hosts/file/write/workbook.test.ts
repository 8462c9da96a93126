import assert from 'node:assert/strict';
import { elements, partsOf, withContents, withStyles } from './package';
import { body, sample } from './sample';
import { text } from '../../../../src/core/sheet';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

describe('a written workbook', () => {
  const written = partsOf(sample, 'a.xlsx');

  it('holds these parts, the content types first', () => {
    assert.deepEqual(Object.keys(written), [
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('lists its sheets, print settings and names', () => {
    assert.equal(
      written['xl/workbook.xml'],
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr/>` +
        '<bookViews><workbookView/></bookViews><sheets><sheet name="คะแนน" sheetId="1" r:id="rId1"/>' +
        '<sheet name="แผน 1" sheetId="2" r:id="rId2"/><sheet name="ตั้ง\'ค่า" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'คะแนน\'!$A$1:$C$4</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'คะแนน\'!$1:$2</definedName>' +
        '<definedName name="prongsai.scores" hidden="1">\'คะแนน\'!$A$1</definedName>' +
        "<definedName name=\"เป้าหมาย\">'ตั้ง''ค่า'!$B$2</definedName></definedNames>" +
        '<calcPr calcId="191029"/></workbook>',
    );
    assert.equal(
      written['xl/_rels/workbook.xml.rels'],
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId3" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet3.xml"/>` +
        `<Relationship Id="rId4" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId5" Type="${OFFICE}/relationships/sharedStrings" Target="sharedStrings.xml"/>` +
        '</Relationships>',
    );
  });

  it('says its title and author and no date', () => {
    assert.equal(
      written['docProps/core.xml'],
      `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>วิเคราะห์ผล &amp; แผน</dc:title>' +
        '<dc:creator>อบต.ตัวอย่าง</dc:creator></cp:coreProperties>',
    );
    assert.equal(
      written['docProps/app.xml'],
      `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Prongsai</Application></Properties>`,
    );
  });

  it('says what each part is', () => {
    const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    assert.equal(
      written['[Content_Types].xml'],
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet3.xml" ContentType="${types}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>` +
        '<Override PartName="/docProps/core.xml"' +
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
        '<Override PartName="/docProps/app.xml"' +
        ' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    );
  });

  it('keeps each font, fill, border, format and combination once', () => {
    const font = (inner: string, size: number, colour: string) =>
      `<font>${inner}<sz val="${String(size)}"/>${colour}<name val="TH Sarabun New"/><family val="2"/></font>`;
    const ink = '<color rgb="FF1F2426"/>';
    const side = (name: string) => `<${name} style="thin"><color rgb="FF7F8C8D"/></${name}>`;
    const common = 'applyFont="1"';
    assert.equal(
      written['xl/styles.xml'],
      `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-D00041E]0.00"/></numFmts>` +
        `<fonts count="5">${font('', 16, '')}${font('<b/>', 20, ink)}${font('<b/>', 14, ink)}${font('', 14, ink)}` +
        `${font('<u/>', 14, '<color rgb="FF00616B"/>')}</fonts>` +
        '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
        '<fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFDCEBEC"/><bgColor indexed="64"/></patternFill></fill>' +
        '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
        `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders>` +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" ${common} applyAlignment="1">` +
        '<alignment horizontal="center" vertical="top"/></xf>' +
        `<xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" ${common} applyFill="1"` +
        ' applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
        `<xf numFmtId="49" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>' +
        `<xf numFmtId="49" fontId="3" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>' +
        `<xf numFmtId="164" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1"/></xf>' +
        `<xf numFmtId="49" fontId="4" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>' +
        `<xf numFmtId="0" fontId="3" fillId="0" borderId="1" xfId="0" ${common} applyBorder="1" applyAlignment="1">` +
        '<alignment horizontal="left" vertical="top" wrapText="1"/></xf>' +
        `<xf numFmtId="2" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="left" vertical="top" wrapText="1"/><protection locked="0"/></xf>' +
        `<xf numFmtId="2" fontId="3" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" ${common}` +
        ' applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="left" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        '<dxfs count="2"><dxf><font><b/><color rgb="FF8F1D16"/></font>' +
        '<fill><patternFill><bgColor rgb="FFFBE4E2"/></patternFill></fill></dxf>' +
        '<dxf><font><b val="0"/><color rgb="FF6B4700"/></font>' +
        '<fill><patternFill><bgColor rgb="FFFDF1D3"/></patternFill></fill></dxf></dxfs></styleSheet>',
    );
  });

  it('gives styles of different names and the same looks one number', () => {
    const written = partsOf(withStyles(body, { ...body, bold: true }, { ...body }));
    assert.deepEqual(elements(written['xl/worksheets/sheet1.xml'], 'c'), [
      '<c r="A1" s="1"/>',
      '<c r="B1" s="2"/>',
      '<c r="C1" s="1"/>',
    ]);
  });

  it('numbers formats of its own from 164 and the built-in ones as Excel does', () => {
    const formats = ['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '@', '0.0', '[$-D00041E]0', '0.0'];
    const written = partsOf(withStyles(...formats.map((format, size) => ({ ...body, size: size + 1, format }))));
    const own = elements(written['xl/styles.xml'], 'xf').slice(2);
    assert.deepEqual(
      own.map((xf) => / numFmtId="(\d+)"/.exec(xf)?.[1]),
      ['0', '1', '2', '3', '4', '9', '10', '49', '164', '165', '164'],
    );
  });
});

describe('the texts of a workbook', () => {
  const strings = (...texts: string[]) =>
    elements(partsOf(withContents(...texts.map(text)))['xl/sharedStrings.xml'], 't');

  it('are kept once, and counted', () => {
    assert.equal(
      partsOf(withContents(text('ก'), text('ข'), text('ก')))['xl/sharedStrings.xml'],
      `${XML}<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>ก</t></si><si><t>ข</t></si></sst>`,
    );
  });

  it('keep their blanks and line breaks', () => {
    assert.deepEqual(strings(' a', 'a ', 'a\nb', 'a\tb', 'a b', 'a\r\nb\rc'), [
      '<t xml:space="preserve"> a</t>',
      '<t xml:space="preserve">a </t>',
      '<t xml:space="preserve">a\nb</t>',
      '<t>a\tb</t>',
      '<t>a b</t>',
      '<t xml:space="preserve">a\nb\nc</t>',
    ]);
  });

  it('lose what XML cannot hold, and nothing else', () => {
    assert.deepEqual(strings('a\u0000\u0007\u007f\u0085b', 'a\uFFFEb\uFFFF', 'a\uD83Db', '\uDE00', '😀', 'ก\u200Bข'), [
      '<t>ab</t>',
      '<t>ab</t>',
      '<t>a\uFFFDb</t>',
      '<t>\uFFFD</t>',
      '<t>😀</t>',
      '<t>ก\u200Bข</t>',
    ]);
  });

  it('stay what they are where they look like XML or like an escape of Excel', () => {
    assert.deepEqual(strings('<b>&amp;"\'', 'a_x0041_x00e9_', '_x41_', '_x005F_'), [
      "<t>&lt;b&gt;&amp;amp;&quot;'</t>",
      '<t>a_x005F_x0041_x005F_x00e9_</t>',
      '<t>_x41_</t>',
      '<t>_x005F_x005F_</t>',
    ]);
  });
});
