import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { agencyId } from '../../../src/core/plan/catalogue/agency-id';
import { CATALOGUE_FIELDS } from '../../../src/core/plan/catalogue/catalogue-headings';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { catalogueChoices, uneditedMeasure } from '../../../src/core/plan/catalogue-choice';
import { addOwn, editMeasure, leaveOut, takeIn } from '../../../src/core/plan/decide';
import { NO_PLAN_DECISIONS, type PlanDecisions } from '../../../src/core/plan/decisions';
import type { Decisions } from '../../../src/core/decisions';
import { readKept } from '../../../src/core/kept';
import { type Studied, openWorkbook, reportToKeep, study, studyWorkbook } from '../../../src/core/prongsai';
import { targetOf } from '../../../src/core/report/target';
import type { IssueNumber } from '../../../src/core/scheme/scheme';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { sampleWorkbook } from '../../fixtures/sample';
import { WORDS } from '../report/reports';
import {
  SHEET,
  type Typed,
  adding,
  beside,
  copyOf,
  deleting,
  gridsOf,
  rowOf,
  typingAt,
  untouched,
} from './catalogue-sheets';

const PROGRAM = study(sampleWorkbook(), DEFAULT_SETTINGS);

const studied = (...sheets: readonly SheetGrid[]) => studyWorkbook(beside(...sheets));

const NEW: Typed = { issue: 4, answers: 'i๑๐', name: 'วันตรวจทรัพย์สิน', steps: 'นัดวัน\nตรวจนับ', owner: 'กองช่าง' };
const NEW_ID = agencyId(4, 'วันตรวจทรัพย์สิน');

const measuresOf = ({ result: { plan } }: Studied, issue: IssueNumber) =>
  plan.issues.find(({ number }) => number === issue)?.measures ?? assert.fail();
const shown = (from: Studied, issue: IssueNumber) =>
  measuresOf(from, issue).map(({ id, origin, reasons }) => [id, origin, reasons.map(({ code }) => code).join(' ')]);
const choices = ({ result, settings }: Studied, issue: IssueNumber) =>
  catalogueChoices(issue, result.plan, result.assessment, settings, result.catalogue.measures).map(
    ({ measure }) => measure.id,
  );
const told = ({ result }: Studied) =>
  result.findings.flatMap(({ code, place, facts }) =>
    code.startsWith('catalogue-') ? [[code, place?.sheet, facts] as const] : [],
  );

