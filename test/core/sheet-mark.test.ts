import assert from 'node:assert/strict';
import { markedKey, markName, referredSheet } from '../../src/core/sheet-mark';

describe('the defined names that mark our sheets', () => {
  it('names a sheet by its key, and by its number where a key has several', () => {
    assert.equal(markName('scores', null), 'prongsai.scores');
    assert.equal(markName('plan', 3), 'prongsai.plan.3');
    assert.equal(markName('weak-items', null), 'prongsai.weak_items');
  });

  it('reads the key back, whatever the case', () => {
    assert.equal(markedKey('prongsai.scores'), 'scores');
    assert.equal(markedKey('PRONGSAI.PLAN.12'), 'plan');
    assert.equal(markedKey('prongsai.weak_items.1'), 'weak-items');
  });

  it('takes no other name for a mark', () => {
    for (const name of [
      'prongsai',
      'prongsai.',
      'prongsai.other',
      'x.prongsai.plan',
      'prongsai.plan.x',
      'prongsai.toString',
    ])
      assert.equal(markedKey(name), null, name);
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
