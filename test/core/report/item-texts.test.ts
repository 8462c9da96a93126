import assert from 'node:assert/strict';
import type { TextBand } from '../../../src/core/report/item-texts/item-text';
import { ITEM_TEXTS, itemText } from '../../../src/core/report/item-texts/item-texts';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { ISSUE_NUMBERS } from '../../../src/core/scheme/scheme';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { adviceFaults, claimFaults, toneFaults } from '../../wording/claims';
import { nearDuplicates } from '../../wording/near-duplicates';
import { MISCONDUCT, polarityFaults } from '../../wording/polarity';
import { dictionary, misspellings, unknownWords } from '../../wording/spelling';
import { figureFaults, typingFaults } from '../../wording/typing';

const BANDS: readonly TextBand[] = ['excellent', 'good', 'weak', 'urgent'];
const ADVICE = ['keep', 'develop', 'mend'] as const;

const says = ITEM_TEXTS.flatMap((item) => BANDS.map((band) => ({ of: item.code, kind: band, text: item.says[band] })));
const advice = ITEM_TEXTS.flatMap((item) => ADVICE.map((kind) => ({ of: item.code, kind, text: item.advice[kind] })));
const subjects = ITEM_TEXTS.map(({ code, subject }) => ({ of: code, kind: 'subject' as const, text: subject }));
const all = [...subjects, ...says, ...advice];

/** "i3 good: fault" for each fault of each text. */
function faultsOf<Text extends { of: string; kind: string; text: string }>(
  texts: readonly Text[],
  faults: (text: Text) => readonly string[],
): string[] {
  return texts.flatMap((text) => faults(text).map((fault) => `${text.of} ${text.kind}: ${fault}`));
}

describe('the texts of the items', () => {
  it('stand for each of the 52 items of 2568, issue by issue', () => {
    assert.deepEqual(
      ITEM_TEXTS.map(({ code }) => code),
      ISSUE_NUMBERS.flatMap((issue) =>
        SCHEME_2568.items.filter((item) => item.issue === issue).map(({ code }) => code),
      ),
    );
    assert.equal(ITEM_TEXTS.length, 52);
  });

  it('are found by the code of the item', () => {
    assert.equal(itemText('e3')?.subject, 'การคุ้มครองผู้รับบริการจากการถูกเรียกรับสินบน');
    assert.equal(itemText('o29'), null);
  });

  it('say the right way round whether the conduct asked after was met', () => {
    assert.deepEqual(
      Object.keys(MISCONDUCT).sort(),
      SCHEME_2568.items.flatMap(({ code, polarity }) => (polarity === 'negative' ? [code] : [])).sort(),
    );
    assert.deepEqual(ITEM_TEXTS.flatMap(polarityFaults), []);
  });

  it('claim no more than a score shows, in the tone of their band', () => {
    assert.deepEqual(
      faultsOf(all, ({ text }) => claimFaults(text)),
      [],
    );
    assert.deepEqual(
      faultsOf(says, ({ kind, text }) => toneFaults(kind, text)),
      [],
    );
    assert.deepEqual(
      faultsOf(advice, ({ kind, text }) => adviceFaults(kind, text)),
      [],
    );
  });

  it('hold no figure, no code and no name of a level', () => {
    assert.deepEqual(
      faultsOf(all, ({ text }) => figureFaults(text)),
      [],
    );
  });

  it('are typed cleanly', () => {
    assert.deepEqual(
      faultsOf(all, ({ text }) => typingFaults(text)),
      [],
    );
  });

  it('say of no two items the same thing with a noun changed', () => {
    // sentences of other bands on items of other issues reach 0.49, of advice 0.41; one template with another noun has 0.6
    assert.deepEqual(nearDuplicates(0.55, says), []);
    assert.deepEqual(nearDuplicates(0.55, advice), []);
    assert.equal(new Set(subjects.map(({ text }) => text)).size, subjects.length);
  });

  it('advise in words of their own, not in those of a measure', () => {
    const measures = CATALOGUE.flatMap(({ id, name, steps }) => [name, ...steps].map((text) => ({ of: id, text })));
    assert.deepEqual(nearDuplicates(0.6, advice, measures), []);
  });

  it('are spelt as a word list spells (skipped without hunspell-th)', function () {
    const known = dictionary();
    if (!known) this.skip();
    assert.deepEqual(
      faultsOf(all, ({ text }) => unknownWords(text, known)),
      [],
    );
  });

  it('hold no known misspelling', () => {
    assert.deepEqual(
      faultsOf(all, ({ text }) => misspellings(text)),
      [],
    );
  });
});