describe('the plan under a catalogue sheet', () => {
  it('is the program’s while the sheet is untouched, whatever else stands beside it', () => {
    for (const from of [
      studied(untouched()),
      studied(copyOf(untouched())),
      studied(untouched(), copyOf(untouched())),
    ]) {
      assert.deepEqual(from.result.plan, PROGRAM.plan);
      assert.deepEqual(from.result.assessment, PROGRAM.assessment);
    }
  });

  it('says a measure as the sheet does', () => {
    const change = { name: 'ยืมคืนอย่างมีระบบ', from: 'ม.ค.', months: 3, owner: 'งานบุคคล' };
    const [first] = measuresOf(studied(typingAt(untouched(), 'borrowing-form-and-register', change)), 4);
    const [before] = PROGRAM.plan.issues[3]?.measures ?? [];
    assert.deepEqual(first, {
      ...before,
      name: 'ยืมคืนอย่างมีระบบ',
      from: 4,
      months: 3,
      period: 'มกราคม 2569 - มีนาคม 2569',
      owner: 'งานการเจ้าหน้าที่ สำนักปลัด',
    });
  });

  it('answers an item with another measure where the first was deleted, and by its title where all were', () => {
    const one = studied(deleting(untouched(), 'borrowing-form-and-register'));
    assert.deepEqual(shown(one, 4)[0], ['online-borrowing-request', 'weak', 'i10']);
    const all = CATALOGUE.filter(({ answers }) => answers.includes('i10')).map(({ id }) => id);
    assert.deepEqual(shown(studied(deleting(untouched(), ...all)), 4)[0], ['title-i10', 'weak', 'i10']);
    assert.ok(!choices(one, 4).includes('borrowing-form-and-register'));
  });

  it('takes what the agency has for an item before what the program has', () => {
    const from = studied(adding(untouched(), NEW));
    assert.deepEqual(shown(from, 4), [
      [NEW_ID, 'weak', 'i10'],
      ['unannounced-property-checks', 'weak', 'i12'],
    ]);
    const { name, steps, owner, needsBudget } = measuresOf(from, 4)[0] ?? assert.fail();
    assert.deepEqual([name, steps, owner, needsBudget], ['วันตรวจทรัพย์สิน', ['นัดวัน', 'ตรวจนับ'], 'กองช่าง', true]);
    assert.ok(choices(from, 4).includes('borrowing-form-and-register'));
    assert.deepEqual(
      from.result.plan.issues.filter(({ number }) => number !== 4),
      PROGRAM.plan.issues.filter(({ number }) => number !== 4),
    );
  });

  it('offers a general measure of the agency and chooses it only where the program’s are gone', () => {
    const general = { ...NEW, issue: 3, answers: 'ทั่วไป' };
    const id = agencyId(3, 'วันตรวจทรัพย์สิน');
    const from = studied(adding(untouched(), general));
    assert.deepEqual(from.result.plan, PROGRAM.plan);
    assert.ok(choices(from, 3).includes(id));
    const programs = CATALOGUE.filter(({ issue, answers }) => issue === 3 && answers.length === 0).slice(1);
    const few = studied(deleting(adding(untouched(), general), ...programs.map((measure) => measure.id)));
    assert.deepEqual(shown(few, 3)[1], [id, 'general', '']);
  });

  it('goes by the items of the year that the sheet names, not by that of the results', () => {
    const of2569 = untouched({ resultYear: 2569 });
    assert.deepEqual(studied(adding(of2569, { ...NEW, answers: 'o25' })).result.catalogue.measures.at(-1)?.answers, [
      'o27',
    ]);
    const unnamed = typingHeading(adding(untouched(), { ...NEW, answers: 'o25' }), 'ข้อที่รองรับ');
    assert.deepEqual(studied(unnamed).result.catalogue.measures.at(-1)?.answers, ['o25']);
  });

  it('tells a measure as it was before any edit', () => {
    const { result, settings } = studied(typingAt(untouched(), 'named-substitutes', { name: 'ผู้แทน' }));
    const { measures } = result.catalogue;
    assert.equal(uneditedMeasure('named-substitutes', result.assessment, settings, measures)?.name, 'ผู้แทน');
  });

  it('is the program’s where the sheet has lost its headings and keys, and says so', () => {
    const bare = { ...untouched(), rows: untouched().rows.map((row) => ({ ...row, cells: row.cells.slice(2, 4) })) };
    const from = studied({ ...bare, rows: bare.rows.slice(6) });
    assert.deepEqual(from.result.plan, PROGRAM.plan);
    assert.deepEqual(told(from), [['catalogue-unreadable', SHEET, {}]]);
  });
});

