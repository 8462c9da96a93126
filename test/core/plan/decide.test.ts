import assert from 'node:assert/strict';
import { assess } from '../../../src/core/assessment/assess';
import { uneditedMeasure } from '../../../src/core/plan/catalogue-choice';
import { addOwn, editMeasure, leaveOut, removeOwn, takeIn, undoEdit } from '../../../src/core/plan/decide';
import { NO_PLAN_DECISIONS, type MeasureEdit, type PlanDecisions } from '../../../src/core/plan/decisions';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { TWO_ITEMS } from '../report/reports';

const NONE = NO_PLAN_DECISIONS;
const CHOSEN = { id: 'chosen', origin: 'weak' } as const;
const GENERAL = { id: 'general', origin: 'general' } as const;
const ADDED = { id: 'added', origin: 'added' } as const;
const OWN = { name: 'วันตรวจทรัพย์สิน', steps: ['ตรวจ'], from: 4, months: 2, owner: 'กองช่าง' } as const;

const UNEDITED = uneditedMeasure(
  'borrowing-form-and-register',
  assess(readScores(TWO_ITEMS, DEFAULT_SETTINGS), DEFAULT_SETTINGS),
  DEFAULT_SETTINGS,
);
assert.ok(UNEDITED);
const { id: ID, name: NAME } = UNEDITED;

const edited = (edit: MeasureEdit, before: PlanDecisions = NONE) => editMeasure(before, ID, edit, UNEDITED);

describe('leaving out and taking in', () => {
  it('leaves out what the program chose, once', () => {
    const once = leaveOut(leaveOut(NONE, CHOSEN), GENERAL);
    assert.deepEqual(once, { ...NONE, leftOut: ['chosen', 'general'] });
    assert.deepEqual(leaveOut(once, GENERAL), once);
    assert.deepEqual(NONE, { leftOut: [], added: [], edits: {}, own: [] });
  });

  it('takes in again what was left out', () => {
    assert.deepEqual(takeIn(leaveOut(NONE, CHOSEN), CHOSEN), NONE);
    assert.deepEqual(takeIn(NONE, CHOSEN), NONE);
  });

  it('adds a measure of the catalogue, once, and takes it away', () => {
    const added = takeIn(takeIn(NONE, ADDED), ADDED);
    assert.deepEqual(added, { ...NONE, added: ['added'] });
    assert.deepEqual(leaveOut(added, ADDED), NONE);
  });

  it('leaves out what was added once the program chooses it too', () => {
    const added = { ...NONE, added: ['chosen'] };
    assert.deepEqual(leaveOut(added, CHOSEN), { ...NONE, leftOut: ['chosen'] });
  });

  it('removes an own measure for good', () => {
    const own = addOwn(NONE, 4, OWN);
    assert.deepEqual(leaveOut(own, { id: 'own-1', origin: 'own' }), NONE);
  });
});

describe('editing a measure', () => {
  it('keeps what differs from the measure, and later edits over earlier ones', () => {
    const first = edited({ name: 'ทะเบียนยืม', owner: 'กองคลัง' });
    assert.deepEqual(first.edits, { [ID]: { name: 'ทะเบียนยืม', owner: 'กองคลัง' } });
    const second = edited({ owner: 'กองช่าง', budget: '5,000 บาท' }, first);
    assert.deepEqual(second.edits, { [ID]: { name: 'ทะเบียนยืม', owner: 'กองช่าง', budget: '5,000 บาท' } });
  });

  it('forgets what says the same as the measure', () => {
    assert.deepEqual(edited({ name: NAME, steps: [...UNEDITED.steps], from: UNEDITED.from }), NONE);
    assert.deepEqual(edited({ name: NAME }, edited({ name: 'ก', owner: 'กองช่าง' })).edits, {
      [ID]: { owner: 'กองช่าง' },
    });
    assert.deepEqual(edited({ name: NAME }, edited({ name: 'ก' })), NONE);
  });

  it('takes no name of blanks, no blank step and no empty budget, but an empty unit', () => {
    assert.deepEqual(edited({ name: ' ', steps: [' ', ''], budget: '', period: ' ' }), NONE);
    assert.deepEqual(edited({ steps: ['ก', ' ', 'ข'], owner: '' }).edits, { [ID]: { steps: ['ก', 'ข'], owner: '' } });
    assert.deepEqual(edited({ budget: '' }, edited({ budget: '5 บาท' })), NONE);
  });

  it('keeps the later of months and a period as typed', () => {
    const typed = edited({ period: 'ทุกวันศุกร์' }, edited({ from: 4, months: 3 }));
    assert.deepEqual(typed.edits, { [ID]: { period: 'ทุกวันศุกร์' } });
    assert.deepEqual(edited({ from: 5, months: 2 }, typed).edits, { [ID]: { from: 5, months: 2 } });
  });

  it('is undone as a whole', () => {
    const both = editMeasure(edited({ name: 'ก', owner: 'ข' }), 'other', { name: 'ค' }, null);
    assert.deepEqual(undoEdit(both, ID).edits, { other: { name: 'ค' } });
    assert.deepEqual(undoEdit(both, 'unknown'), both);
  });

  it('changes an own measure itself', () => {
    const own = addOwn(NONE, 4, { ...OWN, budget: '5 บาท', period: 'ทุกวันศุกร์' });
    const changed = editMeasure(own, 'own-1', { name: 'วันตรวจรถ', budget: '', from: 1, months: 12 }, null);
    assert.deepEqual(changed, {
      ...NONE,
      own: [{ ...OWN, id: 'own-1', issue: 4, name: 'วันตรวจรถ', from: 1, months: 12 }],
    });
    assert.deepEqual(editMeasure(changed, 'own-1', { name: '' }, null), changed);
  });
});

describe('own measures', () => {
  it('are numbered beyond the highest', () => {
    const three = addOwn(addOwn(addOwn(NONE, 4, OWN), 1, OWN), 4, OWN);
    assert.deepEqual(
      three.own.map(({ id, issue }) => [id, issue]),
      [
        ['own-1', 4],
        ['own-2', 1],
        ['own-3', 4],
      ],
    );
    const again = addOwn(removeOwn(three, 'own-2'), 2, OWN);
    assert.deepEqual(
      again.own.map(({ id }) => id),
      ['own-1', 'own-3', 'own-4'],
    );
  });
});
