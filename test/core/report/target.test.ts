import assert from 'node:assert/strict';
import { type Decisions, NO_DECISIONS } from '../../../src/core/decisions';
import type { SheetGrid, SheetKey, WorkbookGrid } from '../../../src/core/grid';
import { report, settingsOf, study } from '../../../src/core/prongsai';
import { NEW_WORKBOOK, type ReportTarget, besideFile, targetOf } from '../../../src/core/report/target';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { checkWorkbook } from '../../../src/hosts/check-workbook';
import { sheetOf } from '../../fixtures/grids';
import { recalculate } from '../../fixtures/ironcalc';
import { sampleWorkbook } from '../../fixtures/sample';
import { TWO_ITEMS, WORDS } from './reports';

const without = (...keys: Decisions['without']): Decisions => ({ ...NO_DECISIONS, without: keys });

function made(name: string, key: SheetKey, set: number, part?: number): SheetGrid {
  const sheet = { ...sheetOf(name, []), made: key, set };
  return part === undefined ? sheet : { ...sheet, part };
}

const reportFor = (grid: WorkbookGrid, target: ReportTarget): WorkbookSpec =>
  report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, WORDS, target);

const namesOf = ({ sheets }: WorkbookSpec) => sheets.map(({ name }) => name);

/** All formulas of a sheet, and of the rules laid over it. */
function formulasOf({ rows, conditions, lists }: SheetSpec): string[] {
  const cells = rows.flatMap((row) => row.cells);
  return [
    ...cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    ...conditions.map(({ formula }) => formula),
    ...lists.map(({ source }) => source),
  ];
}

/** Sheets that formulas, links and names of a workbook lead to, links to the source left out. */
function sheetsReferredTo({ sheets, names }: WorkbookSpec): ReadonlySet<string> {
  const formulas = [...sheets.flatMap(formulasOf), ...names.map(({ refersTo }) => refersTo)];
  const inFormulas = formulas.flatMap((formula) =>
    Array.from(formula.matchAll(/'((?:[^']|'')+)'!/g), ([, name = '']) => name.replaceAll("''", "'")),
  );
  const links = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'link' && content.workbook === 'made' ? [content.sheet] : [])),
    ),
  );
  return new Set([...inFormulas, ...links]);
}

const SETS: WorkbookGrid = {
  sheets: [
    ...TWO_ITEMS.sheets,
    made('สรุปผล ITA', 'summary', 1),
    made('คะแนน', 'scores', 1),
    made('สรุปของปลัด', 'summary', 2),
    made('คะแนน (2)', 'scores', 2),
    made('แผนทรัพย์สิน', 'plan', 2, 4),
    made('ตั้งค่า (2)', 'settings', 2),
  ],
};

describe('where sheets go', () => {
  it('into a workbook without sheets of ours they go beside the officer’s, in place too', () => {
    const target = { takenNames: ['ผล'], madeNames: new Map(), set: 1, without: ['findings'], live: TWO_ITEMS };
    assert.deepEqual(targetOf(TWO_ITEMS, 'beside', without('findings')), target);
    assert.deepEqual(targetOf(TWO_ITEMS, 'in-place', without('findings')), target);
  });

  it('beside sets of ours they are a further set, whose names no sheet has', () => {
    assert.deepEqual(targetOf(SETS, 'beside', NO_DECISIONS), {
      takenNames: SETS.sheets.map(({ name }) => name),
      madeNames: new Map(),
      set: 3,
      without: [],
      live: SETS,
    });
  });

  it('in place they go into the newest set, by the marks of its sheets', () => {
    assert.deepEqual(targetOf(SETS, 'in-place', NO_DECISIONS), {
      takenNames: ['ผล', 'สรุปผล ITA', 'คะแนน'],
      madeNames: new Map([
        ['prongsai.summary.s2', 'สรุปของปลัด'],
        ['prongsai.scores.s2', 'คะแนน (2)'],
        ['prongsai.plan.4.s2', 'แผนทรัพย์สิน'],
        ['prongsai.settings.s2', 'ตั้งค่า (2)'],
      ]),
      set: 2,
      without: [],
      live: SETS,
    });
  });

  it('a copy of a sheet of ours with the same mark is the officer’s', () => {
    const grid = { sheets: [made('คะแนน', 'scores', 1), made('คะแนน (2)', 'scores', 1)] };
    const { takenNames, madeNames } = targetOf(grid, 'in-place', NO_DECISIONS);
    assert.deepEqual([takenNames, [...madeNames]], [['คะแนน (2)'], [['prongsai.scores', 'คะแนน']]]);
  });

  it('sheets of ours whose set a host does not tell are of the first', () => {
    const grid = { sheets: [sheetOf('คะแนน', [], { made: 'scores' })] };
    assert.equal(targetOf(grid, 'in-place', NO_DECISIONS).set, 1);
    assert.equal(targetOf(grid, 'beside', NO_DECISIONS).set, 2);
  });

  it('in a workbook of their own they leave their names to the officer’s sheets of the file only', () => {
    assert.deepEqual(besideFile(SETS, without('findings')), {
      takenNames: ['ผล'],
      madeNames: new Map(),
      set: 1,
      without: ['findings'],
      live: null,
    });
  });
});

