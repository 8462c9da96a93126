import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { read } from '@e965/xlsx';
import { gzipSync as gzipWithName } from 'fflate';
import { number, text } from '../../../../src/core/sheet';
import { writeWorkbook } from '../../../../src/hosts/file/write/write-workbook';
import { parts, withSheet } from './package';
import { page, sample } from './sample';

const VALIDATOR = path.join(__dirname, '../../../../../shared/schemas/validate.py');

const run = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });

describe('the file of a workbook', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'write-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const saved = (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };

  it('is the same bytes each time', () => {
    const write = () => writeWorkbook(sample, { sourceFile: 'ต้นฉบับ.xlsx' });
    assert.deepEqual(write(), write());
  });

  it('holds the same parts with the compression of Node', () => {
    const fast = writeWorkbook(sample, { sourceFile: null, gzip: gzipSync });
    const own = writeWorkbook(sample, { sourceFile: null });
    assert.notDeepEqual(fast, own);
    assert.deepEqual(parts(fast), parts(own));
  });

  it('is not made from a gzip member with a file name in it', () => {
    const gzip = (bytes: Uint8Array) => gzipWithName(bytes, { filename: 'x' });
    assert.throws(() => writeWorkbook(sample, { sourceFile: null, gzip }), RangeError);
  });

  it('passes the test of a ZIP reader that checks lengths and checksums', function () {
    const file = saved('checked.zip', writeWorkbook(sample, { sourceFile: 'a.xlsx' }));
    const { error, status, stdout } = run('python3', ['-m', 'zipfile', '-t', file]);
    if (error) this.skip();
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'Done testing\n' });
  });

  it('reads back with its values, formulas, merges, links and names', () => {
    const book = read(writeWorkbook(sample, { sourceFile: 'ต้นฉบับ 1.xlsx' }), { cellFormula: true, cellStyles: true });
    assert.deepEqual(book.SheetNames, ['คะแนน', 'แผน 1', "ตั้ง'ค่า"]);
    const scores = book.Sheets['คะแนน'] ?? {};
    const cell = (name: string) => {
      const { t, v, f, l } = (scores[name] ?? {}) as { t: string; v: unknown; f?: string; l?: { Target: string } };
      return [t, v, ...(f === undefined ? [] : [f]), ...(l ? [l.Target] : [])];
    };
    assert.deepEqual(cell('A1'), ['s', 'แบบวัด IIT & EIT <ปี 2568>']);
    assert.deepEqual(cell('B3'), ['s', '=เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนดไว้อย่างเคร่งครัดต่อผู้มาติดต่อราชการทุกคน']);
    assert.deepEqual(cell('C3'), ['n', 85.44]);
    assert.deepEqual(cell('C4'), ['n', 85.44, 'ROUND(AVERAGE(C3:C3),2)']);
    assert.deepEqual(cell('B4'), ['s', '<"ผ่าน">', 'IF(C4<100,"<""ผ่าน"">","")']);
    assert.deepEqual(cell('D3'), [
      's',
      'ประเด็นที่ 1!C5',
      "%E0%B8%95%E0%B9%89%E0%B8%99%E0%B8%89%E0%B8%9A%E0%B8%B1%E0%B8%9A%201.xlsx#'ประเด็นที่ 1'!C5",
    ]);
    assert.deepEqual(cell('D4'), ['s', 'ตั้งค่า', "#'ตั้ง''ค่า'!B2"]);
    assert.deepEqual(scores['!merges'], [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }]);
    assert.deepEqual(
      scores['!rows']?.map((row) => row.hpt),
      [30, 24, 48.5, 24],
    );
    assert.deepEqual(
      book.Workbook?.Names?.map((each) => [each.Name, each.Ref, 'Hidden' in each && each.Hidden === true]),
      [
        ['_xlnm.Print_Area', "'คะแนน'!$A$1:$C$4", false],
        ['_xlnm.Print_Titles', "'คะแนน'!$1:$2", false],
        ['prongsai.scores', "'คะแนน'!$A$1", true],
        ['เป้าหมาย', "'ตั้ง''ค่า'!$B$2", false],
      ],
    );
    assert.equal((book.Sheets['แผน 1']?.['D2'] as { v: string }).v, ' ๑) ประชุม\n๒) รายงาน ');
    assert.deepEqual([book.Props?.Title, book.Props?.Author], ['วิเคราะห์ผล & แผน', 'อบต.ตัวอย่าง']);
  });

  it('is valid by the schemas of ISO/IEC 29500-4 (skipped without ../shared/schemas and python3-lxml)', function () {
    this.timeout(60_000);
    const pythons = (process.env.PATH ?? '').split(path.delimiter).map((each) => path.join(each, 'python3'));
    const python = pythons.find((each) => run(each, ['-c', 'import lxml.etree']).status === 0);
    if (python === undefined || !existsSync(VALIDATOR)) this.skip();
    const file = saved('valid.xlsx', writeWorkbook(sample, { sourceFile: 'a.xlsx' }));
    const { status, stdout } = run(python, [VALIDATOR, file]);
    assert.deepEqual(
      { status, stdout: stdout.replace(/ +/g, ' ') },
      { status: 0, stdout: 'valid.xlsx 7 parts, VALID\n' },
    );
  });

  it('prints as asked in LibreOffice: pages, repeated rows, header and footer (skipped without it)', function () {
    this.timeout(120_000);
    if (run('soffice', ['--version']).error ?? run('pdftotext', ['-v']).error) this.skip();
    const rows = Array.from({ length: 40 }, (_, row) => ({
      ...{ row, height: 30 },
      cells: [
        { column: 0, style: 'body', content: row === 0 ? text('หัวตาราง') : number(row) },
        { column: 1, style: 'body', content: text('not printed') },
      ],
    }));
    const spec = withSheet({
      columns: [20, 20],
      rows,
      page: {
        ...page,
        titleRows: { from: 0, to: 0 },
        printArea: { top: 0, left: 0, bottom: 39, right: 0 },
        header: [{ kind: 'text', text: '2568 R&D' }],
        footer: [{ kind: 'text', text: 'หน้า ' }, { kind: 'page' }, { kind: 'text', text: '/' }, { kind: 'pages' }],
        breaks: [10, 25],
      },
    });
    const file = saved('printed.xlsx', writeWorkbook(spec, { sourceFile: null }));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const words = path.join(folder, 'printed.txt');
    run('pdftotext', ['-layout', path.join(folder, 'printed.pdf'), words]);
    const pages = readFileSync(words, 'utf8')
      .split('\f')
      .slice(0, -1)
      .map((each) => each.split('\n').flatMap((line) => line.trim() || []));
    assert.deepEqual(
      pages.map((lines) => [...lines.slice(0, 3), ...lines.slice(-2)]),
      [
        ['2568 R&D', 'หัวตาราง', '1', '9', 'หน้า 1/3'],
        ['2568 R&D', 'หัวตาราง', '10', '24', 'หน้า 2/3'],
        ['2568 R&D', 'หัวตาราง', '25', '39', 'หน้า 3/3'],
      ],
    );
  });
});
