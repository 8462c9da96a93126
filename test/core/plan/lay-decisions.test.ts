import assert from 'node:assert/strict';
import { assess } from '../../../src/core/assessment/assess';
import type { Assessment } from '../../../src/core/assessment/assessment';
import { answeredCount, unanswered } from '../../../src/core/plan/answered';
import { catalogueChoices, uneditedMeasure } from '../../../src/core/plan/catalogue-choice';
import { choosePlan } from '../../../src/core/plan/choose';
import { NO_PLAN_DECISIONS, type OwnMeasure, type PlanDecisions } from '../../../src/core/plan/decisions';
import type { IssuePlan, Plan } from '../../../src/core/plan/plan';
import type { IssueNumber } from '../../../src/core/scheme/scheme';
import { readScores } from '../../../src/core/scores/read-scores';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { sampleWorkbook } from '../../fixtures/sample';
import { TWO_ITEMS } from '../report/reports';

const settings = DEFAULT_SETTINGS;
const SAMPLE = assess(readScores(sampleWorkbook(), settings), settings);

function planFor(decisions: Partial<PlanDecisions>, assessment: Assessment = SAMPLE): Plan {
  return choosePlan(assessment, settings, { ...NO_PLAN_DECISIONS, ...decisions });
}

function issueOf(plan: Plan, number: IssueNumber): IssuePlan {
  const issue = plan.issues.find((one) => one.number === number);
  assert.ok(issue);
  return issue;
}

const shown = (plan: Plan, number: IssueNumber) =>
  issueOf(plan, number).measures.map(({ id, origin, reasons }) => [
    id,
    origin,
    reasons.map(({ code }) => code).join(' '),
  ]);

const OWN: OwnMeasure = {
  id: 'own-1',
  issue: 4,
  name: 'วันตรวจทรัพย์สิน',
  steps: ['นัดวันตรวจ', 'ตรวจนับ'],
  from: 4,
  months: 2,
  owner: 'กองช่าง',
};

describe('the plan under the officer’s decisions', () => {
  it('is the program’s where nothing was decided', () => {
    assert.deepEqual(planFor({}), choosePlan(SAMPLE, settings));
    assert.deepEqual(
      planFor({}).issues.map(({ leftOut }) => leftOut),
      [[], [], [], [], [], [], []],
    );
  });

  it('lacks what is left out, keeps it to be shown, and tells the item that nothing answers any more', () => {
    const [first] = issueOf(planFor({}), 4).measures;
    assert.ok(first);
    const plan = planFor({ leftOut: [first.id] });
    assert.deepEqual(issueOf(plan, 4).leftOut, [first]);
    assert.deepEqual(shown(plan, 4), [['unannounced-property-checks', 'weak', 'i12']]);
    assert.deepEqual(
      [answeredCount(planFor({})), answeredCount(plan), unanswered(SAMPLE, plan).map(({ code }) => code)],
      [11, 10, ['i10']],
    );
    assert.deepEqual(unanswered(SAMPLE, planFor({})), []);
  });

  it('puts no other general measure in the place of one that is left out', () => {
    const ids = issueOf(planFor({}), 3).measures.map(({ id }) => id);
    assert.equal(ids.length, 2);
    const plan = planFor({ leftOut: ids.slice(0, 1) });
    assert.deepEqual(
      issueOf(plan, 3).measures.map(({ id }) => id),
      ids.slice(1),
    );
    assert.deepEqual(issueOf(planFor({ leftOut: ids }), 3).measures, []);
  });

  it('has what was added behind what was chosen, with the weak items that it answers', () => {
    const plan = planFor({ added: ['named-substitutes'] });
    assert.deepEqual(shown(plan, 1), [
      ['standard-days-and-routing-slip', 'weak', 'i1'],
      ['one-checklist-for-like-requests', 'weak', 'i2'],
      ['named-substitutes', 'added', 'i1'],
    ]);
    assert.equal(answeredCount(plan), 11);
  });

  it('answers an item again with an added measure where the chosen one is left out', () => {
    const plan = planFor({ leftOut: ['standard-days-and-routing-slip'], added: ['named-substitutes'] });
    assert.deepEqual(unanswered(SAMPLE, plan), []);
  });

  it('has what was added once where the program chooses it itself', () => {
    const added = planFor({ added: ['standard-days-and-routing-slip'] });
    assert.deepEqual(added, planFor({}));
  });

  it('takes the officer’s wording, months, unit and budget', () => {
    const edit = {
      name: 'ทะเบียนยืม',
      steps: ['ทำทะเบียน'],
      from: 4,
      months: 3,
      owner: 'กองคลัง งานพัสดุ',
      budget: '5,000 บาท',
      indicator: 'จำนวนรายการ',
      target: 'ทุกรายการ',
      followUp: 'รายงานทุกเดือน',
    } as const;
    const [before] = issueOf(planFor({}), 4).measures;
    assert.ok(before);
    const [measure] = issueOf(planFor({ edits: { [before.id]: edit } }), 4).measures;
    assert.deepEqual(measure, { ...before, ...edit, period: 'มกราคม 2569 - มีนาคม 2569', edited: true });
  });

  it('shows a period as typed before any months', () => {
    const [before] = issueOf(planFor({}), 4).measures;
    assert.ok(before);
    const edits = { [before.id]: { from: 4, months: 3, period: 'ตลอดปีงบประมาณ' } } as const;
    assert.equal(issueOf(planFor({ edits }), 4).measures[0]?.period, 'ตลอดปีงบประมาณ');
  });

  it('does not call edited what an edit leaves as it was', () => {
    const [before] = issueOf(planFor({}), 4).measures;
    assert.ok(before);
    assert.deepEqual(planFor({ edits: { [before.id]: { name: before.name, steps: before.steps } } }), planFor({}));
  });

  it('edits what is left out too, so that it comes back as it was worded', () => {
    const [before] = issueOf(planFor({}), 4).measures;
    assert.ok(before);
    const plan = planFor({ leftOut: [before.id], edits: { [before.id]: { name: 'ทะเบียนยืม' } } });
    assert.deepEqual(issueOf(plan, 4).leftOut, [{ ...before, name: 'ทะเบียนยืม', edited: true }]);
  });

  it('has own measures at the end of their issue', () => {
    const plan = planFor({ own: [OWN, { ...OWN, id: 'own-2', period: 'ทุกวันศุกร์', budget: '300 บาท' }] });
    const own = {
      id: 'own-1',
      name: 'วันตรวจทรัพย์สิน',
      steps: ['นัดวันตรวจ', 'ตรวจนับ'],
      from: 4,
      months: 2,
      period: 'มกราคม 2569 - กุมภาพันธ์ 2569',
      owner: 'กองช่าง',
      needsBudget: true,
      budget: null,
      indicator: '',
      target: '',
      evidence: '',
      followUp: '',
      reasons: [],
      origin: 'own',
      edited: false,
    };
    assert.deepEqual(issueOf(plan, 4).measures.slice(2), [
      own,
      { ...own, id: 'own-2', period: 'ทุกวันศุกร์', budget: '300 บาท' },
    ]);
  });

  it('passes over an own or added measure of an issue without scores, and ids that nothing is known of', () => {
    const assessment = assess(readScores(TWO_ITEMS, settings), settings);
    const decisions = {
      leftOut: ['gone', 'constructor'],
      added: ['gone-too', 'named-substitutes', '__proto__'],
      edits: { gone: { name: 'ก' }, constructor: { name: 'ข' } },
      own: [{ ...OWN, issue: 2 as const }],
    };
    assert.deepEqual(planFor(decisions, assessment), planFor({}, assessment));
  });
});

