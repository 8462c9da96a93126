import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { xlsx } from './read/parts';
import { parts } from './write/package';
import { sample } from './write/sample';

const SHARED = path.join(__dirname, '../../../../shared/schemas');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const DECISIONS = '{"plan":{"ชื่อ":"จัดอบรม <ทุกเดือน> & \\"ทุกไตรมาส\\""},"without":["findings"]}';
const kept = (decisions: string) => writeWorkbook(sample, { sourceFile: 'a.xlsx', kept: decisions });

const item = (decisions: string) => `<decisions xmlns="urn:prongsai:decisions">${decisions}</decisions>`;

const run = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });

describe('what the officer decided, in a file', () => {
  it('comes back as it was, however long it is', () => {
    for (const decisions of ['', '{}', DECISIONS, JSON.stringify('ก\n<&> '.repeat(200_000))]) {
      assert.equal(readWorkbook(kept(decisions), 'a.xlsx').kept, decisions);
    }
  });

  it('is not there where nothing was kept', () => {
    const grid = readWorkbook(writeWorkbook(sample, { sourceFile: null }), 'a.xlsx');
    assert.equal('kept' in grid, false);
    assert.equal('kept' in readWorkbook(xlsx('<sheetData/>'), 'a.xlsx'), false);
  });

  it('stands in a custom part beside the workbook; the other parts but two are as without it', () => {
    const written = parts(kept('{}'));
    const without = parts(writeWorkbook(sample, { sourceFile: 'a.xlsx' }));
    const own = ['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels'];
    assert.deepEqual(
      own.map((name) => written[name]),
      [
        XML + item('{}'),
        `${XML}<ds:datastoreItem ds:itemID="{8C1F6B0E-5D2A-4E57-9A43-2F7B1C90D6E8}" xmlns:ds="${OFFICE}/customXml">` +
          '<ds:schemaRefs><ds:schemaRef ds:uri="urn:prongsai:decisions"/></ds:schemaRefs></ds:datastoreItem>',
        `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
          `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      ],
    );
    const type =
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
    const relation = `<Relationship Id="rId6" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`;
    const others = Object.fromEntries(Object.entries(written).filter(([name]) => !own.includes(name)));
    assert.deepEqual(others, {
      ...without,
      '[Content_Types].xml': without['[Content_Types].xml']?.replace('</Types>', `${type}</Types>`),
      'xl/_rels/workbook.xml.rels': without['xl/_rels/workbook.xml.rels']?.replace(
        '</Relationships>',
        `${relation}</Relationships>`,
      ),
    });
  });

  it('is found among the custom parts of others, whatever its number', () => {
    const grid = readWorkbook(
      xlsx('<sheetData/>', {
        'customXml/item1.xml': '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>',
        'customXml/item12.xml': `\uFEFF${item('{&quot;a&quot;:1}')}`,
      }),
      'a.xlsx',
    );
    assert.equal(grid.kept, '{"a":1}');
  });

  for (const [what, content] of [
    ['is not of ours', '<decisions>{}</decisions>'],
    ['is cut off', item('{}').slice(0, -3)],
    ['declares a document type', `<!DOCTYPE decisions [<!ENTITY a "b">]>${item('&a;')}`],
    ['is empty', ''],
  ] as const) {
    it(`is not there where the part ${what}; the sheets are`, () => {
      const grid = readWorkbook(xlsx('<sheetData/>', { 'customXml/item1.xml': content }), 'a.xlsx');
      assert.deepEqual(grid, { sheets: [{ name: 'A', hidden: false, made: null, rows: [], merges: [] }] });
    });
  }

  it('is not there where the part is damaged or says that it is larger than a file may be', () => {
    const bytes = zipSync(
      { ...unzipSync(xlsx('<sheetData/>')), 'customXml/item1.xml': strToU8(item('ก'.repeat(90))) },
      { level: 0 },
    );
    const text = Buffer.from(bytes);
    const damaged = Uint8Array.from(bytes);
    damaged[text.indexOf('ก'.repeat(9))] = 0x20;
    assert.deepEqual(readWorkbook(damaged, 'a.xlsx').kept, undefined);
    const entry = text.lastIndexOf('customXml/item1.xml') - 46;
    const huge = Uint8Array.from(bytes);
    new DataView(huge.buffer).setUint32(entry + 24, 2 ** 31, true);
    assert.deepEqual(readWorkbook(huge, 'a.xlsx').kept, undefined);
    assert.equal(readWorkbook(bytes, 'a.xlsx').kept, 'ก'.repeat(90));
  });

  describe('in other programs', () => {
    let folder = '';
    before(() => (folder = mkdtempSync(path.join(tmpdir(), 'kept-'))));
    after(() => {
      rmSync(folder, { recursive: true });
    });

    const saved = () => {
      const file = path.join(folder, 'kept.xlsx');
      writeFileSync(file, kept(DECISIONS));
      return file;
    };

    it('is valid by the schemas of ISO/IEC 29500-4 (skipped without ../shared/schemas and python3-lxml)', function () {
      this.timeout(60_000);
      const pythons = (process.env.PATH ?? '').split(path.delimiter).map((each) => path.join(each, 'python3'));
      const python = pythons.find((each) => run(each, ['-c', 'import lxml.etree']).status === 0);
      if (python === undefined || !existsSync(path.join(SHARED, 'validate.py'))) this.skip();
      const file = saved();
      assert.equal(
        run(python, [path.join(SHARED, 'validate.py'), file]).stdout.replace(/ +/g, ' '),
        'kept.xlsx 7 parts, VALID\n',
      );
      const properties =
        'import sys, zipfile; from lxml import etree as e\n' +
        "e.XMLSchema(e.parse(sys.argv[1])).assertValid(e.fromstring(zipfile.ZipFile(sys.argv[2]).read('customXml/itemProps1.xml')))";
      const schema = path.join(SHARED, 'ooxml/shared-customXmlDataProperties.xsd');
      assert.deepEqual(run(python, ['-c', properties, schema, file]).stderr, '');
    });

    it('does not keep LibreOffice from opening the file (skipped without it)', function () {
      this.timeout(120_000);
      if (run('soffice', ['--version']).error) this.skip();
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        saved(),
      ]);
      assert.match(readFileSync(path.join(folder, 'kept.csv'), 'utf8'), /^แบบวัด IIT & EIT <ปี 2568>,,,\n/);
    });

    it('does not keep ExcelJS from opening the file', async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(kept(DECISIONS).buffer);
      assert.deepEqual(
        book.worksheets.map(({ name }) => name),
        ['คะแนน', 'แผน 1', "ตั้ง'ค่า"],
      );
    });
  });
});
