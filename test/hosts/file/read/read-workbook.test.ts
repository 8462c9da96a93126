import assert from 'node:assert/strict';
import { read, utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import type { CellValue, GridCell, SheetGrid } from '../../../../src/core/grid';
import { readWorkbook } from '../../../../src/hosts/file/read/read-workbook';
import { ods, record, relations, u16, windows874, xlsx } from './parts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Values with every trait that the formats share. */
function sampleWorkbook(): WorkBook {
  const scores = utils.aoa_to_sheet([
    ['ตัวชี้วัดที่ 1', null, null],
    ['i1', 92.125, '=SUM(A1)'],
    ['05', 0.875, '๙๒.๑๒'],
    [],
    ['วันที่', 46023, 'บรรทัด 1\nบรรทัด 2'],
  ]);
  scores.B2 = { t: 'n', v: 92.125, z: '0.00' };
  scores.B3 = { t: 'n', v: 0.875, z: '0.00%' };
  scores.B5 = { t: 'n', v: 46023, z: 'd/m/yyyy' };
  scores.A3 = { t: 's', v: '05', z: '@' };
  scores.D2 = { t: 'b', v: false };
  scores.E2 = { t: 'e', v: 0x07 };
  scores.D3 = { t: 'n', v: 12, f: 'B2*2' };
  scores.E3 = { t: 's', v: 'ผ่าน', f: 'IF(TRUE,"ผ่าน","")' };
  scores.D5 = { t: 's', v: '' };
  scores['!ref'] = 'A1:E5';
  scores['!merges'] = [utils.decode_range('A1:C1')];
  scores['!rows'] = [{}, { hidden: true }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, scores, 'คะแนน');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['ก']]), "It's");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['ข']]), 'ซ่อน');
  workbook.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }],
    Names: [
      { Name: 'prongsai.scores', Ref: "'คะแนน'!$A$1" },
      { Name: 'prongsai.weak_items.3', Ref: "'It''s'!$A$1" },
      { Name: 'prongsai.plan', Ref: '#REF!$A$1' },
    ],
  };
  return workbook;
}

const cell = (column: number, value: CellValue, format = 'General'): GridCell => ({ column, value, format });

type Made = Pick<SheetGrid, 'made' | 'part' | 'set'>;

const OFFICERS: Made = { made: null };

const oneCell = (name: string, hidden: boolean, made: Made, value: CellValue): SheetGrid => ({
  name,
  hidden,
  ...made,
  rows: [{ row: 0, hidden: false, cells: [cell(0, value)] }],
  merges: [],
});

