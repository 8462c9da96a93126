import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { reportDocument, study } from '../../../src/core/prongsai';
import type { ReportDocument } from '../../../src/core/report/document';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { HostError, type TemplateTagProblem } from '../../../src/hosts/host';
import { fillTemplate } from '../../../src/hosts/word/fill-template';
import { WORDS } from '../../core/report/reports';
import { sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';
import { twoYearsWorkbook } from '../../fixtures/situations';
import { type Parts, paragraph, paragraphs, partsOf, table, wordFile } from './word-file';

const ROOT = path.join(__dirname, '../../..');
const OWN = path.join(ROOT, 'assets/o27-template.docx');
const VALIDATOR = path.join(ROOT, '../shared/schemas/validate.py');

const run = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });

function documentOf(settings: Partial<Settings> = {}, grid = sampleWorkbook()): ReportDocument {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return reportDocument(study(grid, all), all, WORDS);
}

async function filled(template: Uint8Array, document = documentOf()): Promise<Parts> {
  return partsOf(await fillTemplate(template, document));
}

/** The paragraphs of the main part. */
async function lines(body: string, document = documentOf()): Promise<string[]> {
  return paragraphs((await filled(wordFile(body), document))['word/document.xml'] ?? '');
}

/** Texts of the paragraphs of a style. */
function ofStyle(xml: string, style: string): string[] {
  const all = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return all.filter((each) => each.includes(`<w:pStyle w:val="${style}"/>`)).map((each) => paragraphs(each).join(''));
}

const ISSUES = [
  'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
  'การให้บริการและระบบ E-Service',
  'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
  'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
  'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
  'กระบวนการควบคุม ตรวจสอบการใช้อำนาจ และการบริหารงานบุคคล',
  'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
];
const THAI = ['๑', '๒', '๓', '๔', '๕', '๖', '๗'];

