import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Decisions, NO_DECISIONS } from '../../../src/core/decisions';
import type { GridCell, SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { NO_PLAN_DECISIONS, type OwnMeasure, type PlanDecisions } from '../../../src/core/plan/decisions';
import type { Plan } from '../../../src/core/plan/plan';
import { report, study, typedDecisions } from '../../../src/core/prongsai';
import { decisionsWritten } from '../../../src/core/report/kept-decisions';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import type { WorkbookSpec } from '../../../src/core/sheet';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write/write-workbook';
import { sampleWorkbook } from '../../fixtures/sample';
import { WORDS } from '../report/reports';

const ALL_COLUMNS = { withBudget: true, withIndicator: true, withFollowUp: true } as const;
const BORROW = 'borrowing-form-and-register';
const CHECKS = 'unannounced-property-checks';
const [ORDER, NAME, STEPS, PERIOD, OWNER, BUDGET, INDICATOR, FOLLOW_UP] = [0, 1, 2, 3, 4, 5, 6, 7];

interface Written {
  readonly grid: WorkbookGrid;
  readonly plan: Plan;
  /** With the note of what was written. */
  readonly decisions: Decisions;
}

/** The sample's report as it is read back from a file of it. */
function written(
  settings: Partial<Settings> = {},
  plan: Partial<PlanDecisions> = {},
  readBack: (spec: WorkbookSpec) => WorkbookGrid = throughFile,
): Written {
  const all: Settings = { ...DEFAULT_SETTINGS, ...ALL_COLUMNS, ...settings };
  const decisions = { ...NO_DECISIONS, plan: { ...NO_PLAN_DECISIONS, ...plan } };
  const result = study(sampleWorkbook(), all, decisions);
  return {
    grid: readBack(report(result, all, WORDS)),
    plan: result.plan,
    decisions: decisionsWritten(result.plan, all, decisions, WORDS),
  };
}

function throughFile(spec: WorkbookSpec): WorkbookGrid {
  return readWorkbook(writeWorkbook(spec, { sourceFile: null }), 'plan.xlsx');
}

/** The plan sheets without the way through a file. */
function gridOf({ sheets }: WorkbookSpec): WorkbookGrid {
  const plans = sheets.filter(({ key }) => key === 'plan');
  return {
    sheets: plans.map(({ key, name, rows }) => ({
      name,
      hidden: false,
      made: key,
      merges: [],
      rows: rows.map(({ row, cells }) => ({
        row,
        hidden: false,
        cells: cells.flatMap(({ column, content }) => {
          if (content.kind === 'text') return [cellOf(column, content.text)];
          return content.kind === 'number' ? [cellOf(column, content.value)] : [];
        }),
      })),
    })),
  };
}

type Rows = Map<number, Map<number, GridCell>>;

/** The workbook with a sheet's cells changed, as an officer would. */
function typing(grid: WorkbookGrid, name: string, type: (rows: Rows) => unknown): WorkbookGrid {
  const change = (sheet: SheetGrid): SheetGrid => {
    const before: Rows = new Map(
      sheet.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
    );
    const given = type(before);
    const rows = given instanceof Map ? (given as Rows) : before;
    return {
      ...sheet,
      rows: [...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => ({
          row,
          hidden: false,
          cells: [...cells.values()].sort((a, b) => a.column - b.column),
        })),
    };
  };
  assert.ok(grid.sheets.some((sheet) => sheet.name === name));
  return { ...grid, sheets: grid.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

const cellOf = (column: number, value: string | number): GridCell => ({ column, value, format: '@' });

/** An empty text takes the cell away. */
const put =
  (row: number, ...cells: readonly (readonly [column: number, value: string | number])[]) =>
  (rows: Rows): void => {
    const line = rows.get(row) ?? new Map<number, GridCell>();
    for (const [column, value] of cells) {
      if (value === '') line.delete(column);
      else line.set(column, cellOf(column, value));
    }
    rows.set(row, line);
  };

/** Takes a row away, and those below go up. */
const deleteRow =
  (gone: number) =>
  (rows: Rows): Rows =>
    new Map([...rows].filter(([row]) => row !== gone).map(([row, cells]) => [row > gone ? row - 1 : row, cells]));

const insertRow =
  (at: number, ...cells: readonly (readonly [column: number, value: string | number])[]) =>
  (rows: Rows): Rows => {
    const moved: Rows = new Map([...rows].map(([row, line]) => [row >= at ? row + 1 : row, line]));
    put(at, ...cells)(moved);
    return moved;
  };

/** What typing gives beyond the decisions under which the sheets were written. */
function typed(from: Written, grid: WorkbookGrid = from.grid): PlanDecisions {
  const once = typedDecisions(grid, from.plan, from.decisions, WORDS);
  assert.deepEqual(typedDecisions(grid, from.plan, once, WORDS), once, 'read again');
  return once.plan;
}

const edits = (edit: PlanDecisions['edits'][string], id = BORROW): PlanDecisions => ({
  ...NO_PLAN_DECISIONS,
  edits: { [id]: edit },
});

const SHEET = 'แผน ๔';
/** Rows of the sheet of issue 4: 5 borrowing, 6 checks. */
const FIRST = 5;

const OWN: OwnMeasure = {
  id: 'own-1',
  issue: 4,
  name: 'วันตรวจทรัพย์สิน',
  steps: ['นัดวันตรวจภายใน 7 วัน', 'ตรวจนับ'],
  from: 4,
  months: 2,
  owner: 'กองช่าง',
};

describe('plan sheets that nobody typed in', () => {
  const kinds: readonly [string, Partial<Settings>, Partial<PlanDecisions>][] = [
    ['a sheet an issue', {}, {}],
    ['one sheet', { planSheets: 'one' }, {}],
    ['five columns', { withBudget: false, withIndicator: false, withFollowUp: false }, {}],
    ['Arabic digits', { digits: 'arabic' }, {}],
    ['all items weak', { pass: 10_000 as Settings['pass'], target: 10_000 as Settings['target'] }, {}],
    ['decisions', {}, { leftOut: [CHECKS], added: ['online-borrowing-request'], own: [OWN] }],
    [
      'edits',
      {},
      { edits: { [BORROW]: { name: 'ก\nข', steps: ['1) ก', 'ข 2) ค'], budget: '', period: 'ทุกวัน', owner: '' } } },
    ],
  ];
  for (const [what, settings, plan] of kinds) {
    it(`say nothing new: ${what}`, () => {
      const from = written(settings, plan);
      assert.deepEqual(typed(from), from.decisions.plan);
      const unnoted = { ...NO_DECISIONS, plan: from.decisions.plan };
      assert.deepEqual(typedDecisions(from.grid, from.plan, unnoted, WORDS).plan, unnoted.plan, 'without a note');
    });
  }

  it('say nothing new after steps that go on in a further row', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `ขั้นที่ ${String(index + 1)}`);
    const from = written({}, { edits: { [BORROW]: { steps } } });
    const sheet = from.grid.sheets.find(({ name }) => name === SHEET);
    assert.ok(sheet?.rows.some(({ cells }) => cells.some(({ value }) => value === '(ต่อ)')));
    assert.deepEqual(typed(from), from.decisions.plan);
  });

  it('say nothing new where the digits, the year of the plan or the columns change with the next writing', () => {
    const from = written();
    const next = study(sampleWorkbook(), { ...DEFAULT_SETTINGS, digits: 'arabic', planYear: 2571 }).plan;
    assert.deepEqual(typed({ ...from, plan: next }), NO_PLAN_DECISIONS);
    assert.deepEqual(typedDecisions(from.grid, next, NO_DECISIONS, WORDS).plan, NO_PLAN_DECISIONS);
  });

  it('let nothing follow from a sheet, a table or a column that is gone', () => {
    const from = written();
    const sheets = from.grid.sheets.filter(({ name }) => name !== SHEET);
    assert.deepEqual(typed(from, { sheets }), NO_PLAN_DECISIONS);
    assert.equal(typedDecisions(sampleWorkbook(), from.plan, NO_DECISIONS, WORDS), NO_DECISIONS);
    const headless = typing(from.grid, SHEET, deleteRow(4));
    assert.deepEqual(typed(from, headless), NO_PLAN_DECISIONS);
    const narrow = typing(from.grid, SHEET, (rows) => {
      for (const cells of rows.values()) cells.delete(OWNER);
    });
    assert.deepEqual(typed(from, narrow), NO_PLAN_DECISIONS);
    const one = written({ planSheets: 'one' });
    const cut = typing(one.grid, 'แผนปฏิบัติการ', (rows) => new Map([...rows].filter(([row]) => row < 7)));
    assert.deepEqual(typed(one, cut), NO_PLAN_DECISIONS);
  });

  it('say nothing new whatever the officer’s words are', () => {
    const piece = fc.constantFrom(
      'ทำ',
      'แบบยืม',
      ' ',
      '\n',
      '1) ',
      '๒) ',
      ' 3. ',
      '(ต่อ)',
      '2569',
      '7',
      '-',
      'i10',
      '(๔) ',
      'E-Service 2',
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `ก${pieces.join('')}ข`);
    const edit = fc.record(
      {
        name: words,
        steps: fc.array(words, { minLength: 1, maxLength: 4 }),
        period: words,
        owner: words,
        budget: words,
      },
      { requiredKeys: [] },
    );
    const own = fc.tuple(words, fc.array(words, { maxLength: 3 }), words);
    fc.assert(
      fc.property(edit, fc.array(own, { maxLength: 2 }), fc.boolean(), fc.boolean(), (wording, owns, one, arabic) => {
        const plan: PlanDecisions = {
          leftOut: [CHECKS],
          added: ['online-borrowing-request'],
          edits: { [BORROW]: wording },
          own: owns.map(([name, steps, owner], index) => ({
            ...OWN,
            id: `own-${String(index + 1)}`,
            name,
            steps,
            owner,
          })),
        };
        const settings = { planSheets: one ? 'one' : 'per-issue', digits: arabic ? 'arabic' : 'thai' } as const;
        const from = written(settings, plan, gridOf);
        assert.deepEqual(typed(from), plan);
      }),
      { numRuns: 40 },
    );
  });

  it('know their issue by their mark where its heading is gone', () => {
    const from = written();
    const cut = typing(from.grid, SHEET, (rows) => rows.delete(3)).sheets;
    const marked = cut.map((sheet) => (sheet.name === SHEET ? { ...sheet, part: 4 } : sheet));
    const without = {
      sheets: marked.map((sheet) => (sheet.name === SHEET ? { ...sheet, rows: sheet.rows.slice(0, 5) } : sheet)),
    };
    assert.deepEqual(typed(from, { sheets: marked }), NO_PLAN_DECISIONS);
    assert.deepEqual(typed(from, without).leftOut, [CHECKS]);
  });

  it('may have their columns moved, renamed and others put between', () => {
    const from = written();
    const moved = typing(from.grid, SHEET, (rows) => {
      for (const [row, cells] of rows) {
        if (row < 4) continue;
        const turned = [...cells.values()].map((cell) => ({ ...cell, column: 20 - 2 * cell.column }));
        const noted =
          row > 4 ? [cellOf(1, 'หมายเหตุของเจ้าหน้าที่')] : [cellOf(1, 'หมายเหตุ'), cellOf(12, 'หน่วยงานที่รับผิดชอบ')];
        rows.set(row, new Map([...turned, ...noted].map((cell) => [cell.column, cell])));
      }
    });
    assert.deepEqual(typed(from, moved), NO_PLAN_DECISIONS);
  });
});

describe('what an officer typed in a row of the plan', () => {
  const from = written();
  const fields: readonly [string, number, string, PlanDecisions['edits'][string]][] = [
    ['the name', NAME, 'ทะเบียนยืม ฉบับที่ ๒', { name: 'ทะเบียนยืม ฉบับที่ 2' }],
    ['the steps', STEPS, '๑) ทำแบบยืม\nแบบย่อ\n๒) ส่งคืนภายใน ๗ วัน', { steps: ['ทำแบบยืม แบบย่อ', 'ส่งคืนภายใน 7 วัน'] }],
    ['months', PERIOD, 'ม.ค. ๖๙ – มี.ค. ๖๙', { from: 4, months: 3 }],
    ['months of another year', PERIOD, 'ตุลาคม ๒๕๖๙ -\nธันวาคม ๒๕๖๙', { period: 'ตุลาคม 2569 - ธันวาคม 2569' }],
    ['a period in words', PERIOD, 'ตลอดปีงบประมาณ', { period: 'ตลอดปีงบประมาณ' }],
    ['the unit', OWNER, 'กองช่าง', { owner: 'กองช่าง' }],
    ['no unit', OWNER, '', { owner: '' }],
    ['the budget', BUDGET, '๕,๐๐๐ บาท', { budget: '5,000 บาท' }],
    ['no budget', BUDGET, '', { budget: '' }],
    ['how it is watched', FOLLOW_UP, 'รายงานทุกเดือน', { followUp: 'รายงานทุกเดือน' }],
    [
      'indicator and target',
      INDICATOR,
      'จำนวนรายการ\nเป้าหมาย: ทุกรายการ',
      { indicator: 'จำนวนรายการ', target: 'ทุกรายการ' },
    ],
    ['no target', INDICATOR, 'จำนวนรายการ', { indicator: 'จำนวนรายการ', target: '' }],
  ];
  for (const [what, column, value, edit] of fields) {
    it(`is an edit of just that: ${what}`, () => {
      assert.deepEqual(typed(from, typing(from.grid, SHEET, put(FIRST, [column, value]))), edits(edit));
    });
  }

  it('is an edit of the target alone where only that was typed', () => {
    const sheet = from.grid.sheets.find(({ name }) => name === SHEET);
    const before = sheet?.rows
      .find(({ row }) => row === FIRST)
      ?.cells.find(({ column }) => column === INDICATOR)?.value;
    assert.ok(typeof before === 'string');
    const after = before.replace(/เป้าหมาย: .*/, 'เป้าหมาย: ทุกรายการ');
    assert.deepEqual(
      typed(from, typing(from.grid, SHEET, put(FIRST, [INDICATOR, after]))),
      edits({ target: 'ทุกรายการ' }),
    );
  });

  it('is none where only digits, blanks and line breaks differ, or the months are written otherwise', () => {
    const respaced = typing(from.grid, SHEET, (rows) => {
      for (const [row, cells] of rows) {
        if (row < FIRST) continue;
        for (const [column, cell] of cells) {
          if (typeof cell.value === 'string')
            cells.set(column, cellOf(column, ` ${cell.value.replaceAll('\n', ' \n ')}\n`));
        }
        cells.set(PERIOD, cellOf(PERIOD, String(cells.get(PERIOD)?.value).replace(' -\n', ' ถึง ')));
      }
    });
    assert.deepEqual(typed(from, respaced), NO_PLAN_DECISIONS);
  });

  it('is found under a new name, whose steps stayed, and under a new number', () => {
    const renamed = typing(from.grid, SHEET, put(FIRST, [ORDER, 9], [NAME, 'ทะเบียน'], [OWNER, 'กองช่าง']));
    assert.deepEqual(typed(from, renamed), edits({ name: 'ทะเบียน', owner: 'กองช่าง' }));
  });

  it('is found where name and steps were both touched up', () => {
    const touched = typing(from.grid, SHEET, (rows) => {
      const cells = rows.get(FIRST);
      for (const column of [NAME, STEPS]) {
        cells?.set(column, cellOf(column, String(cells.get(column)?.value).replace(/ทะเบียน/g, 'สมุดทะเบียน')));
      }
    });
    const { name, steps, ...others } = typed(from, touched).edits[BORROW] ?? {};
    assert.equal(name, 'กำหนดขั้นตอน ใบยืม และสมุดทะเบียนคุมการยืม–คืนทรัพย์สินของราชการ');
    assert.ok(steps?.some((step) => step.includes('สมุดทะเบียน')));
    assert.deepEqual(others, {});
    assert.deepEqual(typed(from, touched).leftOut, []);
  });

  it('is laid over what was decided before', () => {
    const before = written({}, { edits: { [BORROW]: { name: 'ทะเบียน', period: 'ทุกวัน' } } });
    const after = typing(before.grid, SHEET, put(FIRST, [PERIOD, 'มกราคม ๒๕๖๙'], [OWNER, 'กองช่าง']));
    assert.deepEqual(typed(before, after), edits({ name: 'ทะเบียน', from: 4, months: 1, owner: 'กองช่าง' }));
  });

  it('changes an own measure itself', () => {
    const own = written({}, { own: [OWN] });
    const after = typing(own.grid, SHEET, put(FIRST + 2, [NAME, 'วันตรวจรถ'], [PERIOD, 'ทุกวันศุกร์']));
    assert.deepEqual(typed(own, after).own, [{ ...OWN, name: 'วันตรวจรถ', period: 'ทุกวันศุกร์' }]);
  });

  it('counts on the newest set of sheets only', () => {
    const older = typing(from.grid, SHEET, put(FIRST, [OWNER, 'กองช่าง'])).sheets.map((sheet) => ({ ...sheet, set: 1 }));
    const newer = from.grid.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)`, set: 2 }));
    assert.deepEqual(typed(from, { sheets: [...older, ...newer] }), NO_PLAN_DECISIONS);
    const turned = [...older.map((sheet) => ({ ...sheet, set: 3 })), ...newer];
    assert.deepEqual(typed(from, { sheets: turned }), edits({ owner: 'กองช่าง' }));
  });
});

describe('rows that an officer added and deleted', () => {
  const row = [
    [ORDER, 3],
    [NAME, 'วันตรวจทรัพย์สิน'],
    [STEPS, '๑) นัดวันตรวจภายใน ๗ วัน ๒) ตรวจนับ'],
    [PERIOD, 'มกราคม ๒๕๖๙ - กุมภาพันธ์ ๒๕๖๙'],
    [OWNER, 'กองช่าง'],
  ] as const;

  it('are own measures, at the end, in between and in the one sheet of all issues', () => {
    const from = written();
    assert.deepEqual(typed(from, typing(from.grid, SHEET, put(FIRST + 2, ...row))), {
      ...NO_PLAN_DECISIONS,
      own: [OWN],
    });
    const between = typing(from.grid, SHEET, insertRow(FIRST + 1, ...row.slice(1)));
    assert.deepEqual(typed(from, between), { ...NO_PLAN_DECISIONS, own: [OWN] });
    const one = written({ planSheets: 'one' });
    const name = 'แผนปฏิบัติการ';
    const rows = one.grid.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const band = rows.find(({ cells }) => String(cells[0]?.value).startsWith('(๔)'))?.row ?? 0;
    assert.deepEqual(typed(one, typing(one.grid, name, insertRow(band + 3, ...row))), {
      ...NO_PLAN_DECISIONS,
      own: [OWN],
    });
  });

  it('carry what was typed in the further columns, and no period where none was typed', () => {
    const from = written();
    const all = typing(
      from.grid,
      SHEET,
      put(FIRST + 2, [NAME, 'ก'], [STEPS, 'ทำ\nตรวจ'], [BUDGET, 300], [INDICATOR, 'ข\nเป้าหมาย: ค'], [FOLLOW_UP, 'ง']),
    );
    assert.deepEqual(typed(from, all).own, [
      {
        id: 'own-1',
        issue: 4,
        name: 'ก',
        steps: ['ทำ', 'ตรวจ'],
        from: 1,
        months: 12,
        period: '',
        owner: '',
        budget: '300',
        indicator: 'ข',
        target: 'ค',
        followUp: 'ง',
      },
    ]);
  });

  it('are no measures where they are empty, signatures or stand apart below the table', () => {
    const from = written();
    const below = typing(from.grid, SHEET, (rows) => {
      put(FIRST + 2, [ORDER, 3])(rows);
      put(FIRST + 3, [NAME, '(ลงชื่อ) ........................ ผู้จัดทำ'])(rows);
      put(FIRST + 6, [STEPS, 'นายตัวอย่าง ตัวอย่าง'], [NAME, 'รวม'])(rows);
    });
    assert.deepEqual(typed(from, below), NO_PLAN_DECISIONS);
  });

  it('are left out when deleted or emptied, removed when they were the officer’s, and added no more', () => {
    const from = written();
    const leftOut = { ...NO_PLAN_DECISIONS, leftOut: [BORROW] };
    assert.deepEqual(typed(from, typing(from.grid, SHEET, deleteRow(FIRST))), leftOut);
    const emptied = typing(from.grid, SHEET, (rows) => {
      rows.delete(FIRST);
    });
    assert.deepEqual(typed(from, emptied), leftOut);
    const decided = written({}, { added: ['online-borrowing-request'], own: [OWN] });
    const bare = typing(decided.grid, SHEET, (rows) => deleteRow(FIRST + 2)(deleteRow(FIRST + 2)(rows)));
    assert.deepEqual(typed(decided, bare), NO_PLAN_DECISIONS);
  });

  it('are a measure left out and an own one where another was typed in its place', () => {
    const from = written();
    const other = typing(
      from.grid,
      SHEET,
      put(FIRST, ...row.map(([column, value]) => [column, column === ORDER ? 1 : value] as const)),
    );
    assert.deepEqual(typed(from, other).leftOut, [BORROW]);
    assert.deepEqual(
      typed(from, other).own.map(({ id, name }) => [id, name]),
      [['own-1', OWN.name]],
    );
  });

  it('get a number that no measure on the sheets had', () => {
    const from = written({}, { own: [OWN, { ...OWN, id: 'own-4', name: 'อบรม', steps: ['เชิญวิทยากร'] }] });
    const changed = typing(from.grid, SHEET, put(FIRST + 3, [NAME, 'ประกวดภาพถ่าย'], [STEPS, 'รับสมัคร']));
    assert.deepEqual(
      typed(from, changed).own.map(({ id }) => id),
      ['own-1', 'own-5'],
    );
  });

  it('are no news when they only changed their order', () => {
    const from = written();
    const swapped = typing(from.grid, SHEET, (rows) => {
      const [first, second] = [rows.get(FIRST), rows.get(FIRST + 1)];
      assert.ok(first && second);
      return new Map([...rows, [FIRST, second], [FIRST + 1, first]]);
    });
    assert.deepEqual(typed(from, swapped), NO_PLAN_DECISIONS);
  });
});
