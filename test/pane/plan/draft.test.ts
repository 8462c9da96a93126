import assert from 'node:assert/strict';
import type { PlannedMeasure } from '../../../src/core/plan/plan';
import { toThaiDigits } from '../../../src/core/thai/digits';
import { EMPTY_DRAFT, draftOf, editOf, isChanged, missingOf, ownOf, withMonths } from '../../../src/pane/plan/draft';
import { stepsOf } from '../../../src/pane/plan/steps';

const MEASURE: PlannedMeasure = {
  id: 'register',
  name: 'ทะเบียนคุม 2 ชั้น',
  steps: ['จัดทำทะเบียน', 'ทวงคืนภายใน 7 วัน'],
  from: 3,
  months: 4,
  period: 'ธันวาคม 2568 - มีนาคม 2569',
  owner: 'กองคลัง',
  needsBudget: false,
  budget: null,
  indicator: 'ร้อยละที่คืนตามกำหนด',
  target: 'ไม่น้อยกว่าร้อยละ 95',
  evidence: 'ทะเบียน',
  followUp: 'รายงานทุกไตรมาส',
  reasons: [],
  origin: 'weak',
  edited: false,
};
const start = draftOf(MEASURE, 2569, toThaiDigits);

describe('the draft of a measure', () => {
  it('stands in the digits of the documents, with its last month', () => {
    assert.deepEqual(start, {
      name: 'ทะเบียนคุม ๒ ชั้น',
      steps: [
        { key: 0, text: 'จัดทำทะเบียน' },
        { key: 1, text: 'ทวงคืนภายใน ๗ วัน' },
      ],
      from: 3,
      to: 6,
      typed: null,
      owner: 'กองคลัง',
      budget: '',
      indicator: 'ร้อยละที่คืนตามกำหนด',
      target: 'ไม่น้อยกว่าร้อยละ ๙๕',
      followUp: 'รายงานทุกไตรมาส',
    });
  });

  it('keeps a period that was typed until months are chosen', () => {
    const typed = draftOf({ ...MEASURE, period: 'ทุกไตรมาส' }, 2569, toThaiDigits);
    assert.equal(typed.typed, 'ทุกไตรมาส');
    assert.deepEqual(editOf({ ...typed, owner: 'สำนักปลัด' }, typed), { owner: 'สำนักปลัด' });
    assert.deepEqual(editOf(withMonths(typed, { from: 3 }), typed), { from: 3, months: 4 });
  });

  it('moves the other end of the period along where the two would cross', () => {
    const ends = ({ from, to }: typeof start) => [from, to];
    assert.deepEqual(ends(withMonths(start, { from: 5 })), [5, 6]);
    assert.deepEqual(ends(withMonths(start, { from: 9 })), [9, 9]);
    assert.deepEqual(ends(withMonths(start, { to: 12 })), [3, 12]);
    assert.deepEqual(ends(withMonths(start, { to: 1 })), [1, 1]);
  });

  it('is no edit as long as it says the same', () => {
    assert.deepEqual(
      editOf({ ...start, name: ' ทะเบียนคุม ๒ ชั้น ', steps: stepsOf(['จัดทำทะเบียน', '', 'ทวงคืนภายใน ๗ วัน ']) }, start),
      {},
    );
    assert.equal(isChanged(start, start), false);
  });

  it('gives what is new of it in Arabic digits', () => {
    const draft = {
      ...start,
      name: 'ทะเบียนคุม ๓ ชั้น',
      steps: stepsOf(['ทวงคืนภายใน ๑๕ วัน']),
      from: 1 as const,
      to: 12 as const,
      budget: '๕,๐๐๐ บาท',
    };
    assert.equal(isChanged(draft, start), true);
    assert.deepEqual(editOf(draft, start), {
      name: 'ทะเบียนคุม 3 ชั้น',
      steps: ['ทวงคืนภายใน 15 วัน'],
      from: 1,
      months: 12,
      budget: '5,000 บาท',
    });
  });

  it('misses a name and steps of blanks', () => {
    assert.deepEqual(missingOf(EMPTY_DRAFT), { name: true, steps: true });
    assert.deepEqual(missingOf({ ...EMPTY_DRAFT, name: 'ก', steps: stepsOf([' ']) }), { name: false, steps: true });
    assert.deepEqual(missingOf(start), { name: false, steps: false });
  });

  it('becomes a measure of the officer’s own without the details that nobody wrote', () => {
    const draft = {
      ...EMPTY_DRAFT,
      name: ' อบรม ๒ ครั้ง ',
      steps: stepsOf(['จัดอบรม', '']),
      owner: 'กองช่าง',
      target: '๒ ครั้ง',
    };
    assert.deepEqual(ownOf(draft), {
      name: 'อบรม 2 ครั้ง',
      steps: ['จัดอบรม'],
      from: 1,
      months: 12,
      owner: 'กองช่าง',
      target: '2 ครั้ง',
    });
  });
});
