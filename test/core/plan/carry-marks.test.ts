import assert from 'node:assert/strict';
import type { Decisions } from '../../../src/core/decisions';
import type { GridCell, SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { readCarryMarks } from '../../../src/core/plan/carry-marks';
import { removeOwn } from '../../../src/core/plan/decide';
import { type Studied, openWorkbook, reportToKeep, studyWorkbook } from '../../../src/core/prongsai';
import { NEW_WORKBOOK, besideFile, targetOf } from '../../../src/core/report/target';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { type Row, sheetOf } from '../../fixtures/grids';
import { inColumns, seedDocument } from '../../fixtures/seed-document';
import { sampleWorkbook } from '../../fixtures/sample';
import { WORDS } from '../report/reports';

const PLAN: readonly Row[] = [
  ['แผนปฏิบัติการ ปีงบประมาณ พ.ศ. 2568'],
  ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
  ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'งบประมาณ', 'ตัวชี้วัด', 'การกำกับติดตาม'],
  [
    1,
    'ทะเบียนยืมรถ ปี 2568',
    '1) ทำแบบยืม 2) ตรวจคืน',
    'มกราคม - มีนาคม 2568',
    'กองคลัง',
    '5,000 บาท',
    'จำนวน\nเป้าหมาย: ทุกคัน',
    'รายงาน',
  ],
  [2, 'ตรวจนับรถ', 'นับ', 'ทั้งปี', 'กองช่าง'],
];
const SOURCE: WorkbookGrid = { sheets: [...sampleWorkbook().sheets, sheetOf('แผนปีก่อน', PLAN)] };

const withoutIssue: WorkbookGrid = {
  sheets: [
    ...sampleWorkbook().sheets,
    sheetOf('แผนปีก่อน', [['แผนปฏิบัติการ ปี 2568'], ...PLAN.slice(2, 3), [1, 'ประชุม', 'นัด', 'ทั้งปี', 'สำนักปลัด']]),
  ],
};

/** The measures of issue 4 that the officer has of their own. */
/** Where a measure of that name stands in the plan: once written it is one of the agency's catalogue. */
const inPlan = ({ result }: Studied, wanted: string) =>
  result.plan.issues.flatMap(({ number, measures }) =>
    measures.filter(({ name }) => name === wanted).map(({ origin }) => [number, origin]),
  );

const ownOf = ({ decisions }: Studied) => decisions.plan.own.map(({ id, issue, name }) => [id, issue, name]);
const statesOf = ({ result }: Studied) => result.comparison?.measures.map(({ state }) => state);

/** The workbook of sheets made for what was studied, as it is read back from a file. */
function madeOf(studied: Studied): WorkbookGrid {
  const { spec, kept } = reportToKeep(studied, WORDS, besideFile(studied.workbook, studied.decisions));
  return readWorkbook(writeWorkbook(spec, { sourceFile: null, kept }), 'plan.xlsx');
}

/** As in Excel: the made sheets stand beside the officer's own. */
const together = (own: WorkbookGrid, made: WorkbookGrid): WorkbookGrid => ({
  ...made,
  sheets: [...own.sheets, ...made.sheets],
});

/** With a word typed in the column "นำมาใช้ต่อ" of a measure. */
function marked(workbook: WorkbookGrid, name: string, word: string | null): WorkbookGrid {
  const mark = (sheet: SheetGrid): SheetGrid => {
    if (sheet.made !== 'earlier-plan') return sheet;
    const cells = sheet.rows.flatMap((row) => row.cells);
    const column = cells.find(({ value }) => value === 'นำมาใช้ต่อ')?.column;
    assert.ok(column !== undefined && cells.some(({ value }) => value === name));
    const typed = (own: readonly GridCell[]): GridCell[] => {
      const others = own.filter((cell) => cell.column !== column);
      const all = word === null ? others : [...others, { column, value: word, format: '@' }];
      return all.sort((a, b) => a.column - b.column);
    };
    const rows = sheet.rows.map((row) =>
      row.cells.some(({ value }) => value === name) ? { ...row, cells: typed(row.cells) } : row,
    );
    return { ...sheet, rows };
  };
  assert.ok(
    workbook.sheets.some(({ made }) => made === 'earlier-plan'),
    'no such sheet',
  );
  return { ...workbook, sheets: workbook.sheets.map(mark) };
}

