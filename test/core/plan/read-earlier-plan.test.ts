import assert from 'node:assert/strict';
import type { SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import type { EarlierPlan } from '../../../src/core/plan/earlier-plan';
import { readEarlierPlan } from '../../../src/core/plan/read-earlier-plan';
import { report, study } from '../../../src/core/prongsai';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { type Row, sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';
import { inColumns, seedDocument } from '../../fixtures/seed-document';
import { WORDS } from '../report/reports';

/** Issue, number, name, how many steps, period, months as from+count, owner. */
const SAMPLE_PLAN: readonly (readonly (string | number)[])[] = [
  [
    1,
    '1',
    'โครงการจัดทำคู่มือหรือมาตรฐานการปฏิบัติงาน สำหรับเจ้าหน้าที่องค์การ บริหารส่วนตำบลสมสนุก',
    4,
    'มกราคม - มีนาคม 2569',
    '4+3',
    'ทุกสำนัก/กอง',
  ],
  [1, '2', 'การจัดทำระบบ ประเมินผลการปฏิบัติงาน เป็นระยะ', 4, 'ตุลาคม 2568 - กันยายน 2569', '1+12', 'ทุกสำนัก/กอง'],
  [2, '1', 'การพัฒนาระบบ E-Service ให้รองรับทุกกลุ่มผู้ใช้', 4, 'มกราคม - มีนาคม 2569', '4+3', 'สำนักปลัด'],
  [
    2,
    '2',
    'กิจกรรมการจัดทำข้อตกลง การปฏิบัติราชการของ องค์การบริหารส่วนตำบลสมสนุก',
    4,
    'มกราคม - มีนาคม 2569',
    '4+3',
    'ทุกสำนัก/กอง',
  ],
  [
    2,
    '3',
    'โครงการพัฒนาระบบการ ให้บริการประชาชนผ่านระบบอิเล็กทรอนิกส์ (E-Service)',
    7,
    'มกราคม - กันยายน 2569',
    '4+9',
    'สำนักปลัด',
  ],
  [3, '1', 'จัดทำระบบติดตามและประเมินผลการประชาสัมพันธ์', 4, 'กันยายน 2569', '12+1', 'สำนักปลัด'],
  [
    3,
    '2',
    'มาตรการเปิดเผยข้อมูลสาธารณะ และกำกับ ติดตาม การเผยแพร่ ข้อมูลสาธารณะ ของ องค์กรบริหารส่วน ตำบลสมสนุก',
    4,
    'ตุลาคม - กันยายน 2569',
    '1+12',
    'สำนักปลัด',
  ],
  [4, '1', 'จัดอบรมเกี่ยวกับการใช้ ทรัพย์สินของราชการ', 4, 'เมษายน - พฤษภาคม 2569', '7+2', 'สำนักปลัด'],
  [4, '2', 'โครงการเสริมสร้างความ โปร่งใสในการใช้ทรัพย์สิน ของทางราชการ', 5, 'เมษายน - พฤษภาคม 2569', '7+2', 'สำนักปลัด'],
  [5, '', 'จัดให้มีการตรวจสอบจากหน่วยงานภายนอกเป็นประจำ', 4, 'ตุลาคม 2568 - กันยายน 2569', '1+12', 'กองคลัง หน่วยตรวจสอบภายใน'],
  [
    5,
    '',
    'มาตรการป้องกันการใช้จ่ายงบประมาณที่ไม่ สมควร ผิดวัตถุประสงค์ ไม่มีประสิทธิภาพ',
    6,
    'ตุลาคม 2568 - กันยายน 2569',
    '1+12',
    'กองคลัง',
  ],
  [6, '1', 'จัดตั้งคณะกรรมการตรวจสอบการใช้อำนาจ', 4, 'ตุลาคม 2568', '1+1', 'สำนักปลัด'],
  [
    6,
    '2',
    'กิจกรรมการสร้างความโปร่งใสในการบริหารงานบุคคลองค์การบริหารส่วนตำบลนาทับ',
    8,
    'ตุลาคม 2568 - กันยายน 2569',
    '1+12',
    'สำนักปลัด',
  ],
  [7, '1', 'การสร้างช่องทางร้องเรียนที่ปลอดภัย และไม่เปิดเผยตัวตน', 4, 'ตุลาคม 2568 - กันยายน 2569', '1+12', 'สำนักปลัด'],
  [7, '2', 'กิจกรรมส่งเสริมชุมชนเฝ้าระวังการทุจริต', 5, 'ตุลาคม 2568 - กันยายน 2569', '1+12', 'สำนักปลัด'],
];

function read(workbook: WorkbookGrid, planYear = 2570): EarlierPlan {
  const plan = readEarlierPlan(workbook, planYear);
  assert.ok(plan, 'no plan was found');
  return plan;
}

const rowsOf = ({ measures }: EarlierPlan) =>
  measures.map(({ issue, name, steps, period, from, months, owner, written }) => [
    issue,
    written.order,
    name,
    steps.length,
    period,
    `${String(from)}+${String(months)}`,
    owner,
  ]);

describe('the earlier plan of the sample', () => {
  const document = seedDocument();
  const ways: readonly [string, (lines: readonly string[]) => Row[]][] = [
    ['with tabs into columns', (lines) => inColumns(lines)],
    ['into one column, a line a row', (lines) => lines.map((line) => [line])],
    ['into one cell', (lines) => [[lines.join('\n')]]],
  ];
  for (const [how, rows] of ways) {
    it(`is read whole out of its plan pasted ${how}`, function () {
      if (!document) this.skip();
      const plan = read(workbookOf(sheetOf('วาง', rows(document.plan))));
      assert.deepEqual(rowsOf(plan), SAMPLE_PLAN);
      assert.deepEqual([plan.planYear, plan.made], [2569, false]);
    });
  }

  it('is read out of the whole document, and leaves its scores as they are', function () {
    if (!document) this.skip();
    const whole = workbookOf(sheetOf('วาง', inColumns(document.lines)));
    assert.deepEqual(rowsOf(read(whole)), SAMPLE_PLAN);
    const scoresOnly = workbookOf(sheetOf('วาง', inColumns(document.lines.slice(0, -document.plan.length))));
    assert.deepEqual(readScores(whole, DEFAULT_SETTINGS).tables, readScores(scoresOnly, DEFAULT_SETTINGS).tables);
  });

  it('names the cell of each text', function () {
    if (!document) this.skip();
    const plan = read(workbookOf(sheetOf('วาง', inColumns(document.plan))));
    const last = plan.measures[1];
    assert.deepEqual(
      last?.written.texts.map(({ field, place }) => [field, `${place.sheet}!${place.cell}`]),
      [
        ['order', 'วาง!A7'],
        ['name', 'วาง!B7'],
        ['steps', 'วาง!C7'],
        ['period', 'วาง!D7'],
        ['owner', 'วาง!E7'],
      ],
    );
    assert.equal(last.place.cell, 'B7');
  });

  it('gives the steps of a cell that has lost its beginning and of one that counts wrongly', function () {
    if (!document) this.skip();
    const { measures } = read(workbookOf(sheetOf('วาง', inColumns(document.plan))));
    assert.deepEqual(
      [12, 10].map((index) => measures[index]?.steps.map((step) => step.slice(0, 12))),
      [
        [
          'ทางการบริหาร',
          'จัดประชุมหน่',
          'จัดตั้งคณะทำ',
          'จัดเวทีแลกเป',
          'คณะทำงานพิจา',
          'ประกาศเผยแพร',
          'ดำเนินการตาม',
          'รายงานผลการด',
        ],
        ['จัดทำมาตรการ', 'จัดทำประกาศแ', 'จัดทำคู่มือก', 'ปรับปรุงขั้น', 'ดำเนินการตาม', 'รายงานผลการด'],
      ],
    );
  });
});

const HEADINGS: Row = ['ลำดับ', 'มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีการปฏิบัติ', 'ระยะเวลา', 'ผู้รับผิดชอบ'];
const FOURTH = 'ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ';
const FIFTH = '(๕) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง';
const LEND: Row = [1, 'ทะเบียนยืมพัสดุ', '1) ทำแบบยืม 2) ตรวจคืน', 'มกราคม - มีนาคม 2568', 'กองคลัง'];

const plan = (...rows: readonly Row[]): SheetGrid => sheetOf('แผน', rows);

/** "4 | name | step / step | from+months | owner" of each measure. */
const shown = ({ measures }: EarlierPlan): string[] =>
  measures.map(({ issue, name, steps, from, months, owner }) =>
    [issue ?? '-', name, steps.join(' / '), from === null ? '-' : `${String(from)}+${String(months)}`, owner].join(
      ' | ',
    ),
  );

describe('an earlier plan in another form', () => {
  it('is one table of all issues with a column for them', () => {
    const sheet = sheetOf(
      'แผน',
      [
        ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ['ที่', 'ประเด็น', 'มาตรการ/แนวทาง', 'วิธีดำเนินการ', 'ช่วงเวลาดำเนินการ', 'ผู้ที่เกี่ยวข้อง', 'งบประมาณ (บาท)'],
        [1, '4. การกำกับดูแลการใช้ทรัพย์สินของราชการ', 'ทะเบียนยืมพัสดุ', 'ทำแบบยืม\nตรวจคืน', 'ไตรมาส 1 - 2', 'กองคลัง', 5000],
        [2, null, 'อบรมผู้ดูแล', 'เชิญวิทยากร', 'ตลอดปีงบประมาณ', '- สำนักปลัด - กองช่าง', '-'],
        [3, 'ประเด็นที่ ๗', 'สายด่วน', 'เปิดหมายเลข', 'ภายในเดือนมีนาคม 2568', 'นิติการ', null],
      ],
      { merges: ['B3:B4'] },
    );
    const found = read(workbookOf(sheet));
    assert.deepEqual(shown(found), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม / ตรวจคืน | 1+6 | กองคลัง',
      '4 | อบรมผู้ดูแล | เชิญวิทยากร | 1+12 | สำนักปลัด กองช่าง',
      '7 | สายด่วน | เปิดหมายเลข | 1+6 | นิติการ',
    ]);
    assert.deepEqual(
      found.measures.map(({ budget }) => budget),
      ['5000', '', ''],
    );
    assert.equal(found.planYear, 2568);
  });

  it('has quarters to be ticked below one heading', () => {
    const sheet = sheetOf(
      'แผน',
      [
        [FOURTH],
        ['ลำดับ', 'กิจกรรม', 'ขั้นตอนการดำเนินงาน', 'ระยะเวลาดำเนินการ', null, null, null, 'ผู้เกี่ยวข้อง'],
        [null, null, null, 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'],
        ['๑', 'ทะเบียนยืมพัสดุ', 'ทำแบบยืม', '✓', '/', null, '-', 'กองคลัง'],
        ['๒', 'ตรวจนับ', 'นับ', null, null, null, '✓', 'กองคลัง'],
      ],
      { merges: ['D2:G2'] },
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม | 1+6 | กองคลัง',
      '4 | ตรวจนับ | นับ | 10+3 | กองคลัง',
    ]);
  });

  it('has twelve columns of months, one mark reaching over several', () => {
    const months = [
      'ต.ค. 67',
      'พ.ย. 67',
      'ธ.ค. 67',
      'ม.ค. 68',
      'ก.พ.',
      'มี.ค.',
      'เม.ย.',
      'พ.ค.',
      'มิ.ย.',
      'ก.ค.',
      'ส.ค.',
      'ก.ย.',
    ];
    const marks = (...ticked: readonly number[]): Row =>
      months.map((_, index) => (ticked.includes(index) ? '●' : null));
    const sheet = sheetOf(
      'แผน',
      [
        [FOURTH],
        ['ลำดับ', 'มาตรการ', 'วิธีการดำเนินงาน', ...months, 'หน่วยงานที่รับผิดชอบ'],
        ['1', 'ทะเบียนยืมพัสดุ', 'ทำแบบยืม', ...marks(2, 3, 4), 'กองคลัง'],
        ['2', 'ตรวจนับ', 'นับ', ...marks(8), 'กองคลัง'],
      ],
      { merges: ['L4:O4'] },
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม | 3+3 | กองคลัง',
      '4 | ตรวจนับ | นับ | 9+4 | กองคลัง',
    ]);
  });

  it('has a row for each paragraph of a cell, as Excel pastes a table out of Word', () => {
    const sheet = sheetOf(
      'แผน',
      [
        [FOURTH],
        HEADINGS,
        ['๑', 'ทะเบียนยืมพัสดุ', '๑) ทำแบบยืม', 'มกราคม -', 'กองคลัง'],
        [null, null, '๒) แจ้งเวียน', 'มีนาคม ๒๕๖๘'],
        [null, null, '๓) ตรวจคืน'],
        ['๒', 'ตรวจนับ', '๑) นับ', 'กันยายน ๒๕๖๘', 'กองคลัง'],
      ],
      { merges: ['A3:A5', 'B3:B5', 'E3:E5'] },
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม / แจ้งเวียน / ตรวจคืน | 4+3 | กองคลัง',
      '4 | ตรวจนับ | นับ | 12+1 | กองคลัง',
    ]);
  });

  it('has names and steps that go on in further rows without a merge', () => {
    const sheet = plan(
      [FOURTH],
      HEADINGS,
      ['๑', 'ทะเบียนยืม', '๑) ทำแบบยืม', 'มกราคม ๒๕๖๘', 'กองคลัง'],
      [null, 'พัสดุของกอง', '๒) ตรวจคืน'],
      [null, 'ตรวจนับ', '๑) นับ', 'กันยายน ๒๕๖๘', 'กองคลัง'],
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืม พัสดุของกอง | ทำแบบยืม / ตรวจคืน | 4+1 | กองคลัง',
      '4 | ตรวจนับ | นับ | 12+1 | กองคลัง',
    ]);
  });

  it('has Word’s tabs behind the numbers of its steps', () => {
    const sheet = plan(
      [FOURTH],
      ['ลำดับ\tมาตรการ\tขั้นตอน\tระยะเวลา\tผู้รับผิดชอบ'],
      ['๑.\tทะเบียนยืมพัสดุ\t๑)\tทำแบบยืม'],
      ['๒)\tตรวจคืน\tมกราคม ๒๕๖๘\tกองคลัง'],
      ['๒.\tตรวจนับ\tนับ\tกันยายน ๒๕๖๘'],
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม / ตรวจคืน | 4+1 | กองคลัง',
      '4 | ตรวจนับ | นับ | 12+1 | ',
    ]);
  });

  it('has bands of issues within one table, its headings on a second page, numbers below them and sums', () => {
    const sheet = plan(
      HEADINGS,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [FOURTH],
      LEND,
      HEADINGS,
      [2, 'ตรวจนับ', 'นับ', 'กันยายน 2568', 'กองคลัง'],
      [FIFTH],
      [1, 'แจ้งยอดเบิก', 'สรุปยอด', 'ทั้งปี', 'กองคลัง'],
      [null, 'รวมทั้งสิ้น', null, null, '3 มาตรการ'],
      [null, '(ลงชื่อ) ................ ผู้เสนอแผน'],
    );
    assert.deepEqual(shown(read(workbookOf(sheet))), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม / ตรวจคืน | 4+3 | กองคลัง',
      '4 | ตรวจนับ | นับ | 12+1 | กองคลัง',
      '5 | แจ้งยอดเบิก | สรุปยอด | 1+12 | กองคลัง',
    ]);
  });

  it('stands on a sheet with scores, table by table', () => {
    const sheet = plan(
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
      ['IIT', 'i10 ยืม', 74.55],
      ['IIT', 'i11 นำไปใช้', 97.58],
      HEADINGS,
      LEND,
      [FIFTH],
      ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
      ['IIT', 'i4 ใช้จ่าย', 93.33],
      ['IIT', 'i5 เบิกเท็จ', 95.76],
      HEADINGS,
      [1, 'แจ้งยอดเบิก', 'สรุปยอด', 'ทั้งปี', 'กองคลัง'],
    );
    const workbook = workbookOf(sheet);
    assert.deepEqual(shown(read(workbook)), [
      '4 | ทะเบียนยืมพัสดุ | ทำแบบยืม / ตรวจคืน | 4+3 | กองคลัง',
      '5 | แจ้งยอดเบิก | สรุปยอด | 1+12 | กองคลัง',
    ]);
    assert.deepEqual(
      readScores(workbook, DEFAULT_SETTINGS).tables.map(({ rows }) =>
        rows.map(({ code, score }) => `${String(code)} ${String(score)}`),
      ),
      [
        ['i10 7455', 'i11 9758'],
        ['i4 9333', 'i5 9576'],
      ],
    );
  });

  it('tells its issues by its sheets’ names', () => {
    const sheets = ['ประเด็นที่ ๔', '5'].map((name) => sheetOf(name, [HEADINGS, LEND]));
    assert.deepEqual(
      read(workbookOf(...sheets)).measures.map(({ issue, guessed }) => [issue, guessed]),
      [
        [4, false],
        [5, false],
      ],
    );
  });

  it('tells an issue that no heading names by what the measure says, or leaves it open', () => {
    const found = read(
      workbookOf(
        plan(
          HEADINGS,
          [1, 'ปรับปรุงข้อมูลผู้บริหารบนเว็บไซต์', 'แก้ข้อมูล', 'ทั้งปี', 'สำนักปลัด'],
          [2, 'ประชุมประจำเดือน', 'นัดประชุม', 'ทั้งปี', 'สำนักปลัด'],
        ),
      ),
    );
    assert.deepEqual(
      found.measures.map(({ issue, guessed }) => [issue, guessed]),
      [
        [3, true],
        [null, true],
      ],
    );
  });

  it('does not put a second table without a heading below the heading of the first', () => {
    const found = read(
      workbookOf(plan([FOURTH], HEADINGS, LEND, [], HEADINGS, [1, 'ประชุม', 'นัดประชุม', 'ทั้งปี', 'สำนักปลัด'])),
    );
    assert.deepEqual(
      found.measures.map(({ issue }) => issue),
      [4, null],
    );
  });
});

