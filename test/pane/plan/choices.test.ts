import assert from 'node:assert/strict';
import { carryOver } from '../../../src/core/plan/carry-over';
import { leaveOut, takeIn } from '../../../src/core/plan/decide';
import type { ItemCode } from '../../../src/core/scheme/code';
import { type IssueChoices, allChoices, earlierChoices, searchChoices } from '../../../src/pane/plan/choices';
import type { Session } from '../../../src/pane/session/session';
import { sampleWorkbook } from '../../fixtures/sample';
import { earlierPlanWorkbook } from '../../fixtures/situations';
import { sessionOf } from './shown';

function choicesOf(session: Session, wanted: ItemCode | null): readonly IssueChoices[] {
  const { studied } = session.state;
  assert.ok(studied);
  return allChoices(studied.result, studied.settings, wanted);
}

const idsOf = (issues: readonly IssueChoices[], number: number) =>
  issues.filter((issue) => issue.number === number).flatMap(({ choices }) => choices.map(({ measure }) => measure.id));

describe('the choices from the catalogue', () => {
  it('are what the plan of the issue does not have, those that answer a weak item (i10, i12) first', async () => {
    assert.deepEqual(idsOf(choicesOf(await sessionOf(sampleWorkbook()), null), 4), [
      'online-borrowing-request',
      'supervisor-monthly-self-check',
      'vehicle-and-fuel-control',
      'allowed-and-forbidden-uses',
      'annual-stock-check',
      'asset-label-with-qr',
      'handover-of-property',
      'supplies-store-control',
      'premises-use-by-outsiders',
    ]);
  });

  it('begin with what was left out where its item is open', async () => {
    const session = await sessionOf(sampleWorkbook());
    session.changePlan((plan) => leaveOut(plan, { id: 'borrowing-form-and-register', origin: 'weak' }));
    assert.deepEqual(idsOf(choicesOf(session, 'i10'), 4).slice(0, 2), [
      'borrowing-form-and-register',
      'online-borrowing-request',
    ]);
  });

  it('are without what was added', async () => {
    const session = await sessionOf(sampleWorkbook());
    session.changePlan((plan) => takeIn(plan, { id: 'vehicle-and-fuel-control', origin: 'added' }));
    assert.ok(!idsOf(choicesOf(session, null), 4).includes('vehicle-and-fuel-control'));
  });
});

describe('the search in the catalogue', () => {
  it('finds measures of every issue by words in any order and by the code of an item', async () => {
    const all = choicesOf(await sessionOf(sampleWorkbook()), null);
    assert.deepEqual(idsOf(searchChoices(all, 'น้ำมัน  รถราชการ'), 4), ['vehicle-and-fuel-control']);
    assert.deepEqual(
      searchChoices(all, 'I10').map(({ number, choices }) => [number, choices.map(({ measure }) => measure.id)]),
      [[4, ['online-borrowing-request']]],
    );
    assert.deepEqual(searchChoices(all, 'ไม่มีคำนี้แน่นอน'), []);
  });
});

describe('the choices from the earlier plan', () => {
  const namesOf = (session: Session, issue: 1 | 2 | 4) =>
    earlierChoices(session.state.studied?.result.comparison ?? null, issue).map(({ name }) => name);

  it('are the measures of the issue that the new plan does not have', async () => {
    const session = await sessionOf(earlierPlanWorkbook());
    assert.deepEqual(namesOf(session, 1), ['ทำบัตรนัดหมายงานทะเบียน', 'ตรวจแฟ้มงานค้างทุกเดือน']);
    assert.deepEqual(namesOf(session, 2), []);
    assert.deepEqual(namesOf(session, 4), ['ติดป้ายเลขครุภัณฑ์ให้ครบ']);
    assert.deepEqual(namesOf(await sessionOf(sampleWorkbook()), 1), []);
  });

  it('stand in the plan once they are carried over, in the months of its year', async () => {
    const session = await sessionOf(earlierPlanWorkbook());
    const { comparison, plan } = session.state.studied?.result ?? assert.fail('nothing was read');
    const [card] = earlierChoices(comparison, 1);
    assert.ok(card);
    session.changePlan((decisions) => carryOver(decisions, card, plan.planYear));
    assert.deepEqual(namesOf(session, 1), ['ตรวจแฟ้มงานค้างทุกเดือน']);
    const own = session.state.studied?.result.plan.issues[0]?.measures.at(-1);
    assert.deepEqual(
      [own?.name, own?.period, own?.owner, own?.origin],
      ['ทำบัตรนัดหมายงานทะเบียน', 'มกราคม 2569 - มีนาคม 2569', 'สำนักปลัด', 'own'],
    );
  });
});