const REGISTER = 'ทะเบียนยืมรถ ปี ๒๕๖๘';

describe('a measure marked on the sheet of the earlier plan', () => {
  const first = studyWorkbook(SOURCE);
  const made = madeOf(first);
  const ways: readonly [string, WorkbookGrid][] = [
    ['in a workbook of its own', made],
    ['beside the officer’s sheets', together(SOURCE, made)],
  ];
  for (const [where, workbook] of ways) {
    it(`is in the plan when the workbook is opened, ${where}`, () => {
      assert.deepEqual(statesOf(openWorkbook(workbook, WORDS)), ['dropped', 'dropped']);
      const opened = openWorkbook(marked(workbook, REGISTER, 'ใช่'), WORDS);
      assert.deepEqual(opened.decisions.plan.own, [
        {
          id: 'own-1',
          issue: 4,
          name: 'ทะเบียนยืมรถ ปี 2569',
          steps: ['ทำแบบยืม', 'ตรวจคืน'],
          from: 4,
          months: 3,
          owner: 'กองคลัง',
          budget: '5,000 บาท',
          indicator: 'จำนวน',
          target: 'ทุกคัน',
          followUp: 'รายงาน',
        },
      ]);
      assert.deepEqual(statesOf(opened), ['kept', 'dropped']);
    });
  }

  it('is as it was in the earlier plan where only the sheet is left of that', () => {
    const read = openWorkbook(made, WORDS).result.earlierPlan;
    assert.equal(read?.made, true);
    const texts = (measures = first.result.earlierPlan?.measures ?? []) =>
      measures.map(({ id, planYear, issue, name, steps, from, months, owner, budget, indicator, target, followUp }) => {
        return { id, planYear, issue, name, steps, from, months, owner, budget, indicator, target, followUp };
      });
    assert.deepEqual(texts(read.measures), texts());
  });

  it('is taken over once: opened again, and after the sheets were made anew', () => {
    const workbook = marked(together(SOURCE, made), REGISTER, 'ใช่');
    const opened = openWorkbook(workbook, WORDS);
    const again = openWorkbook(workbook, WORDS, opened.decisions);
    assert.deepEqual(again.decisions, opened.decisions);
    const { spec, kept } = reportToKeep(opened, WORDS, targetOf(workbook, 'in-place', opened.decisions));
    const anew = together(SOURCE, readWorkbook(writeWorkbook(spec, { sourceFile: null, kept }), 'a.xlsx'));
    const later = openWorkbook(anew, WORDS);
    assert.deepEqual(inPlan(later, 'ทะเบียนยืมรถ ปี 2569'), [[4, 'added']]);
    assert.deepEqual(statesOf(later), ['kept', 'dropped']);
    assert.deepEqual(readCarryMarks(anew), []);
    assert.equal(later.decisions.carried, undefined);
  });

  it('stays out where the officer removed it again, until it is marked anew', () => {
    const workbook = marked(together(SOURCE, made), REGISTER, 'ใช่');
    const opened = openWorkbook(workbook, WORDS);
    const removed: Decisions = { ...opened.decisions, plan: removeOwn(opened.decisions.plan, 'own-1') };
    assert.deepEqual(ownOf(openWorkbook(workbook, WORDS, removed)), []);
    const cleared = openWorkbook(marked(workbook, REGISTER, null), WORDS, removed);
    assert.deepEqual(cleared.decisions.carried, []);
    assert.equal(openWorkbook(workbook, WORDS, cleared.decisions).decisions.plan.own.length, 1);
  });

  it('is found by its name where a slip in the table was mended since', () => {
    const mended = PLAN.map((row) =>
      row.map((value) => (value === '1) ทำแบบยืม 2) ตรวจคืน' ? '1) จัดทำแบบยืม 2) ตรวจคืน' : value)),
    );
    const source = { sheets: [...sampleWorkbook().sheets, sheetOf('แผนปีก่อน', mended)] };
    const opened = openWorkbook(marked(together(source, made), REGISTER, 'ใช่'), WORDS);
    assert.deepEqual(
      opened.decisions.plan.own.map(({ steps }) => steps),
      [['จัดทำแบบยืม', 'ตรวจคืน']],
    );
  });

  it('is not taken over by a word that says neither yes nor no, which is told with its cell', () => {
    const opened = openWorkbook(marked(together(SOURCE, made), REGISTER, 'เอาด้วย'), WORDS);
    assert.deepEqual(ownOf(opened), []);
    assert.deepEqual(
      opened.result.findings.filter(({ code }) => code === 'carry-unreadable'),
      [
        {
          code: 'carry-unreadable',
          severity: 'warning',
          place: { sheet: 'แผนเดิม', cell: 'K7' },
          facts: { written: 'เอาด้วย' },
        },
      ],
    );
    for (const no of ['ไม่', '-', ' ']) {
      const quiet = openWorkbook(marked(together(SOURCE, made), REGISTER, no), WORDS);
      assert.deepEqual(
        [ownOf(quiet), quiet.result.findings.some(({ code }) => code === 'carry-unreadable')],
        [[], false],
      );
    }
  });

  it('keeps what was written and had no effect when the sheets are made anew', () => {
    const written = [
      [marked(together(SOURCE, made), REGISTER, 'เอาด้วย'), 'เอาด้วย'],
      [marked(together(withoutIssue, madeOf(studyWorkbook(withoutIssue))), 'ประชุม', 'ใช่'), 'ใช่'],
    ] as const;
    for (const [workbook, word] of written) {
      const opened = openWorkbook(workbook, WORDS);
      assert.deepEqual(ownOf(opened), []);
      const { spec, kept } = reportToKeep(opened, WORDS, targetOf(workbook, 'in-place', opened.decisions));
      const anew = readWorkbook(writeWorkbook(spec, { sourceFile: null, kept }), 'a.xlsx');
      assert.deepEqual(
        readCarryMarks(anew).map((mark) => mark.written),
        [word],
      );
    }
  });

  it('is nothing new where the plan has it already', () => {
    const taken = openWorkbook(marked(together(SOURCE, made), REGISTER, 'ใช่'), WORDS);
    const second = marked(together(SOURCE, madeOf(taken)), REGISTER, 'ใช่');
    const opened = openWorkbook(second, WORDS);
    assert.deepEqual(inPlan(opened, 'ทะเบียนยืมรถ ปี 2569'), [[4, 'added']]);
    assert.equal(opened.decisions.carried?.length, 1);
  });

  it('counts beside what was typed in the plan sheets', () => {
    const workbook = marked(together(SOURCE, made), REGISTER, 'ใช่');
    const emptied = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === 'แผน ๔' ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 5) } : sheet,
      ),
    };
    const { decisions } = openWorkbook(emptied, WORDS);
    assert.deepEqual(decisions.plan.leftOut, ['borrowing-form-and-register']);
    assert.equal(decisions.plan.own.length, 1);
  });

  it('is each of the sample’s fifteen, and then all of them are kept', function () {
    const document = seedDocument();
    if (!document) this.skip();
    const source = { sheets: [...sampleWorkbook().sheets, sheetOf('แผน', inColumns(document.plan))] };
    const studied = studyWorkbook(source);
    const { spec, kept } = reportToKeep(studied, WORDS, NEW_WORKBOOK);
    const names = spec.sheets
      .filter(({ key }) => key === 'earlier-plan')
      .flatMap(({ rows }) => rows.filter(({ cells }) => cells.some(({ column }) => column === 11)))
      .flatMap(({ cells }) =>
        cells.flatMap(({ column, content }) => (column === 1 && content.kind === 'text' ? content.text : [])),
      )
      .slice(1);
    assert.equal(names.length, 15);
    const sheets = readWorkbook(writeWorkbook(spec, { sourceFile: null, kept }), 'a.xlsx');
    const all = names.reduce((workbook, name) => marked(workbook, name, 'ใช่'), together(source, sheets));
    const opened = openWorkbook(all, WORDS);
    assert.deepEqual(statesOf(opened), Array(15).fill('kept'));
    assert.ok(opened.decisions.plan.own.every(({ period }) => period === undefined));
    assert.deepEqual(
      opened.result.findings.filter(({ code }) => code === 'foreign-agency-carried').map(({ place }) => place?.cell),
      ['B38'],
    );
  });
});
