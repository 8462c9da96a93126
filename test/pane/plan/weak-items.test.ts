import assert from 'node:assert/strict';
import { leaveOut } from '../../../src/core/plan/decide';
import { countPlan, itemOf } from '../../../src/pane/plan/weak-items';
import type { Session } from '../../../src/pane/session/session';
import { sheetOf, workbookOf } from '../../fixtures/grids';
import { sampleWorkbook } from '../../fixtures/sample';
import { sessionOf } from './shown';

function resultOf(session: Session) {
  assert.ok(session.state.studied);
  return session.state.studied.result;
}

describe('what the plan answers', () => {
  it('is every weak item of the sample at first', async () => {
    const { assessment, plan } = resultOf(await sessionOf(sampleWorkbook()));
    assert.deepEqual(countPlan(assessment, plan), { measures: 16, answered: 11, weak: 11, open: [], unplaced: 0 });
  });

  it('leaves an item open, with its issue, when its measure is left out', async () => {
    const session = await sessionOf(sampleWorkbook());
    session.changePlan((plan) => leaveOut(plan, { id: 'borrowing-form-and-register', origin: 'weak' }));
    const { assessment, plan } = resultOf(session);
    const { open, ...counts } = countPlan(assessment, plan);
    assert.deepEqual(counts, { measures: 15, answered: 10, weak: 11, unplaced: 0 });
    assert.deepEqual(
      open.map(({ item, issue }) => [issue, item.code]),
      [[4, 'i10']],
    );
  });

  it('is nothing where no item is weak', async () => {
    const high = workbookOf(
      sheetOf('ประเด็นที่ 4', [
        ['ข้อ', 'ประเด็นการประเมิน', 'คะแนน ปี 2568'],
        ['i10', 'ขั้นตอนการขออนุญาตเพื่อยืมทรัพย์สินของราชการ', 98.5],
      ]),
    );
    const { assessment, plan } = resultOf(await sessionOf(high));
    assert.deepEqual(countPlan(assessment, plan), { measures: 2, answered: 0, weak: 0, open: [], unplaced: 0 });
  });
});

describe('a weak item without a code', () => {
  it('is open until its code is given: no measure can be told to answer it', async () => {
    const codeless = workbookOf(
      sheetOf('ประเด็นที่ 4', [
        ['กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
        ['แบบวัด', 'ประเด็นการประเมิน', 'คะแนน ปี 2568'],
        ['IIT', 'การดูแลอาคารสถานที่ส่วนกลางของหน่วยงานหลังเลิกงานเป็นไปอย่างเรียบร้อย', 80.5],
        ['IIT', 'i11 ในหน่วยงานของท่าน มีเจ้าหน้าที่ใช้ทรัพย์สินของราชการ เพื่อประโยชน์ส่วนตัว มากน้อยเพียงใด', 99.5],
      ]),
    );
    const { assessment, plan } = resultOf(await sessionOf(codeless));
    const { open, ...counts } = countPlan(assessment, plan);
    assert.deepEqual(counts, { measures: 2, answered: 0, weak: 1, unplaced: 0 });
    assert.deepEqual(
      open.map(({ item, issue }) => [issue, item.code, item.place.cell]),
      [[4, null, 'C3']],
    );
  });
});

describe('the item behind a code', () => {
  it('is rather the issue’s own: o5 stands in two issues of the sample', async () => {
    const { assessment } = resultOf(await sessionOf(sampleWorkbook()));
    const sheets = ([1, 3, 4] as const).map((issue) => itemOf(assessment, 'o5', issue)?.place.sheet);
    assert.deepEqual(sheets, ['ประเด็นที่ ๑', 'ประเด็นที่ ๓', 'ประเด็นที่ ๑']);
    assert.equal(itemOf(assessment, 'o44', 1), undefined);
  });
});