describe('which plan of a workbook is the earlier one', () => {
  const ofYear = (year: number, name: string, hidden = false) =>
    sheetOf(
      `แผน ${String(year)}`,
      [[`แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ${String(year)}`], [FOURTH], HEADINGS, [1, name, 'ทำ', 'ทั้งปี', 'กองคลัง']],
      { hidden },
    );
  const names = ({ measures }: EarlierPlan) => measures.map(({ name }) => name);

  it('is the one next before the new plan, else the newest', () => {
    const workbook = workbookOf(ofYear(2567, 'ก'), ofYear(2568, 'ข'), ofYear(2569, 'ค'));
    assert.deepEqual(names(read(workbook, 2569)), ['ข']);
    assert.deepEqual(names(read(workbook, 2567)), ['ค']);
  });

  it('is a visible one before a hidden one', () => {
    const hidden = ofYear(2568, 'ข', true);
    assert.deepEqual(names(read(workbookOf(ofYear(2567, 'ก'), hidden), 2569)), ['ก']);
    assert.deepEqual(names(read(workbookOf(hidden), 2569)), ['ข']);
  });

  it('counts once where it stands in two sheets', () => {
    const twice = { ...ofYear(2568, 'ก'), name: 'สำเนา' };
    assert.deepEqual(names(read(workbookOf(ofYear(2568, 'ก'), twice), 2569)), ['ก']);
  });

  it('has the year that its periods name where its title’s is none of theirs', () => {
    const title: Row = ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. 2565'];
    const found = read(workbookOf(plan(title, [FOURTH], HEADINGS, LEND, [2, 'ตรวจนับ', 'นับ', 'กันยายน 2568', 'กองคลัง'])));
    assert.equal(found.planYear, 2568);
  });

  it('is none among projects that have nothing to do with it', () => {
    const projects = sheetOf('โครงการ', [
      ['โครงการตามข้อบัญญัติงบประมาณ'],
      ['ลำดับ', 'โครงการ', 'งบประมาณ', 'ผู้รับผิดชอบ'],
      [1, 'ก่อสร้างถนน', 500_000, 'กองช่าง'],
    ]);
    const plans = sheetOf('แผนงาน', [
      ['ลำดับ', 'โครงการ/กิจกรรม', 'วิธีดำเนินการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      [1, 'ก่อสร้างถนน', 'จ้างเหมา', 'มกราคม 2568', 'กองช่าง'],
    ]);
    for (const sheet of [projects, plans, ...sampleWorkbook().sheets]) {
      assert.equal(readEarlierPlan(workbookOf(sheet), 2569), null, sheet.name);
    }
  });
});

describe('a plan that we made, copied without its mark', () => {
  for (const planSheets of ['per-issue', 'one'] as const) {
    it(`is read as it was planned: ${planSheets}`, () => {
      const settings = { ...DEFAULT_SETTINGS, planSheets, withBudget: true, withIndicator: true, withFollowUp: true };
      const result = study(sampleWorkbook(), settings);
      const file = writeWorkbook(report(result, settings, WORDS), { sourceFile: null });
      const copied = readWorkbook(file, 'plan.xlsx').sheets.filter(({ made }) => made === 'plan');
      const workbook = { sheets: copied.map((sheet): SheetGrid => ({ ...sheet, made: null })) };
      const found = read(workbook);
      assert.equal(found.planYear, 2569);
      assert.deepEqual(
        found.measures.map((measure) => ({
          issue: measure.issue,
          name: measure.name,
          steps: measure.steps,
          period: measure.period,
          from: measure.from,
          months: measure.months,
          owner: measure.owner,
          indicator: measure.indicator,
          target: measure.target,
          followUp: measure.followUp,
          reasons: measure.reasons,
        })),
        result.plan.issues.flatMap(({ number, measures }) =>
          measures.map((measure) => ({
            issue: number,
            name: measure.name,
            steps: measure.steps,
            period: measure.period,
            from: measure.from,
            months: measure.months,
            owner: measure.owner,
            indicator: measure.indicator,
            target: measure.target,
            followUp: measure.followUp,
            reasons: measure.reasons.map(({ code }) => code),
          })),
        ),
      );
      const again = study({ sheets: [...sampleWorkbook().sheets, ...workbook.sheets] }, settings);
      assert.deepEqual(
        again.comparison?.measures.filter(({ state }) => state !== 'kept'),
        [],
      );
      assert.deepEqual(again.comparison.added, []);
      assert.deepEqual(again.findings, result.findings);
    });
  }
});