describe('a catalogue sheet that was copied from another workbook', () => {
  const last = adding(
    typingAt(deleting(untouched(), 'named-substitutes'), 'one-checklist-for-like-requests', { name: 'รายการตรวจ' }),
    NEW,
  );

  it('is the whole catalogue where we made none', () => {
    const from = studied(copyOf(last));
    assert.deepEqual(shown(from, 4)[0], [NEW_ID, 'weak', 'i10']);
    assert.equal(measuresOf(from, 1)[1]?.name, 'รายการตรวจ');
    assert.ok(!choices(from, 1).includes('named-substitutes'));
    assert.deepEqual(told(from), [['catalogue-copied', 'คลังปีที่แล้ว', { count: 1, whole: true }]]);
  });

  it('brings the agency’s own along where we made one, and nothing else', () => {
    const from = studied(untouched(), copyOf(last), copyOf(last, 'อีกแผ่น'));
    assert.deepEqual(shown(from, 4)[0], [NEW_ID, 'weak', 'i10']);
    assert.equal(
      measuresOf(from, 1)[1]?.name,
      CATALOGUE.find(({ id }) => id === 'one-checklist-for-like-requests')?.name,
    );
    assert.ok(choices(from, 1).includes('named-substitutes'));
    assert.equal(from.result.catalogue.measures.length, CATALOGUE.length + 1);
    assert.deepEqual(told(from), [['catalogue-copied', 'คลังปีที่แล้ว', { count: 1, whole: false }]]);
  });

  it('is what it was made for: its own year’s items', () => {
    const from = studied(copyOf(adding(untouched({ resultYear: 2569 }), { ...NEW, answers: 'o25' })));
    assert.deepEqual(from.result.catalogue.measures.at(-1)?.answers, ['o27']);
  });

  it('does not bring back what was deleted on our sheet since', () => {
    const workbook = beside(copyOf(last));
    const first = made(studyWorkbook(workbook), workbook);
    assert.deepEqual(told(openWorkbook(first, WORDS)), []);
    const ours = first.sheets.find((sheet) => sheet.made === 'catalogue') ?? assert.fail();
    const later = replaced(first, deleting(ours, NEW_ID));
    const again = openWorkbook(later, WORDS);
    assert.ok(!again.result.catalogue.measures.some(({ id }) => id === NEW_ID));
    const third = openWorkbook(made(again, later), WORDS);
    assert.ok(!third.result.catalogue.measures.some(({ id }) => id === NEW_ID));
  });

  it('is no list of the officer’s that only has some of its headings', () => {
    const others = {
      ...copyOf(untouched()),
      rows: copyOf(untouched()).rows.map((row) => ({ ...row, cells: row.cells.slice(0, 12) })),
    };
    assert.deepEqual(told(studied(others)), []);
  });
});

/** What a host holds after the sheets were made: the officer's own and ours, with the text that is kept. */
function made(
  from: Studied,
  workbook: WorkbookGrid,
  without: Decisions['without'] = from.decisions.without,
): WorkbookGrid {
  const target = targetOf(workbook, 'in-place', { ...from.decisions, without });
  const { spec, kept } = reportToKeep(from, WORDS, target);
  const officers = workbook.sheets.filter((sheet) => sheet.made === null);
  return { sheets: [...officers, ...gridsOf(spec)], kept };
}

function replaced(workbook: WorkbookGrid, sheet: SheetGrid): WorkbookGrid {
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet.name ? sheet : one)) };
}

const catalogueIn = ({ sheets }: WorkbookGrid) => sheets.find((sheet) => sheet.made === 'catalogue') ?? assert.fail();

const changed = (from: Studied, change: (plan: PlanDecisions) => PlanDecisions): Studied =>
  studyWorkbook(from.workbook, { ...from.decisions, plan: change(from.decisions.plan) });

function typingHeading(sheet: SheetGrid, heading: string): SheetGrid {
  const rows = sheet.rows.map((row) =>
    row.row === 5
      ? { ...row, cells: row.cells.map((cell) => (cell.column === 1 ? { ...cell, value: heading } : cell)) }
      : row,
  );
  return { ...sheet, rows };
}