describe('the document in our template', () => {
  let main = '';
  let parts: Parts = {};
  before(async () => {
    parts = await filled(readFileSync(OWN));
    main = parts['word/document.xml'] ?? '';
  });

  it('is the template that its script writes', () => {
    const { wordTemplate } = createRequire(__filename)('../../../.scripts/word-template.cjs') as {
      wordTemplate: () => Uint8Array;
    };
    assert.ok(readFileSync(OWN).equals(wordTemplate()));
  });

  it('has cover, preface, contents, both parts and their seven issues each, in this order', () => {
    assert.deepEqual(ofStyle(main, 'Title'), ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน']);
    assert.deepEqual(ofStyle(main, 'Subtitle'), [
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      'องค์การบริหารส่วนตำบลสมสนุก',
      'อำเภอปากคาด จังหวัดบึงกาฬ',
    ]);
    assert.deepEqual(ofStyle(main, 'ContentsHeading'), ['สารบัญ']);
    const headings = main.match(/<w:pStyle w:val="Heading[12]"\/>/g)?.length;
    assert.equal(headings, 3 + 1 + 7 + 7);
    assert.deepEqual(ofStyle(main, 'Heading1'), [
      'คำนำ',
      'ส่วนที่ ๑ การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘',
      'ส่วนที่ ๒ แผนปฏิบัติการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    ]);
    assert.deepEqual(ofStyle(main, 'Heading2'), [
      'ผลการประเมินในภาพรวมของหน่วยงาน',
      ...ISSUES.map((issue, index) => `(${THAI[index] ?? ''}) ${issue}`),
      ...ISSUES.map((issue, index) => `ประเด็นที่ ${THAI[index] ?? ''} ${issue}`),
    ]);
  });

  it('lists each of its headings in the contents, with a field for the page of its bookmark', () => {
    const entries = [...ofStyle(main, 'TOC1'), ...ofStyle(main, 'TOC2')].map((entry) => entry.split('\t')[0]);
    assert.deepEqual([...entries].sort(), [...ofStyle(main, 'Heading1'), ...ofStyle(main, 'Heading2')].sort());
    const asked = [...main.matchAll(/PAGEREF (\S+) \\h/g)].map(([, name]) => name);
    const marked = [...main.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    assert.equal(asked.length, 18);
    assert.deepEqual(asked, marked);
    assert.match(main, /TOC \\o "1-2" \\h \\z \\u/);
    const count = (type: string) => main.split(`w:fldCharType="${type}"`).length - 1;
    assert.deepEqual([count('begin'), count('separate'), count('end')], [19, 19, 19]);
  });

  it('says in every issue the same parts in the same order', () => {
    const wanted = ['ผลการวิเคราะห์รายข้อ', 'สรุปภาพรวม', 'จุดแข็ง', 'จุดที่ควรปรับปรุง', 'ข้อเสนอแนะ', 'สรุป'];
    assert.deepEqual(
      ofStyle(main, 'Heading3').slice(3),
      ISSUES.flatMap(() => wanted),
    );
  });

  it('has a row for each item and each measure, repeats the rows of headings and splits no row', () => {
    const tables = main.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rows = tables.map((each) => each.split('<w:tr>').length - 1);
    // headings and average besides the items
    assert.deepEqual(rows, [1 + 3, 1 + 10, 1 + 7, 9, 12, 11, 5, 7, 8, 16, 3, 4, 3, 3, 3, 3, 4]);
    assert.equal(main.split('<w:tblHeader/>').length - 1, tables.length);
    assert.equal(
      main.split('<w:cantSplit/>').length - 1,
      rows.reduce((sum, count) => sum + count, 0),
    );
  });

  it('stands the plan on landscape pages and the rest on portrait ones, all counted in Thai digits', () => {
    assert.deepEqual(main.match(/<w:pgSz [^>]*\/>/g), [
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    assert.equal(main.split('<w:pgNumType w:fmt="thaiNumbers"/>').length - 1, 2);
  });

  it('ends with who made, checked and approved it', () => {
    assert.deepEqual(
      ofStyle(main, 'Signature').filter((text) => text.startsWith('ลงชื่อ')),
      ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'].map((who) => `ลงชื่อ ${'.'.repeat(56)} ${who}`),
    );
  });

  it('leaves no tag, no mark and no empty paragraph but between and behind tables and at the end of a section', () => {
    const texts = Object.values(parts).join('');
    assert.doesNotMatch(texts, /[{}\uE000\uE001]/);
    const empty = (main.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).filter((each) => !/<w:[tr][ >]/.test(each));
    assert.deepEqual(
      empty.filter(
        (each) => !each.includes('"TableGap"') && !each.includes('<w:sectPr>') && !each.includes('"TableCentre"'),
      ),
      [],
    );
  });

  it('has every digit of its text in Thai, or every one in Arabic', async () => {
    const texts = (all: Parts) => [
      ...paragraphs(all['word/document.xml'] ?? ''),
      ...paragraphs(all['word/header1.xml'] ?? ''),
    ];
    const own = texts(parts).join('\n');
    assert.doesNotMatch(own, /\d/);
    const arabic = await filled(readFileSync(OWN), documentOf({ digits: 'arabic' }));
    assert.doesNotMatch(texts(arabic).join('\n'), /[๐-๙]/);
    assert.doesNotMatch(Object.values(arabic).join(''), /thaiNumbers/);
  });

  it('gives each size for Thai letters too, so that they do not shrink', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const sizes = [...styles.matchAll(/<w:sz w:val="(\d+)"\/>(?:<w:szCs w:val="(\d+)"\/>)?/g)];
    assert.ok(sizes.length > 10);
    assert.deepEqual(
      sizes.filter(([, latin, thai]) => latin !== thai),
      [],
    );
    const fonts = styles.match(/<w:rFonts [^>]*\/>/g) ?? [];
    assert.deepEqual(
      fonts.filter((each) => !each.includes('w:cs="TH Sarabun New"') || !each.includes('w:ascii="TH Sarabun New"')),
      [],
    );
    assert.equal(styles.split('<w:b/>').length, styles.split('<w:b/><w:bCs/>').length);
    assert.doesNotMatch(main, /<w:rFonts|<w:sz /);
  });

  it('tells the change against the year before where it is known, and has no heading for it where it is not', async () => {
    assert.ok(!ofStyle(main, 'Heading3').includes('การเปลี่ยนแปลงจากปีก่อน'));
    const two = await filled(readFileSync(OWN), documentOf({}, twoYearsWorkbook()));
    assert.ok(ofStyle(two['word/document.xml'] ?? '', 'Heading3').includes('การเปลี่ยนแปลงจากปีก่อน'));
  });

  it('has the plan’s further columns where they are wanted', async () => {
    const wide = await filled(
      readFileSync(OWN),
      documentOf({ withBudget: true, withIndicator: true, withFollowUp: true }),
    );
    const headings = ofStyle(wide['word/document.xml'] ?? '', 'TableHeading');
    assert.deepEqual(headings.slice(-8), [
      'ลำดับ',
      'มาตรการ/โครงการ/กิจกรรม',
      'ขั้นตอน/วิธีการปฏิบัติ',
      'ระยะเวลา',
      'ผู้รับผิดชอบ',
      'งบประมาณ',
      'ตัวชี้วัดและค่าเป้าหมาย',
      'การกำกับติดตาม',
    ]);
    assert.deepEqual(ofStyle(main, 'TableHeading').slice(-5), headings.slice(-8, -3));
  });
});

describe('the document in an agency’s own template', () => {
  /** A letterhead in a text box, tags cut into runs as Word does, a table of another shape, one tag a line. */
  const TEXT_BOX = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:40pt"><v:textbox><w:txbxContent>${paragraph('{หน่วยงาน}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>บันทึกข้อความ ปี {ปีแผน}</w:t></w:r></w:p>`;
  const BODY = [
    TEXT_BOX,
    paragraph('เรื่อง {ชื่อ', 'เอก', 'สาร}'),
    paragraph('{#ประเด็น}'),
    paragraph('ประเด็น {เลขประเด็น}: {ชื่อประเด็น} ({คะแนนเฉลี่ย})'),
    paragraph('{#จุดที่ควรปรับปรุง}'),
    paragraph('– {ข้อความ}'),
    paragraph('{/จุดที่ควรปรับปรุง}'),
    paragraph('{/ประเด็น}'),
    paragraph('{#แผน}'),
    table(['มาตรการ', 'เมื่อใด'], ['{#มาตรการ}{ลำดับ}. {ชื่อ}', '{ระยะเวลา}{/มาตรการ}']),
    paragraph('{/แผน}'),
    paragraph('{#ลงนาม}{ตำแหน่ง} {/ลงนาม}'),
  ].join('');

  it('stands where the tags stand, and everything else stays', async () => {
    const template = wordFile(BODY, paragraph('{หน่วยงาน} หน้า'));
    const bytes = await fillTemplate(template, documentOf());
    const parts = partsOf(bytes);
    const main = parts['word/document.xml'] ?? '';
    const texts = paragraphs(main);
    assert.deepEqual(texts.slice(0, 8), [
      'องค์การบริหารส่วนตำบลสมสนุก',
      'บันทึกข้อความ ปี ๒๕๖๙',
      'เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ประเด็น ๑: กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ (๙๗.๙๒)',
      '– ๑) ควรพัฒนา: การปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนด (i๑ ได้ ๙๒.๑๒ คะแนน ต่ำกว่าเป้าหมายอยู่ ๒.๘๘ คะแนน)',
      '– ๒) ควรพัฒนา: การดูแลผู้มาติดต่ออย่างเท่าเทียมกัน (i๒ ได้ ๙๓.๓๓ คะแนน ต่ำกว่าเป้าหมายอยู่ ๑.๖๗ คะแนน)',
      'ประเด็น ๒: การให้บริการและระบบ E-Service (๙๗.๒๒)',
      '– ๑) ควรพัฒนา: การให้บริการประชาชนตามขั้นตอนและเวลาที่แจ้งไว้ (e๑ ได้ ๙๔.๑๕ คะแนน ต่ำกว่าเป้าหมายอยู่ ๐.๘๕ คะแนน)',
    ]);
    // seven tables that stay apart: a paragraph between each two, and one behind the last
    assert.equal(main.split('<w:tbl>').length - 1, 7);
    assert.doesNotMatch(main, /<\/w:tbl><w:(?:tbl|sectPr)/);
    assert.deepEqual(texts.slice(-1), ['ผู้จัดทำ ผู้ตรวจสอบ ผู้อนุมัติ ']);
    assert.equal(paragraphs(parts['word/header1.xml'] ?? '')[0], 'องค์การบริหารส่วนตำบลสมสนุก หน้า');
    assert.deepEqual(unzipSync(bytes)['custom/seal.bin'], unzipSync(template)['custom/seal.bin']);
  });

  it('leaves no paragraph of a lone tag behind, and a cell its last one', async () => {
    const cell = [paragraph('{#คำนำ}'), paragraph('{ข้อความ}'), paragraph('{/คำนำ}')].join('');
    const document = { ...documentOf(), preface: ['หนึ่ง', 'สอง'] };
    assert.deepEqual(await lines(`${cell}${paragraph('จบ')}`, document), ['หนึ่ง', 'สอง', 'จบ']);
    assert.deepEqual(await lines(`${table([cell])}${paragraph('จบ')}`, document), ['หนึ่ง', 'สอง', 'จบ']);
    const none = { ...document, preface: [] };
    assert.deepEqual(await lines(`${cell}${paragraph('จบ')}`, none), ['จบ']);
    assert.deepEqual(await lines(`${table([cell])}${paragraph('จบ')}`, none), ['', 'จบ']);
  });

  it('leaves none behind where the tag is cut into runs, with looks and marks of spelling of their own', async () => {
    const run = (text: string) =>
      `<w:r w:rsidR="00A1"><w:rPr><w:b/><w:lang w:bidi="th-TH"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const cut = (...texts: readonly string[]) =>
      `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="left"/></w:pPr>${texts.map(run).join('<w:proofErr w:type="spellStart"/>')}<w:r><w:rPr/></w:r></w:p>`;
    const body = [cut('{#', 'คำ', 'นำ}'), cut('{ข้อ', 'ความ}'), cut('{', '/คำนำ', '}'), paragraph('จบ')].join('');
    const document = { ...documentOf(), preface: ['หนึ่ง', 'สอง'] };
    assert.deepEqual(await lines(body, document), ['หนึ่ง', 'สอง', 'จบ']);
  });

  it('has a dash for every figure that is not known', async () => {
    const rows = [
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
      ['IIT', 'i10', null],
      ['IIT', 'i11', 90],
    ];
    const document = documentOf({}, workbookOf(sheetOf('ผล', rows)));
    const body = [
      '{#แบบวัดทั้งหมด}{คะแนน} {คะแนนถ่วงน้ำหนัก} {ระดับ} {ปีก่อน} {เปลี่ยนแปลง}; {/แบบวัดทั้งหมด}',
      '{#ประเด็น}{#ตารางคะแนน}{คะแนน} {ระดับ}; {/ตารางคะแนน}{/ประเด็น}',
      '{#ประเด็น}{#แบบวัดของประเด็น}{#รายข้อ}({คะแนน}) {/รายข้อ}{/แบบวัดของประเด็น}{/ประเด็น}',
    ];
    assert.deepEqual(await lines(body.map((text) => paragraph(text)).join(''), document), [
      '– – – – –; – – – – –; – – – – –; ',
      '– –; ๙๐.๐๐ ดี; ',
      '(–) (๙๐.๐๐) ',
    ]);
  });

  it('takes the officer’s text as text: braces, signs of XML and what XML cannot hold', async () => {
    const document = { ...documentOf(), agency: 'อบต. {ปีแผน} <ก> & "ข" \u0007จบ' };
    assert.deepEqual(await lines(paragraph('{หน่วยงาน}'), document), ['อบต. {ปีแผน} &lt;ก&gt; &amp; &quot;ข&quot; จบ']);
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => fillTemplate(wordFile(BODY), documentOf())));
    assert.deepEqual(first, second);
  });
});

describe('a template that cannot be filled', () => {
  async function refusal(template: Uint8Array): Promise<HostError> {
    return fillTemplate(template, documentOf()).then(
      () => assert.fail('it was filled'),
      (error: unknown) => (error instanceof HostError ? (error as HostError) : assert.fail(String(error))),
    );
  }

  it('is said to be no Word file, or one without tags', async () => {
    for (const bytes of [
      new Uint8Array(0),
      readFileSync(path.join(ROOT, 'assets/sample.xlsx')),
      readFileSync(__filename),
    ]) {
      assert.equal((await refusal(bytes)).code, 'template-not-word');
    }
    assert.equal((await refusal(wordFile(paragraph('แผนของเรา')))).code, 'template-without-tags');
  });

  it('has every wrong tag named with its place', async () => {
    const template = wordFile(
      [
        paragraph('{หน่วย', 'งานเรา} ขอเสนอ'),
        paragraph('ประจำปี {ปีแผน'),
        paragraph('{ข้อความ}'),
        paragraph('{#คำนำ}{ข้อความ}'),
        paragraph('{#หน่วยงาน}'),
        paragraph('{ประเด็น}'),
        paragraph('{/แผน}'),
      ].join(''),
      paragraph('{หัวกระดาษ}'),
    );
    const error = await refusal(template);
    assert.equal(error.code, 'template-tags-wrong');
    const { problems } = error.facts as { problems: readonly TemplateTagProblem[] };
    assert.deepEqual(
      problems.map(({ kind, tag, part, paragraph: number, text }) => [kind, tag, part, number, text]),
      [
        ['unknown', '{หน่วยงานเรา}', 'body', 1, '{หน่วยงานเรา} ขอเสนอ'],
        ['cut', '{ปีแผน', 'body', 2, 'ประจำปี {ปีแผน'],
        ['unknown', '{ข้อความ}', 'body', 3, '{ข้อความ}'],
        ['not-repeated', '{#หน่วยงาน}', 'body', 5, '{#หน่วยงาน}'],
        ['repeated', '{ประเด็น}', 'body', 6, '{ประเด็น}'],
        ['closed-not-opened', '{/แผน}', 'body', 7, '{/แผน}'],
        ['opened-not-closed', '{#คำนำ}', 'body', 4, '{#คำนำ}{ข้อความ}'],
        ['opened-not-closed', '{#หน่วยงาน}', 'body', 5, '{#หน่วยงาน}'],
        ['unknown', '{หัวกระดาษ}', 'header', 1, '{หัวกระดาษ}'],
      ],
    );
  });
});

describe('Word files', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'prongsai-word-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function saved(name: string, template: Uint8Array, document = documentOf()): Promise<string> {
    const file = path.join(folder, name);
    writeFileSync(file, await fillTemplate(template, document));
    return file;
  }

  it('are valid by the schemas of ISO/IEC 29500-4 (skipped without ../shared/schemas and python3-lxml)', async function () {
    this.timeout(60_000);
    const pythons = (process.env.PATH ?? '').split(path.delimiter).map((each) => path.join(each, 'python3'));
    const python = pythons.find((each) => run(each, ['-c', 'import lxml.etree']).status === 0);
    if (python === undefined || !existsSync(VALIDATOR)) this.skip();
    const files = [
      OWN,
      await saved('own.docx', readFileSync(OWN)),
      await saved(
        'wide.docx',
        readFileSync(OWN),
        documentOf({ withBudget: true, withFollowUp: true, withIndicator: true }),
      ),
      await saved('two-years.docx', readFileSync(OWN), documentOf({ digits: 'arabic' }, twoYearsWorkbook())),
      await saved(
        'agency.docx',
        wordFile(table(['{#แผน}{ชื่อประเด็น}{/แผน}']) + paragraph('{สารบัญ}'), paragraph('{ปีแผน}')),
      ),
    ];
    assert.equal(
      run(python, [VALIDATOR, ...files]).stdout.replace(/ +/g, ' '),
      [
        ...['o27-template', 'own', 'wide', 'two-years'].map((name) => `${name}.docx 5 parts, VALID\n`),
        'agency.docx 2 parts, VALID\n',
      ].join(''),
    );
  });

  it('are opened by LibreOffice, the plan on landscape pages (skipped without LibreOffice Writer and poppler)', async function () {
    this.timeout(120_000);
    const file = await saved('own.docx', readFileSync(OWN));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const office = run('soffice', [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    const pdf = path.join(folder, 'own.pdf');
    const info = run('pdfinfo', ['-f', '1', '-l', '500', pdf]);
    if (office.error || info.error || !existsSync(pdf)) this.skip();
    const shapes = [...info.stdout.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? 'landscape' : 'portrait',
    );
    const first = shapes.indexOf('landscape');
    // how many pages there are hangs on the fonts: 29 with TH Sarabun New's widths, 57 with its usual substitute here
    assert.ok(first > 20 && shapes.length - first > 5, shapes.join(' '));
    assert.ok(!shapes.slice(first).includes('portrait'));
    const text = run('pdftotext', ['-layout', pdf, '-']).stdout.split('\f');
    assert.match(text[0] ?? '', /องค์การบริหารส่วนตำบลสมสนุก/);
    assert.match(text[first] ?? '', /ประเด็นที่ ๑/);
    assert.match(text[shapes.length - 1] ?? '', /ผู้อนุมัติ/);
  });
});