describe('a report filled in place', () => {
  const spec = reportFor(SETS, targetOf(SETS, 'in-place', NO_DECISIONS));

  it('keeps the names its sheets have by now and gives the others free ones', () => {
    assert.deepEqual(
      spec.sheets.map(({ key, name }) => [key, name]),
      [
        ['summary', 'สรุปของปลัด'],
        ['overview', 'บทวิเคราะห์ภาพรวม'],
        ['scores', 'คะแนน (2)'],
        ['analysis', 'บทวิเคราะห์ ๔'],
        ['weak-items', 'จุดอ่อน'],
        ['plan', 'แผนทรัพย์สิน'],
        ['findings', 'ตรวจทาน'],
        ['scheme', 'เกณฑ์ ITA'],
        ['settings', 'ตั้งค่า (2)'],
      ],
    );
  });

  it('has the names of its set, and formulas that use no other', () => {
    assert.deepEqual(spec.names, [
      { name: 'ITA_PASS_2', refersTo: "'ตั้งค่า (2)'!$B$12", hidden: false },
      { name: 'ITA_TARGET_2', refersTo: "'ตั้งค่า (2)'!$B$13", hidden: false },
      { name: 'prongsai.summary.s2', refersTo: "'สรุปของปลัด'!$A$1", hidden: true },
      { name: 'prongsai.overview.s2', refersTo: "'บทวิเคราะห์ภาพรวม'!$A$1", hidden: true },
      { name: 'prongsai.scores.s2', refersTo: "'คะแนน (2)'!$A$1", hidden: true },
      { name: 'prongsai.analysis.4.s2', refersTo: "'บทวิเคราะห์ ๔'!$A$1", hidden: true },
      { name: 'prongsai.weak_items.s2', refersTo: "'จุดอ่อน'!$A$1", hidden: true },
      { name: 'prongsai.plan.4.s2', refersTo: "'แผนทรัพย์สิน'!$A$1", hidden: true },
      { name: 'prongsai.findings.s2', refersTo: "'ตรวจทาน'!$A$1", hidden: true },
      { name: 'prongsai.scheme.s2', refersTo: "'เกณฑ์ ITA'!$A$1", hidden: true },
      { name: 'prongsai.settings.s2', refersTo: "'ตั้งค่า (2)'!$A$1", hidden: true },
    ]);
    const used = spec.sheets.flatMap(formulasOf).flatMap((formula) => formula.match(/ITA_\w+/g) ?? []);
    assert.deepEqual(new Set(used), new Set(['ITA_PASS_2', 'ITA_TARGET_2']));
  });

  it('leads to its own sheets and the officer’s alone', () => {
    assert.deepEqual(sheetsReferredTo(spec), new Set(['ผล', ...namesOf(spec)]));
  });

  it('gives the values cached in every formula', () => {
    const { differences, formulas } = recalculate(spec, TWO_ITEMS);
    assert.deepEqual(differences, []);
    assert.ok(formulas >= 20, String(formulas));
  });
});