describe('the measures to choose from', () => {
  const choices = (plan: Plan, issue: IssueNumber) =>
    catalogueChoices(issue, plan, SAMPLE, settings).map(({ measure, answers }) => [
      measure.id,
      measure.origin,
      measure.reasons.map(({ code }) => code).join(' '),
      answers.join(' '),
    ]);

  it('are those of the issue that the plan does not know, what answers weak items first', () => {
    const plan = planFor({});
    const all = choices(plan, 1);
    const weak = all.filter(([, , reasons]) => reasons);
    assert.deepEqual(all.slice(0, weak.length), weak);
    assert.deepEqual(all[0], ['named-substitutes', 'added', 'i1', 'i1']);
    const known = issueOf(plan, 1).measures.map(({ id }) => id);
    assert.equal(
      all.some(([id]) => known.includes(id ?? '')),
      false,
    );
  });

  it('begin with what answers an item that is unanswered', () => {
    const plan = planFor({ leftOut: ['one-checklist-for-like-requests'] });
    assert.equal(choices(plan, 1)[0]?.[2], 'i2');
    assert.equal(
      choices(plan, 1).some(([id]) => id === 'one-checklist-for-like-requests'),
      false,
    );
  });

  it('can be told without their edits', () => {
    const plan = planFor({ added: ['named-substitutes'], edits: { 'named-substitutes': { name: 'ผู้แทน' } } });
    const measure = issueOf(plan, 1).measures.at(-1);
    const unedited = uneditedMeasure('named-substitutes', SAMPLE, settings);
    assert.ok(measure && unedited);
    assert.deepEqual(measure, { ...unedited, name: 'ผู้แทน', edited: true });
    assert.equal(unedited.name, 'กำหนดผู้ปฏิบัติงานแทนเพื่อไม่ให้งานหยุดชะงักเมื่อเจ้าหน้าที่ไม่อยู่');
    assert.equal(uneditedMeasure('own-1', SAMPLE, settings), null);
  });
});
