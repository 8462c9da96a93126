import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { claimFaults } from '../../wording/claims';
import { nearDuplicates } from '../../wording/near-duplicates';
import { dictionary, misspellings, unknownWords } from '../../wording/spelling';
import { typingFaults } from '../../wording/typing';

const names = CATALOGUE.map(({ id, name }) => ({ of: id, text: name }));
const steps = CATALOGUE.flatMap((measure) => measure.steps.map((step) => ({ of: measure.id, text: step })));
const rest = CATALOGUE.flatMap(({ id, indicator, target, evidence, followUp }) =>
  [indicator, target, evidence, followUp].map((text) => ({ of: id, text })),
);
const all = [...names, ...steps, ...rest];

const faultsOf = (faults: (text: string) => readonly string[]) =>
  all.flatMap(({ of, text }) => faults(text).map((fault) => `${of}: ${fault} – ${text}`));

describe('the words of the measures', () => {
  it('are typed cleanly: Arabic digits, one ำ, single blanks, pairs of brackets, no word twice', () => {
    assert.deepEqual(faultsOf(typingFaults), []);
  });

  it('name no year and no month, which the plan adds', () => {
    assert.deepEqual(
      faultsOf((text) => /25\d\d|มกราคม|ตุลาคม|กันยายน/.exec(text) ?? []),
      [],
    );
  });

  it('claim nothing beyond their reach and name no unit of one kind of agency', () => {
    assert.deepEqual(faultsOf(claimFaults), []);
  });

  it('say no two things alike', () => {
    // names of measures of different issues reach 0.47, steps of unlike acts 0.52; one template with another noun has 0.6 and more.
    // A step is short, so a clause that many measures need (the head's approval) weighs more in it
    assert.deepEqual(nearDuplicates(0.55, names), []);
    assert.deepEqual(nearDuplicates(0.6, steps), []);
    const whole = CATALOGUE.map((measure) => ({ of: measure.id, text: `${measure.name} ${measure.steps.join(' ')}` }));
    assert.deepEqual(nearDuplicates(0.6, whole), []);
  });

  it('are spelt as a word list spells (skipped without hunspell-th)', function () {
    const known = dictionary();
    if (!known) this.skip();
    assert.deepEqual(
      faultsOf((text) => unknownWords(text, known)),
      [],
    );
  });

  it('hold no known misspelling', () => {
    assert.deepEqual(faultsOf(misspellings), []);
  });
});
