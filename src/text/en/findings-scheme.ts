/** What is said in English of the sheet of the scheme. */
import type { ChoiceCell } from '../../core/scheme/scheme-form';
import { type SchemeFindingTexts, shorten } from '../finding-text';

const CELLS: Readonly<Record<ChoiceCell, string>> = {
  weight: 'weight',
  measureItem: 'code of the item of measures',
  reportItem: 'code of the item of their report',
  indicator: 'number of the indicator',
  issue: 'number of the issue',
  instrument: 'instrument',
  polarity: 'direction',
  certainty: 'certainty',
};

/** What may be typed. */
const ALLOWED: Readonly<Record<ChoiceCell, string>> = {
  weight: 'a whole number from 0 to 100',
  measureItem: 'a code like o27',
  reportItem: 'a code like o28',
  indicator: 'a number from 1 to 10, as in the table of indicators',
  issue: 'a number from 1 to 7',
  instrument: 'IIT, EIT or OIT, and leave each of them an indicator',
  polarity: 'เชิงบวก (positive) or เชิงลบ (negative)',
  certainty: 'ยืนยันแล้ว (confirmed), อนุมาน (inferred) or ยังไม่ยืนยัน (unconfirmed)',
};

const VALUES: Readonly<Record<string, string>> = {
  published: 'confirmed',
  unverified: 'unconfirmed',
};

const CODES = { measureItem: 'item of measures', reportItem: 'item of their report' } as const;

function written(text: string): string {
  return text ? `“${shorten(text)}”` : 'empty';
}

export const EN_SCHEME_FINDINGS: SchemeFindingTexts = {
  'scheme-year-unreadable': ({ written: year }) => ({
    found: `The year of the scheme cannot be read: ${written(year)}.`,
    expected: '',
    advice:
      'The sheet is not used; the schemes that Prongsai knows are. Type the year of the results (B.E.) in four digits and read again.',
  }),
  'scheme-other-year': ({ year, resultYear }) => ({
    found: `The scheme that was changed here is that of ${String(year)}.`,
    expected: '',
    advice: `The results are those of ${String(resultYear)}, so what Prongsai knows of that year was used. If this scheme is meant for them, correct the year in this cell.`,
  }),
  'scheme-cell-unreadable': ({ cell, written: text, used }) => ({
    found: `The ${CELLS[cell]} cannot be used: ${written(text)};`,
    expected: `${VALUES[used] ?? used}.`,
    advice: `That was used for now. Type ${ALLOWED[cell]} and read again.`,
  }),
  'scheme-code-unreadable': ({ written: code, title }) => ({
    found: `The code of this item cannot be read: ${written(code)}${title ? ` (“${shorten(title)}”)` : ''}.`,
    expected: '',
    advice: 'The row was left out of the scheme. Type a code like i1, e1 or o1, or delete the row.',
  }),
  'scheme-code-twice': ({ code, first }) => ({
    found: `Item ${code} stands in ${first.cell} too.`,
    expected: '',
    advice: `The first row (${first.cell}) was used and this one left out. Correct the code or delete one of them.`,
  }),
  'scheme-instrument-differs': ({ code, indicator, used }) => ({
    found: `Item ${code} is put under indicator ${String(indicator)}, which is of another instrument;`,
    expected: `indicator ${String(used)}.`,
    advice: 'That was used for now. Correct the code or the number of the indicator.',
  }),
  'scheme-weights': ({ sum, used }) => ({
    found: `The weights of the three instruments add up to ${String(sum)};`,
    expected: `IIT ${String(used.IIT)}, EIT ${String(used.EIT)}, OIT ${String(used.OIT)}.`,
    advice: 'Those that are known for the year were used. Correct the weights so that they add up to 100.',
  }),
  'scheme-title-empty': ({ of, name, used }) => ({
    found: `The title of ${of} ${name} is empty${used ? ';' : '.'}`,
    expected: used && `“${used}”.`,
    advice: used
      ? 'The known title was used. Check it against the manual of the year.'
      : 'The title of the score table is used. Type the title that the manual has.',
  }),
  'scheme-no-items': ({ instrument, used }) => ({
    found: `${instrument} has a weight, but no item that can be used.`,
    expected: '',
    advice: `The ${String(used)} items that are known were used. Add the items of this instrument, or make its weight 0 if the assessment does without it.`,
  }),
  'scheme-item-missing': ({ which, code, used }) => ({
    found: `The ${CODES[which]}, ${code}, is not in the list of items;`,
    expected: `${used}.`,
    advice: 'That was used for now. Correct the code or add the item to the list.',
  }),
};