function sampleSheets(): [SheetGrid, SheetGrid, SheetGrid] {
  return [
    {
      name: 'คะแนน',
      hidden: false,
      made: 'scores',
      set: 1,
      rows: [
        { row: 0, hidden: false, cells: [cell(0, 'ตัวชี้วัดที่ 1')] },
        {
          row: 1,
          hidden: true,
          cells: [cell(0, 'i1'), cell(1, 92.125, '0.00'), cell(2, '=SUM(A1)'), cell(3, false), cell(4, '#DIV/0!')],
        },
        {
          row: 2,
          hidden: false,
          cells: [cell(0, '05', '@'), cell(1, 0.875, '0.00%'), cell(2, '๙๒.๑๒'), cell(3, 12), cell(4, 'ผ่าน')],
        },
        {
          row: 4,
          hidden: false,
          cells: [cell(0, 'วันที่'), cell(1, 46023, 'd/m/yyyy'), cell(2, 'บรรทัด 1\nบรรทัด 2')],
        },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    },
    oneCell("It's", true, { made: 'weak-items', part: 3, set: 1 }, 'ก'),
    oneCell('ซ่อน', true, OFFICERS, 'ข'),
  ];
}

function written(bookType: 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'xlml'): Uint8Array {
  return new Uint8Array(write(sampleWorkbook(), { type: 'array', bookType }) as ArrayBuffer);
}

describe('readWorkbook: workbooks', () => {
  for (const bookType of ['xlsx', 'xlsm', 'xlsb'] as const) {
    it(`reads values, formats, merges, what is hidden, and our marks from .${bookType}`, () => {
      assert.deepEqual(readWorkbook(written(bookType), `งาน.${bookType}`), { sheets: sampleSheets() });
    });
  }

  it('reads .xls of Excel 97 to 2003', () => {
    // The writer of this fixture writes neither hidden rows nor names to .xls.
    const [{ name, rows, merges }] = sampleSheets();
    const shown = rows.map((row) => ({ ...row, hidden: false }));
    assert.deepEqual(readWorkbook(written('biff8'), 'งาน.xls'), {
      sheets: [
        { name, hidden: false, made: null, rows: shown, merges },
        oneCell("It's", true, OFFICERS, 'ก'),
        oneCell('ซ่อน', true, OFFICERS, 'ข'),
      ],
    });
  });

  it('reads the XML of Excel 2003 that goes by the name of .xls', () => {
    assert.deepEqual(readWorkbook(written('xlml'), 'งาน.xls'), { sheets: sampleSheets() });
  });

  it('goes by the bytes where the name says otherwise', () => {
    assert.deepEqual(readWorkbook(written('xlsx'), 'งาน.csv'), { sheets: sampleSheets() });
  });

  it('reads rich text as plain text, entities, inline strings and formulas without a cached value', () => {
    const sheet =
      '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>ก &amp; ข</t></is></c>' +
      '<c r="D2"><f>1+1</f></c><c r="E2" t="str"><f>"x"</f><v>x</v></c></row></sheetData>';
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>ค่า</t></r><r><rPr><b/></rPr><t xml:space="preserve">คะแนน </t></r></si></sst>';
    assert.deepEqual(readWorkbook(xlsx(sheet, { 'xl/sharedStrings.xml': strings }), 'a.xlsx').sheets, [
      {
        name: 'A',
        hidden: false,
        made: null,
        rows: [{ row: 1, hidden: false, cells: [cell(1, 'ค่าคะแนน '), cell(2, 'ก & ข'), cell(4, 'x')] }],
        merges: [],
      },
    ]);
  });

  it('keeps a lone value in the last cell of a sheet as one cell', () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>';
    assert.deepEqual(readWorkbook(xlsx(sheet), 'a.xlsx').sheets[0]?.rows, [
      { row: 1048575, hidden: false, cells: [cell(16383, 7)] },
    ]);
  });

  it('does not spread a link over the cells it covers', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' +
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
    assert.deepEqual(readWorkbook(xlsx(sheet), 'a.xlsx').sheets[0]?.rows, [
      { row: 0, hidden: false, cells: [cell(0, 7)] },
    ]);
  });

  it('leaves out sheets of charts, dialogs and macros, and keeps the order of the rest', () => {
    const sheetXml = (value: number): string =>
      `<worksheet><sheetData><row r="1"><c r="A1"><v>${String(value)}</v></c></row></sheetData></worksheet>`;
    const names = ['ค', 'กราฟ', 'ก', 'แมโคร', 'โมดูล', 'ข'];
    const sheets = names.map((name, index) => {
      const id = name === 'โมดูล' ? '' : `rId${String(index + 1)}`;
      return `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="${id}"/>`;
    });
    const bytes = xlsx('', {
      'xl/workbook.xml': `<workbook ${MAIN}><sheets>${sheets.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        'worksheets/sheet3.xml',
        'chartsheet chartsheets/sheet1.xml',
        'worksheets/sheet1.xml',
        'xlMacrosheet macrosheets/sheet1.xml',
        'worksheets/none.xml',
        'worksheets/sheet2.xml',
      ),
      'xl/worksheets/sheet1.xml': sheetXml(1),
      'xl/worksheets/sheet2.xml': sheetXml(2),
      'xl/worksheets/sheet3.xml': sheetXml(3),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/macrosheets/sheet1.xml': '<xm:macrosheet/>',
    });
    assert.deepEqual(readWorkbook(bytes, 'a.xlsx').sheets, [
      oneCell('ค', false, OFFICERS, 3),
      oneCell('ก', false, OFFICERS, 1),
      oneCell('ข', false, OFFICERS, 2),
    ]);
  });
});

describe('readWorkbook: .ods', () => {
  const number = (value: string, more = ''): string =>
    `<table:table-cell ${more} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  it('reads values, hidden rows and sheets, merges, repeated cells and our marks', () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables =
      '<table:table table:name="คะแนน" table:style-name="ta1">' +
      `<table:table-row table:visibility="collapse">${text('05')}${number('92.12')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row table:visibility="filter">${number('5', 'table:number-columns-repeated="2"')}</table:table-row>` +
      '<table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>ก</text:p></table:table-cell><table:covered-table-cell/>' +
      '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row></table:table>' +
      `<table:table table:name="It&apos;s" table:style-name="ta2"><table:table-row>${text('ข')}</table:table-row></table:table>`;
    const names =
      '<table:named-expressions>' +
      '<table:named-range table:name="prongsai.plan.2" table:cell-range-address="$&apos;It&apos;&apos;s&apos;.$A$1"/>' +
      '<table:named-range table:name="prongsai.scores" table:cell-range-address="$คะแนน.$A$1"/></table:named-expressions>';
    assert.deepEqual(readWorkbook(ods(tables, styles, names), 'a.ods').sheets, [
      {
        name: 'คะแนน',
        hidden: false,
        made: 'scores',
        set: 1,
        rows: [
          { row: 0, hidden: true, cells: [cell(0, '05'), cell(1, 92.12)] },
          { row: 3, hidden: true, cells: [cell(0, 5), cell(1, 5)] },
          { row: 4, hidden: false, cells: [cell(0, 'ก'), cell(2, '#DIV/0!')] },
        ],
        merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
      },
      oneCell("It's", true, { made: 'plan', part: 2, set: 1 }, 'ข'),
    ]);
  });
});

describe('readWorkbook: .xls of the nineties', () => {
  const bof = (version: number, type: number): number[] => record(0x0809, ...u16(version), ...u16(type), 0, 0, 0, 0);
  const label = (id: number, row: number, column: number, ...text: readonly number[]): number[] =>
    record(id, ...u16(row), ...u16(column), 0, 0, ...text);

  it('reads Thai of Excel 95 in code page 874, with a hidden row and sheet types', () => {
    const name = windows874('คะแนน');
    const globalsLength = 12 + 6 + (4 + 7 + name.length) + 4;
    const bytes = [
      ...bof(0x0500, 0x0005),
      ...record(0x0042, ...u16(874)),
      ...record(0x0085, globalsLength, 0, 0, 0, 0, 0, name.length, ...name),
      ...record(0x000a),
      ...bof(0x0500, 0x0010),
      ...record(0x0208, ...u16(1), 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0x01, 0x0f, 0x00),
      ...label(0x0204, 0, 1, ...u16(5), ...windows874('ผ่าน.')),
      ...label(0x0204, 1, 0, ...u16(2), ...windows874('๙๒')),
      ...record(0x000a),
    ];
    assert.deepEqual(readWorkbook(Uint8Array.from(bytes), 'a.xls').sheets, [
      {
        name: 'คะแนน',
        hidden: false,
        made: null,
        rows: [
          { row: 0, hidden: false, cells: [cell(1, 'ผ่าน.')] },
          { row: 1, hidden: true, cells: [cell(0, '๙๒')] },
        ],
        merges: [],
      },
    ]);
  });

  it('finds our marks in .xls of Excel 97: a name, its external sheet, and the sheet', () => {
    const wide = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));
    const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
    const start = (type: number): number[] =>
      record(0x0809, ...u16(0x0600), ...u16(type), ...new Array<number>(12).fill(0));
    const sheets = ['ก', 'แผน'];
    const sheetBytes = [...start(0x0010), ...label(0x0204, 0, 0, ...u16(1), 1, ...wide('ข')), ...record(0x000a)];
    const name = 'prongsai.plan.12';
    const formula = [0x3a, ...u16(1), ...u16(0), ...u16(0)];
    const names = [
      ...record(0x01ae, ...u16(2), 0x01, 0x04),
      ...record(0x0017, ...u16(2), ...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u16(1), ...u16(1)),
      ...record(
        0x0018,
        ...[...u16(1), 0, name.length, ...u16(formula.length), 0, 0, 0, 0, 0, 0, 0, 0],
        ...[0, ...ascii(name), ...formula],
      ),
    ];
    const globals = 20 + sheets.reduce((sum, each) => sum + 12 + each.length * 2, 0) + names.length + 4;
    const bytes = [
      ...start(0x0005),
      ...sheets.flatMap((each, index) => {
        const at = globals + index * sheetBytes.length;
        return record(0x0085, ...u16(at), 0, 0, 0, 0, each.length, 1, ...wide(each));
      }),
      ...names,
      ...record(0x000a),
      ...sheetBytes,
      ...sheetBytes,
    ];
    assert.deepEqual(readWorkbook(Uint8Array.from(bytes), 'a.xls').sheets, [
      oneCell('ก', false, OFFICERS, 'ข'),
      oneCell('แผน', false, { made: 'plan', part: 12, set: 1 }, 'ข'),
    ]);
  });

  it('reads Thai of Excel 2.1, which names no code page', () => {
    const thai = windows874('คะแนน');
    const bytes = [
      ...record(0x0009, ...u16(2), ...u16(0x0010)),
      ...record(0x0004, ...u16(0), ...u16(0), 0, 0, 0, thai.length, ...thai),
      ...record(0x000a),
    ];
    assert.deepEqual(readWorkbook(Uint8Array.from(bytes), 'a.xls').sheets, [
      oneCell('Sheet1', false, OFFICERS, 'คะแนน'),
    ]);
  });
});

describe('the reading library', () => {
  it('still writes and reads Thai for others after our code pages are in place', () => {
    const bytes = write(sampleWorkbook(), { type: 'array', bookType: 'biff8' }) as ArrayBuffer;
    const cell: unknown = read(bytes).Sheets['คะแนน']?.C3;
    assert.equal((cell as CellObject).v, '๙๒.๑๒');
  });
});