describe('a measure that the officer wrote in the plan', () => {
  const WRITTEN = {
    name: 'วันตรวจรถ',
    steps: ['นัดวัน', 'ตรวจรถ'],
    from: 4,
    months: 2,
    owner: 'กองช่าง',
    budget: '500 บาท',
    target: 'ทุกคัน',
  } as const;
  const ID = agencyId(4, 'วันตรวจรถ');
  const before = changed(studyWorkbook(sampleWorkbook()), (plan) => addOwn(plan, 4, WRITTEN));
  const workbook = made(before, before.workbook);
  const opened = openWorkbook(workbook, WORDS);

  it('stands on the sheet once this is made', () => {
    const cells = catalogueIn(workbook).rows.find(({ row }) => row === rowOf(catalogueIn(workbook), ID))?.cells;
    assert.deepEqual(
      cells?.map(({ value }) => value),
      [4, 'ทั่วไป', 'วันตรวจรถ', '๑) นัดวัน\n๒) ตรวจรถ', 'ม.ค.', 2, 'กองช่าง', 'ใช่', 'ทุกคัน', ID],
    );
  });

  it('is in the plan as before, once, and not offered', () => {
    const [, , own] = measuresOf(before, 4);
    assert.ok(own);
    assert.deepEqual(own.id, 'own-1');
    assert.deepEqual(measuresOf(opened, 4).slice(2), [{ ...own, id: ID, origin: 'added', edited: true }]);
    assert.deepEqual(opened.decisions.plan, {
      ...NO_PLAN_DECISIONS,
      added: [ID],
      edits: { [ID]: { budget: '500 บาท' } },
    });
    assert.ok(!choices(before, 4).includes(ID) && !choices(opened, 4).includes(ID));
    const { decisions: again } = openWorkbook(made(opened, workbook), WORDS);
    assert.deepEqual(again, opened.decisions);
  });

  it('stays in the catalogue when it is taken out of the plan, and can be added again', () => {
    const out = changed(opened, (plan) => leaveOut(plan, { id: ID, origin: 'added' }));
    assert.equal(measuresOf(out, 4).length, 2);
    assert.ok(choices(out, 4).includes(ID));
    const later = openWorkbook(made(out, workbook), WORDS);
    assert.ok(choices(later, 4).includes(ID));
    const again = changed(later, (plan) => takeIn(plan, { id: ID, origin: 'added' }));
    assert.equal(measuresOf(again, 4)[2]?.name, 'วันตรวจรถ');
  });

  it('has its wording of the plan on the sheet, and of the sheet in the plan', () => {
    const { assessment, catalogue } = opened.result;
    const unedited = uneditedMeasure(ID, assessment, opened.settings, catalogue.measures);
    const edited = changed(opened, (plan) => editMeasure(plan, ID, { name: 'วันตรวจรถและเรือ' }, unedited));
    const second = made(edited, workbook);
    const row = catalogueIn(second).rows.find((one) => one.row === rowOf(catalogueIn(second), ID));
    assert.equal(row?.cells[2]?.value, 'วันตรวจรถและเรือ');
    assert.deepEqual(openWorkbook(second, WORDS).decisions.plan.edits, { [ID]: { budget: '500 บาท' } });
    const typed = replaced(second, typingAt(catalogueIn(second), ID, { answers: 'i๑๐', evidence: 'ภาพถ่าย' }));
    const third = openWorkbook(typed, WORDS);
    assert.deepEqual(shown(third, 4), [
      [ID, 'weak', 'i10'],
      ['unannounced-property-checks', 'weak', 'i12'],
    ]);
    const [first] = measuresOf(third, 4);
    assert.deepEqual([first?.name, first?.budget, first?.evidence], ['วันตรวจรถและเรือ', '500 บาท', 'ภาพถ่าย']);
  });

  it('comes along to the next year’s workbook with the sheet alone', () => {
    const next = studyWorkbook(beside(copyOf(catalogueIn(workbook))));
    assert.equal(measuresOf(next, 4).length, 2);
    assert.ok(choices(next, 4).includes(ID));
    const own = changed(next, (plan) => addOwn(plan, 4, { ...WRITTEN, name: 'วันตรวจเรือ' }));
    const both = openWorkbook(made(own, own.workbook), WORDS);
    assert.deepEqual(
      both.result.catalogue.measures.slice(-2).map(({ id, name }) => [id, name]),
      [
        [ID, 'วันตรวจรถ'],
        [agencyId(4, 'วันตรวจเรือ'), 'วันตรวจเรือ'],
      ],
    );
    assert.deepEqual(both.decisions.plan.added, [agencyId(4, 'วันตรวจเรือ')]);
  });

  it('is not made twice where the decisions of before are laid over the sheets of after', () => {
    const again = studyWorkbook(workbook, before.decisions);
    assert.equal(measuresOf(again, 4).length, 3);
    assert.ok(!choices(again, 4).includes(ID));
    const later = openWorkbook(made(again, workbook), WORDS);
    assert.equal(later.result.catalogue.measures.length, CATALOGUE.length + 1);
    assert.deepEqual(later.decisions.plan.added, [ID]);
  });

  it('stays where its row is deleted while it is in the plan, and that is said', () => {
    const cut = replaced(workbook, deleting(catalogueIn(workbook), ID));
    const from = openWorkbook(cut, WORDS);
    assert.equal(measuresOf(from, 4)[2]?.name, 'วันตรวจรถ');
    assert.deepEqual(told(from), [['catalogue-kept', SHEET, { name: 'วันตรวจรถ' }]]);
    assert.ok(rowOf(catalogueIn(made(from, cut)), ID) > 0);
    const out = changed(from, (plan) => leaveOut(plan, { id: ID, origin: 'added' }));
    assert.ok(!choices(out, 4).includes(ID));
    assert.deepEqual(told(out), []);
  });

  it('stays with the decisions where the sheet is not made', () => {
    const without = made(before, before.workbook, ['catalogue']);
    const { decisions, result } = openWorkbook(without, WORDS);
    assert.deepEqual(decisions.plan, before.decisions.plan);
    assert.deepEqual(result.plan, before.result.plan);
    assert.equal(decisions.catalogue, undefined);
  });

  it('outlives the sheets', () => {
    const bare = { sheets: sampleWorkbook().sheets, kept: workbook.kept ?? '' };
    assert.deepEqual(openWorkbook(bare, WORDS).result.plan, opened.result.plan);
  });

  it('stands beside another of the same name', () => {
    const two = changed(before, (plan) => addOwn(plan, 4, { ...WRITTEN, steps: ['อื่น'] }));
    const later = openWorkbook(made(two, two.workbook), WORDS);
    assert.deepEqual(later.decisions.plan.added, [ID, `${ID}-2`]);
    assert.deepEqual(
      measuresOf(later, 4)
        .slice(2)
        .map(({ steps }) => steps),
      [WRITTEN.steps, ['อื่น']],
    );
  });
});

