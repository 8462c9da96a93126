import assert from 'node:assert/strict';
import { freeName, markOf } from '../../../src/core/report/sheet-names';

describe('the name of a sheet', () => {
  it('is the wished one where it is free', () => {
    assert.equal(freeName('แผน ๑', ['แผน ๒']), 'แผน ๑');
  });

  it('gets the next free number, whatever the case of the taken ones', () => {
    assert.equal(freeName('ITA', ['ita', 'Ita (2)']), 'ITA (3)');
  });

  it('keeps to 31 characters', () => {
    const wished = 'ก'.repeat(40);
    assert.equal(freeName(wished, []), 'ก'.repeat(31));
    assert.equal(freeName(wished, ['ก'.repeat(31)]), `${'ก'.repeat(27)} (2)`);
  });
});

describe('the hidden name of a sheet', () => {
  it('points to its first cell, without the hyphen that Excel forbids', () => {
    assert.deepEqual(markOf('weak-items', null, "จุด'อ่อน"), {
      name: 'prongsai.weak_items',
      refersTo: "'จุด''อ่อน'!$A$1",
      hidden: true,
    });
    assert.equal(markOf('plan', 7, 'แผน ๗').name, 'prongsai.plan.7');
  });
});
