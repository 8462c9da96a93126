import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/batch/run';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';

const SAMPLE = path.join(__dirname, '../../assets/sample.xlsx');

async function prongsai(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the command line', () => {
  let folder = '';
  const here = (name: string) => path.join(folder, name);
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'prongsai-cli-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  interface AssessJson {
    agency: object;
    resultYear: number;
    planYear: number;
    scale: string;
    issues: {
      number: number;
      average: number;
      level: string;
      statedAverage: number | null;
      statedLevel: string | null;
      items: { code: string; score: number; flags: string[]; place: object }[];
    }[];
    instruments: object;
    total: number;
    agencyLevel: string;
    findings: { code: string; severity: string; place: object | null; facts: object; message: string }[];
  }

  it('assesses the sample as one JSON object', async () => {
    const { code, out, err } = await prongsai('assess', SAMPLE, '--json');
    const json = JSON.parse(out) as AssessJson;
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(json.agency, {
      name: 'องค์การบริหารส่วนตำบลสมสนุก',
      kind: 'อบต.',
      district: 'ปากคาด',
      province: 'บึงกาฬ',
    });
    assert.deepEqual([json.resultYear, json.planYear, json.scale], [2568, 2569, 'short']);
    assert.deepEqual(
      json.issues.map(({ number, average, level, statedAverage, statedLevel }) => [
        number,
        average,
        level,
        statedAverage,
        statedLevel,
      ]),
      [
        [1, 97.92, 'ดีเยี่ยม', 97.93, 'ดีเยี่ยม'],
        [2, 97.22, 'ดีเยี่ยม', 97.22, 'ดีเยี่ยม'],
        [3, 98.43, 'ดีเยี่ยม', 98.43, 'ดีเยี่ยม'],
        [4, 87.28, 'ดี', 87.28, 'ดีมาก'],
        [5, 96.97, 'ดีเยี่ยม', 96.97, 'ดีเยี่ยม'],
        [6, 98.89, 'ดีเยี่ยม', 98.89, 'ดีเยี่ยม'],
        [7, 98.23, 'ดีเยี่ยม', 98.23, 'ดีเยี่ยม'],
      ],
    );
    assert.deepEqual(
      [json.instruments, json.total, json.agencyLevel],
      [{ IIT: 93.38, EIT: 95.34, OIT: 100 }, 96.61, 'ผ่านดี'],
    );
    assert.deepEqual(json.issues[0]?.items[0], {
      code: 'i1',
      instrument: 'IIT',
      title: 'การปฏิบัติงานหรือให้บริการของเจ้าหน้าที่ในหน่วยงานของท่าน เป็นไปตามขั้นตอนและระยะเวลา มากน้อยเพียงใด',
      score: 92.12,
      previous: null,
      change: null,
      level: 'ดี',
      statedLevel: 'ดี',
      flags: ['below-target'],
      place: { sheet: 'ประเด็นที่ ๑', cell: 'C4' },
    });
    const weak = json.issues.flatMap(({ items }) => items.filter(({ flags }) => flags.length).map((item) => item.code));
    assert.equal(weak.join(' '), 'i1 i2 e1 e2 e9 i10 i12 i4 i13 i14 i15');
    assert.deepEqual(
      json.findings.filter(({ code: name }) => /mismatch/.test(name)).map(({ code: name, place }) => [name, place]),
      [
        ['average-mismatch', { sheet: 'ประเด็นที่ ๑', cell: 'C11' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๔', cell: 'D6' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๔', cell: 'D7' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๕', cell: 'D4' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๗', cell: 'D4' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๗', cell: 'D5' }],
        ['level-mismatch', { sheet: 'ประเด็นที่ ๗', cell: 'D6' }],
      ],
    );
    assert.deepEqual(
      json.findings.find(({ code: name }) => name === 'average-mismatch'),
      {
        code: 'average-mismatch',
        severity: 'error',
        place: { sheet: 'ประเด็นที่ ๑', cell: 'C11' },
        facts: { subject: { kind: 'issue', issue: 1 }, stated: 97.93, expected: 97.92, count: 7 },
        message:
          'ประเด็นที่ 1 ระบุคะแนนเฉลี่ย 97.93 ควรเป็น 97.92 คำนวณจากคะแนนในตาราง 7 ข้อ ปัดเศษเป็นทศนิยมสองตำแหน่ง โปรดแก้ตัวเลขในเซลล์นี้',
      },
    );
  });

  it('assesses the sample as a readable page', async () => {
    const { code, out } = await prongsai('assess', SAMPLE);
    assert.equal(code, 1);
    for (const line of [
      'องค์การบริหารส่วนตำบลสมสนุก อำเภอปากคาด จังหวัดบึงกาฬ',
      'ผลการประเมินปี 2568 → แผนปีงบประมาณ 2569',
      'คะแนนรวม 96.61  ผ่านดี',
      '  IIT 93.38   EIT 95.34   OIT 100.00',
      '  ยังไม่ถึงระดับ “ผ่านดีเยี่ยม” เพราะ IIT 93.38 ต่ำกว่า 95.00',
      'ต้องแก้ไข (ต่ำกว่า 85) 1 ข้อ',
      'ควรพัฒนา (ต่ำกว่า 95) 10 ข้อ',
    ]) {
      assert.ok(out.split('\n').includes(line), `${line}\n\n${out}`);
    }
    assert.match((await prongsai('assess', SAMPLE, '--digits', 'thai')).out, /คะแนนรวม ๙๖\.๖๑ {2}ผ่านดี/);
    assert.match((await prongsai('assess', SAMPLE, '--lang', 'en')).out, /Results of 2568 → plan of fiscal year 2569/);
  });

  it('writes the plan workbook, the same bytes each time', async () => {
    const first = await prongsai('report', SAMPLE, '-o', here('a.xlsx'), '--json');
    assert.equal(first.code, 1);
    const json = JSON.parse(first.out) as { file: string; plan: { measures: object[] }[] };
    assert.equal(json.file, here('a.xlsx'));
    assert.equal(json.plan.flatMap(({ measures }) => measures).length, 16);
    await prongsai('report', SAMPLE, '-o', here('b.xlsx'));
    assert.ok(readFileSync(here('a.xlsx')).equals(readFileSync(here('b.xlsx'))));
    assert.deepEqual(readdirSync(folder), ['a.xlsx', 'b.xlsx']);
    const names = readWorkbook(readFileSync(here('a.xlsx')), 'a.xlsx').sheets.map(({ name }) => name);
    const seven = (name: string) => ['๑', '๒', '๓', '๔', '๕', '๖', '๗'].map((issue) => `${name} ${issue}`);
    assert.deepEqual(names, [
      'สรุปผล ITA',
      'บทวิเคราะห์ภาพรวม',
      'คะแนน',
      ...seven('บทวิเคราะห์'),
      'จุดอ่อน',
      ...seven('แผน'),
      'ปฏิทินแผน',
      'รายงานผล',
      'ตรวจทาน',
      'คลังมาตรการ',
      'เกณฑ์ ITA',
      'ตั้งค่า',
    ]);
  });

  it('reads its own workbook back as what was written', async () => {
    await prongsai('report', SAMPLE, '-o', here('plan.xlsx'));
    const again = JSON.parse((await prongsai('assess', here('plan.xlsx'), '--json')).out) as AssessJson;
    const before = JSON.parse((await prongsai('assess', SAMPLE, '--json')).out) as AssessJson;
    const scores = ({ issues }: AssessJson) =>
      issues.map(({ number, average, items }) => [number, average, items.map(({ code, score }) => [code, score])]);
    assert.deepEqual(scores(again), scores(before));
    assert.deepEqual([again.agency, again.resultYear, again.planYear, again.total], [before.agency, 2568, 2569, 96.61]);
    assert.deepEqual(
      again.findings.map(({ code }) => code),
      ['code-twice', 'code-twice'],
    );
  });

  it('makes a form that reads cleanly once it is filled in', async () => {
    const { code, out } = await prongsai('template', '-o', here('form.xlsx'), '--json');
    assert.deepEqual([code, JSON.parse(out)], [0, { file: here('form.xlsx'), year: 2568, items: 52 }]);
    const empty = await prongsai('assess', here('form.xlsx'), '--json');
    const json = JSON.parse(empty.out) as AssessJson;
    assert.deepEqual(
      json.issues.map(({ items }) => items.length),
      [7, 10, 7, 3, 5, 6, 14],
    );
    assert.deepEqual(
      new Set(json.findings.map(({ code: name }) => name)),
      new Set(['score-missing', 'agency-missing']),
    );
  });

  it('makes a form by the settings and the scheme of a workbook, and does not write over it', async () => {
    await prongsai('report', SAMPLE, '-o', here('plan.xlsx'), '--agency', 'เทศบาลตำบลหนึ่ง');
    const same = await prongsai('template', here('plan.xlsx'), '-o', here('form.xlsx'), '--json');
    assert.deepEqual(
      [same.code, JSON.parse(same.out), same.err],
      [0, { file: here('form.xlsx'), year: 2568, items: 52 }, ''],
    );
    const agency = (JSON.parse((await prongsai('assess', here('form.xlsx'), '--json')).out) as AssessJson).agency;
    assert.equal((agency as { name: string }).name, 'เทศบาลตำบลหนึ่ง');
    const onto = await prongsai('template', here('plan.xlsx'), '-o', here('plan.xlsx'));
    assert.deepEqual([onto.code, onto.out], [2, '']);
    assert.match(onto.err, /^จะไม่บันทึกทับไฟล์คะแนน /);
    const none = await prongsai('template', here('none.xlsx'));
    assert.deepEqual([none.code, none.out], [2, '']);
    assert.match(none.err, /^ไม่พบไฟล์ /);
  });

  it('takes settings from a file, and options before it', async () => {
    writeFileSync(
      here('s.json'),
      JSON.stringify({ target: 97, pass: 90, scale: 'letters', agencyName: 'เทศบาลตำบลหนึ่ง' }),
    );
    const json = JSON.parse(
      (await prongsai('assess', SAMPLE, '--json', '--settings', here('s.json'), '--target', '93')).out,
    ) as AssessJson;
    assert.deepEqual([json.scale, json.issues[3]?.level], ['letters', 'A']);
    assert.equal((json.agency as { name: string }).name, 'เทศบาลตำบลหนึ่ง');
    const flagged = json.issues.flatMap(({ items }) =>
      items.filter(({ flags }) => flags.length).map(({ code }) => code),
    );
    assert.deepEqual(flagged, ['i1', 'i10', 'i12', 'i14', 'i15']);
  });

  const text = (name: string, content: string | Uint8Array) => {
    writeFileSync(here(name), content);
    return here(name);
  };

  const wordInto = (name: string, ...template: readonly string[]) => [
    ...['report', SAMPLE, '-o', here('o.xlsx'), '--word', path.resolve(folder, name)],
    ...template.flatMap((file) => ['--template', file]),
  ];

  describe('says in one sentence what is wrong, and leaves nothing behind', () => {
    const cases: [name: string, args: () => string[], sentence: RegExp][] = [
      ['no command', () => [], /^ยังไม่ได้ระบุคำสั่ง/],
      ['an unknown command', () => ['plan', SAMPLE], /^ไม่รู้จักคำสั่ง “plan”/],
      ['an unknown option', () => ['assess', SAMPLE, '--colour'], /^ไม่รู้จักตัวเลือก --colour/],
      ['an option without its value', () => ['report', SAMPLE, '-o'], /^ตัวเลือก -o ต้องมีค่าตามหลัง/],
      ['no file', () => ['assess'], /^คำสั่ง assess ต้องระบุไฟล์คะแนน/],
      ['two files', () => ['assess', SAMPLE, SAMPLE], /^ระบุไฟล์เกินมา/],
      ['a file that is not there', () => ['assess', here('none.xlsx')], /^ไม่พบไฟล์ .*none\.xlsx/],
      ['a folder', () => ['assess', folder], /เป็นโฟลเดอร์/],
      ['an empty file', () => ['assess', text('empty.xlsx', '')], /^ไฟล์นี้ว่างเปล่า/],
      ['a PDF', () => ['assess', text('a.xlsx', '%PDF-1.7\n')], /^ไฟล์นี้เป็นไฟล์ PDF/],
      ['half a workbook', () => ['assess', text('half.xlsx', readFileSync(SAMPLE).subarray(0, 6000))], /^ไฟล์นี้เสียหาย/],
      ['a bad year', () => ['assess', SAMPLE, '--result-year', '68'], /การตั้งค่า resultYear มีค่า “68” ซึ่งใช้ไม่ได้/],
      ['a bad scale', () => ['assess', SAMPLE, '--scale', 'stars'], /เลือกได้จาก short, pass, letters, words/],
      ['a pass line above the target', () => ['assess', SAMPLE, '--pass', '96'], /ต้องไม่สูงกว่าเป้าหมาย/],
      ['a language that is not there', () => ['assess', SAMPLE, '--lang', 'fr'], /^ไม่มีภาษา “fr”/],
      ['settings that are no JSON', () => ['assess', SAMPLE, '--settings', text('s.json', '{')], /ไม่ใช่ JSON/],
      [
        'an unknown setting',
        () => ['assess', SAMPLE, '--settings', text('s.json', '{"colour":1}')],
        /ไม่รู้จักการตั้งค่า “colour”/,
      ],
      ['no scores', () => ['report', text('a.csv', 'ก,ข\n1,2\n'), '-o', here('o.xlsx')], /^ไม่พบตารางคะแนน ITA ในไฟล์นี้/],
      ['a Word file without a plan', () => ['assess', SAMPLE, '--word', here('o.docx')], /^ตัวเลือก --word .* report/],
      [
        'a template without a Word file',
        () => ['report', SAMPLE, '--template', 'a.docx'],
        /^ตัวเลือก --template .* --word/,
      ],
      ['no folder for the Word file', () => wordInto('none/o.docx'), /^ไม่มีโฟลเดอร์/],
      ['a Word file that is there already', () => wordInto(text('o.docx', 'x')), /^มีไฟล์ .*o\.docx อยู่แล้ว จึงไม่บันทึกทับ/],
      ['a template that is not there', () => wordInto('o.docx', here('none.docx')), /^ไม่พบไฟล์ .*none\.docx/],
      ['a template that is no Word file', () => wordInto('o.docx', SAMPLE), /^แม่แบบนี้ไม่ใช่ไฟล์ Word/],
      ['no folder for the result', () => ['report', SAMPLE, '-o', here('none/o.xlsx')], /^ไม่มีโฟลเดอร์/],
    ];
    for (const [name, args, sentence] of cases) {
      it(name, async () => {
        const given = args();
        const before = readdirSync(folder);
        const { code, out, err } = await prongsai(...given);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, sentence);
        assert.doesNotMatch(err, /\n|at .*\.ts:/);
        assert.deepEqual(readdirSync(folder), before);
      });
    }

    it('in English too', async () => {
      assert.equal(
        (await prongsai('assess', here('none.xlsx'), '--lang', 'en')).err,
        `The file ${here('none.xlsx')} was not found. Check its name and folder.`,
      );
    });

    it('does not write over the scores or over a workbook that is not ours', async () => {
      const scores = text('scores.xlsx', readFileSync(SAMPLE));
      assert.match((await prongsai('report', scores, '-o', scores)).err, /^จะไม่บันทึกทับไฟล์คะแนน/);
      const other = text('other.xlsx', readFileSync(SAMPLE));
      assert.match((await prongsai('report', scores, '-o', other)).err, /จึงไม่บันทึกทับ/);
      assert.ok(readFileSync(scores).equals(readFileSync(SAMPLE)) && readFileSync(other).equals(readFileSync(SAMPLE)));
    });
  });

  it('writes over a plan workbook of its own', async () => {
    await prongsai('report', SAMPLE, '-o', here('plan.xlsx'));
    assert.deepEqual(
      [(await prongsai('report', SAMPLE, '-o', here('plan.xlsx'))).code, existsSync(here('plan.xlsx'))],
      [1, true],
    );
  });

  it('writes the document as a Word file beside the plan workbook, the same bytes each time', async () => {
    const first = await prongsai('report', SAMPLE, '-o', here('plan.xlsx'), '--word', here('a.docx'));
    assert.deepEqual([first.code, first.err], [1, '']);
    assert.equal(first.out.split('\n').at(-1), `สร้างเอกสาร Word ${here('a.docx')} แล้ว`);
    const json = await prongsai('report', SAMPLE, '-o', here('plan.xlsx'), '--word', here('b.docx'), '--json');
    assert.equal((JSON.parse(json.out) as { word: string }).word, here('b.docx'));
    assert.ok(readFileSync(here('a.docx')).equals(readFileSync(here('b.docx'))));
    assert.deepEqual(readdirSync(folder), ['a.docx', 'b.docx', 'plan.xlsx']);
  });

  it('shows its help', async () => {
    const { code, out } = await prongsai('--help');
    assert.equal(code, 0);
    assert.match(out, /prongsai assess FILE \[--json\]/);
  });
});