describe('what is kept of a catalogue', () => {
  const changedSheet = adding(
    typingAt(deleting(untouched(), 'named-substitutes'), 'one-checklist-for-like-requests', { name: 'รายการตรวจ' }),
    NEW,
  );
  const before = beside(changedSheet);
  const namesOf = ({ result }: Studied) => [
    result.catalogue.measures.some(({ id }) => id === 'named-substitutes'),
    result.catalogue.measures.some(({ name }) => name === 'รายการตรวจ'),
    result.catalogue.measures.some(({ id }) => id === NEW_ID),
  ];

  it('brings the agency’s own back where somebody deleted the sheet, and the program’s as they are', () => {
    const workbook = made(studyWorkbook(before), before);
    assert.deepEqual(namesOf(openWorkbook(workbook, WORDS)), [false, true, true]);
    const sheets = workbook.sheets.filter((sheet) => sheet.made !== 'catalogue');
    assert.deepEqual(namesOf(openWorkbook({ ...workbook, sheets }, WORDS)), [true, false, true]);
  });

  it('brings all of it back where the sheet was not made, and on the sheet once it is wanted again', () => {
    const workbook = made(studyWorkbook(before), before, ['catalogue']);
    assert.ok(workbook.sheets.every((sheet) => sheet.made !== 'catalogue'));
    const from = openWorkbook(workbook, WORDS);
    assert.deepEqual(namesOf(from), [false, true, true]);
    assert.deepEqual(namesOf(openWorkbook(made(from, workbook), WORDS)), [false, true, true]);
  });

  it('is nothing where the catalogue is the program’s', () => {
    const workbook = made(studyWorkbook(sampleWorkbook()), sampleWorkbook());
    assert.equal(readKept(workbook.kept ?? '')?.catalogue, undefined);
  });

  it('tells of a measure of the program that was added to the plan and deleted from the sheet, until sheets are made', () => {
    const added = { ...NO_PLAN_DECISIONS, added: ['vehicle-and-fuel-control'] };
    const cut = beside(deleting(untouched(), 'vehicle-and-fuel-control'));
    const from = studyWorkbook(cut, { settings: {}, without: [], plan: added });
    const name = CATALOGUE.find(({ id }) => id === 'vehicle-and-fuel-control')?.name;
    assert.deepEqual(told(from), [['catalogue-gone', SHEET, { name }]]);
    assert.equal(measuresOf(from, 4).length, 2);
    const later = openWorkbook(made(from, cut), WORDS);
    assert.deepEqual([told(later), later.decisions.plan.added], [[], []]);
  });
});