describe('names of a report', () => {
  it('give way to one another as well as to the officer’s: none is there twice', () => {
    const takenNames = ['คะแนน', 'คะแนน (2)', 'แผน ๔', 'สรุปผล ita'];
    const madeNames = new Map([['prongsai.findings', 'จุดอ่อน']]);
    const spec = reportFor(TWO_ITEMS, { ...NEW_WORKBOOK, takenNames, madeNames });
    assert.deepEqual(namesOf(spec), [
      'สรุปผล ITA (2)',
      'บทวิเคราะห์ภาพรวม',
      'คะแนน (3)',
      'บทวิเคราะห์ ๔',
      'จุดอ่อน (2)',
      'แผน ๔ (2)',
      'จุดอ่อน',
      'เกณฑ์ ITA',
      'ตั้งค่า',
    ]);
  });

  it('stay apart where wished names are alike once they are cut to 31 characters', () => {
    const long = 'แผนปฏิบัติการส่งเสริมคุณธรรมประเด็น';
    const words = { ...WORDS, sheets: { ...WORDS.sheets, plan: (issue: number | null) => `${long}${String(issue)}` } };
    const grid = sampleWorkbook();
    const spec = report(study(grid, DEFAULT_SETTINGS), DEFAULT_SETTINGS, words);
    assert.deepEqual(
      spec.sheets.filter(({ key }) => key === 'plan').map(({ name }) => name),
      [
        'แผนปฏิบัติการส่งเสริมคุณธรรมประ',
        ...['(2)', '(3)', '(4)', '(5)', '(6)', '(7)'].map((tail) => `แผนปฏิบัติการส่งเสริมคุณธรร ${tail}`),
      ],
    );
    checkWorkbook(spec);
  });
});

describe('a report without some of its sheets', () => {
  const OPTIONAL = ['summary', 'overview', 'analysis', 'weak-items', 'plan', 'findings'] as const;

  for (const left of [...OPTIONAL.map((key) => [key]), [...OPTIONAL]]) {
    it(`refers to none of them: ${left.join(', ')}`, () => {
      const grid = sampleWorkbook();
      const spec = reportFor(grid, { ...NEW_WORKBOOK, without: left });
      const keys: readonly SheetKey[] = left;
      const all = reportFor(grid, NEW_WORKBOOK).sheets.filter(({ key }) => !keys.includes(key));
      assert.deepEqual(namesOf(spec), namesOf({ ...spec, sheets: all }));
      assert.deepEqual(
        [...sheetsReferredTo(spec)].filter((name) => !namesOf(spec).includes(name)),
        [],
      );
      assert.equal(spec.names.length, spec.sheets.length + 2);
      checkWorkbook(spec);
      assert.deepEqual(recalculate(spec).differences, []);
    });
  }
});

describe('a workbook with two sets of ours', () => {
  /** A set with a settings sheet and one score. */
  const set = (number: number, target: number, score: number): SheetGrid[] => [
    {
      ...sheetOf(`ตั้งค่า ${String(number)}`, [['เป้าหมาย', target, null, 'target']]),
      made: 'settings',
      set: number,
    },
    {
      ...sheetOf(`คะแนน ${String(number)}`, [
        ['(4) กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
        ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน'],
        ['IIT', 'i10 การขอยืมทรัพย์สิน', score],
        ['IIT', 'i11 การนำทรัพย์สินไปใช้ส่วนตัว', score],
      ]),
      made: 'scores',
      set: number,
    },
  ];
  const [older, newer] = [set(2, 90, 80), set(10, 97, 81)];

  it('is read by the settings of the newest one, whatever the order of its sheets', () => {
    for (const sheets of [
      [...older, ...newer],
      [...newer, ...older],
    ]) {
      assert.equal(settingsOf({ sheets }).settings.target, 9700);
    }
  });

  it('has the scores of the newest one where there are no others', () => {
    const { assessment } = study({ sheets: [...older, ...newer] }, DEFAULT_SETTINGS);
    assert.deepEqual(
      assessment.issues.map(({ items }) => items.map(({ code, score }) => [code, score])),
      [
        [
          ['i10', 8100],
          ['i11', 8100],
        ],
      ],
    );
  });
});
