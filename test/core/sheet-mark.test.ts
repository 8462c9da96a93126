import assert from 'node:assert/strict';
import { madeAs, markName, readMark, referredSheet } from '../../src/core/sheet-mark';

describe('the defined names that mark our sheets', () => {
  it('names a sheet by its key, and by its number where a key has several', () => {
    assert.equal(markName('scores', null), 'prongsai.scores');
    assert.equal(markName('plan', 3), 'prongsai.plan.3');
    assert.equal(markName('weak-items', null), 'prongsai.weak_items');
  });

  it('names the sheets of a further set by its number behind theirs', () => {
    assert.equal(markName('scores', null, 1), 'prongsai.scores');
    assert.equal(markName('scores', null, 2), 'prongsai.scores.s2');
    assert.equal(markName('weak-items', 7, 12), 'prongsai.weak_items.7.s12');
  });

  it('reads key, part and set back, whatever the case', () => {
    assert.deepEqual(readMark('prongsai.scores'), { key: 'scores', part: null, set: 1 });
    assert.deepEqual(readMark('PRONGSAI.PLAN.12'), { key: 'plan', part: 12, set: 1 });
    assert.deepEqual(readMark('prongsai.weak_items.1'), { key: 'weak-items', part: 1, set: 1 });
    assert.deepEqual(readMark('prongsai.scores.s2'), { key: 'scores', part: null, set: 2 });
    assert.deepEqual(readMark('Prongsai.Weak_Items.7.S12'), { key: 'weak-items', part: 7, set: 12 });
  });

  it('tells part and set of a sheet only where it has them', () => {
    assert.deepEqual(madeAs(null), { made: null });
    assert.deepEqual(madeAs({ key: 'scores', part: null, set: 1 }), { made: 'scores', set: 1 });
    assert.deepEqual(madeAs({ key: 'plan', part: 3, set: 2 }), { made: 'plan', part: 3, set: 2 });
  });

  it('takes no other name for a mark', () => {
    for (const name of [
      'prongsai',
      'prongsai.',
      'prongsai.other',
      'x.prongsai.plan',
      'prongsai.plan.x',
      'prongsai.plan.s1',
      'prongsai.plan.s0',
      'prongsai.plan.s02',
      'prongsai.plan.s2.3',
      'prongsai.plan.1.2',
      'prongsai.toString',
    ])
      assert.equal(readMark(name), null, name);
  });

  it('tells the sheet that a reference points to', () => {
    assert.equal(referredSheet("'คะแนน'!$A$1"), 'คะแนน');
    assert.equal(referredSheet('Sheet1!$A$1:$B$2'), 'Sheet1');
    assert.equal(referredSheet("'It''s'!$A$1"), "It's");
    assert.equal(referredSheet("='a!b'!$A$1"), 'a!b');
    assert.equal(referredSheet('#REF!$A$1'), null);
    assert.equal(referredSheet("'[งาน.xlsx]คะแนน'!$A$1"), null);
    assert.equal(referredSheet('42'), null);
  });
});