describe('a catalogue that is written and read again and again', () => {
  it('is the same sheet each time, with changes, odd cells and rows of the agency', () => {
    const odd = adding(
      typingAt(
        typingAt(deleting(untouched(), 'named-substitutes'), 'borrowing-form-and-register', {
          answers: 'i๑๐, ข้อ ๙๙',
          from: 'ต้นปี',
          owner: 'กองช่าง',
          target: '',
        }),
        'one-checklist-for-like-requests',
        { steps: Array.from({ length: 60 }, (_, index) => `ขั้น ${String(index + 1)}`).join('\n') },
      ),
      NEW,
      { ...NEW, issue: '', answers: '', name: 'ไม่มีประเด็น' },
      { steps: 'ไม่มีชื่อ' },
    );
    const first = made(studyWorkbook(beside(odd)), beside(odd));
    const second = made(openWorkbook(first, WORDS), first);
    const third = made(openWorkbook(second, WORDS), second);
    assert.deepEqual(catalogueIn(second), catalogueIn(first));
    assert.deepEqual([catalogueIn(third), third.kept], [catalogueIn(second), second.kept]);
    assert.deepEqual(openWorkbook(second, WORDS).result.catalogue, openWorkbook(first, WORDS).result.catalogue);
    assert.ok(rowOf(catalogueIn(first), NEW_ID) > 0);
  });

  it('is the same whatever an officer types into a row', function () {
    this.timeout(120_000);
    const piece = fc.constantFrom(
      ...[
        'ทำ',
        ' ',
        '\n',
        '1) ',
        '๒) ',
        '(ต่อ) ',
        'i10',
        ', ',
        'o27 (2569)',
        '4',
        '๑๓',
        'ต.ค.',
        'ใช่',
        '-',
        '=1+1',
        'ทั่วไป',
        'งานบุคคล',
        'E-Service 2',
      ],
    );
    const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const row = fc.tuple(fc.constantFrom(...CATALOGUE_FIELDS), words);
    const typed = fc.array(row, { maxLength: 6 }).map((cells): Typed => Object.fromEntries(cells));
    const sheet = untouched();
    fc.assert(
      fc.property(typed, typed, (known, own) => {
        const odd = adding(typingAt(sheet, 'named-substitutes', known), own);
        const first = made(studyWorkbook(beside(odd)), beside(odd));
        const second = made(openWorkbook(first, WORDS), first);
        assert.deepEqual(catalogueIn(second), catalogueIn(first));
        assert.equal(second.kept, first.kept);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same sheet where nobody changed anything, and nothing of it is kept', () => {
    const first = made(studyWorkbook(sampleWorkbook()), sampleWorkbook());
    assert.deepEqual(catalogueIn(made(openWorkbook(first, WORDS), first)), catalogueIn(first));
    assert.equal(made(openWorkbook(first, WORDS), first).kept, first.kept);
  });
});
