/** Findings in English. */
import { toDecimal } from '../../core/hundredths';
import type { FindingFacts, Subject } from '../../core/problem';
import type { ItemCode } from '../../core/scheme/code';
import { type FindingTexts, shorten } from '../finding-text';
import { EN_PLAN_FINDINGS } from './plan-findings';
import { EN_CATALOGUE_FINDINGS } from './findings-catalogue';
import { EN_SCHEME_FINDINGS } from './findings-scheme';

function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'item':
      return itemName(subject.code, subject.title);
    case 'issue':
      return subject.issue === null ? 'This table' : `Issue ${String(subject.issue)}`;
    case 'instrument':
      return subject.instrument;
    case 'agency':
      return "The agency's result";
  }
}

function itemName(code: ItemCode | null, title: string): string {
  return code ? `Item ${code}` : `Item “${shorten(title)}”`;
}

function quoted(text: string): string {
  return text ? `“${shorten(text)}”` : 'an empty cell';
}

function howComputed({ subject, count }: FindingFacts['average-mismatch']): string {
  if (subject.kind === 'instrument') return `It is the mean of ${String(count)} indicators.`;
  if (subject.kind === 'agency') return 'It is the weighted sum of the three instruments.';
  return `It is the mean of the ${String(count)} scores in the table, rounded to two decimals.`;
}

const YEAR_SOURCE: Readonly<Record<FindingFacts['year-guessed']['from'], string>> = {
  'plan-year': 'It was told from the year of the plan, minus one.',
  'sheet-name': 'It was told from the name of the sheet.',
  items: 'It was told from the codes and titles of the items.',
  titles: 'It was told from the years in the item titles.',
  nothing: 'The workbook names no year; the newest one with a complete list was taken.',
};

export const EN_FINDINGS: FindingTexts = {
  ...EN_PLAN_FINDINGS,
  'average-mismatch': (facts) => ({
    found: `${subjectName(facts.subject)} states an average of ${toDecimal(facts.stated)};`,
    expected: `${toDecimal(facts.expected)}.`,
    advice: `${howComputed(facts)} Correct the figure in this cell.`,
  }),
  'level-mismatch': ({ subject, score, stated, expected }) => ({
    found: `${subjectName(subject)} states the level “${stated}”;`,
    expected: `“${expected}”.`,
    advice:
      subject.kind === 'agency'
        ? `The total of ${toDecimal(score)} and the scores of the instruments give “${expected}” by NACC's rule. Correct the word.`
        : `A score of ${toDecimal(score)} is “${expected}” on the scale in use. Correct the word or choose another scale.`,
  }),
  'level-vocabulary': ({ stated, used, disagree }) => ({
    found: `The levels in the tables belong to the scale “${stated}”;`,
    expected: `“${used}”.`,
    advice: `${String(disagree)} of them disagree with the scale in use. Choose the scale of the tables or correct the words.`,
  }),
  'score-unreadable': ({ written, code, title, proposals }) => ({
    found: `${itemName(code, title)} has a score that cannot be read: ${quoted(written)};`,
    expected: proposals.length ? `${proposals.map(toDecimal).join(' or ')} (please confirm).` : '',
    advice: 'It is left out of the averages. Type the score as a number from 0 to 100 and read again.',
  }),
  'score-missing': ({ written, code, title }) => ({
    found: `${itemName(code, title)} has no score (${written ? quoted(written) : 'empty cell'}).`,
    expected: '',
    advice: 'It is left out of the averages. If there is a score, fill it in and read again.',
  }),
  'score-as-fraction': ({ count }) => ({
    found: `The ${String(count)} scores of this table are fractions of 1.`,
    expected: '',
    advice: 'They were read as percent (0.92 as 92.00). Check that this is right.',
  }),
  'code-unreadable': ({ written, title }) => ({
    found: `The item code cannot be read: ${quoted(written || title)}.`,
    expected: '',
    advice: 'The score counts in its table, but not for any item. Write a code such as i1, e1 or o1 before the text.',
  }),
  'code-guessed': ({ written, code, title }) => ({
    found: written ? `The code is written ${quoted(written)};` : `Item “${shorten(title)}” has no code;`,
    expected: `${code}.`,
    advice: `It was read as ${code} from its title and instrument. Check that this is right.`,
  }),
  'code-title-differ': ({ code, title, titleOf }) => ({
    found: `The code is ${code}, but the title “${shorten(title)}” is that of ${titleOf}.`,
    expected: '',
    advice: `The code ${code} was kept. Check which of the two is wrong.`,
  }),
  'code-of-other-year': ({ code, year }) => ({
    found: `The assessment of ${String(year)} has no item ${code}.`,
    expected: '',
    advice: "It may be another year's code. Correct the code or state the year of the results.",
  }),
  'code-twice': ({ code, first, sameScore }) => ({
    found: `Item ${code} stands at ${first.sheet}!${first.cell} too${sameScore ? '' : ', with another score'}.`,
    expected: '',
    advice: sameScore
      ? "It counts in both averages, but once in the agency's result. If this is not meant, delete one of them."
      : 'Make the scores equal or delete one of them.',
  }),
  'code-missing': ({ codes, year }) => ({
    found: `${codes.length === 1 ? '1 item' : `${String(codes.length)} items`} of the assessment of ${String(year)} ${codes.length === 1 ? 'was' : 'were'} not found: ${codes.join(', ')}.`,
    expected: '',
    advice: `The instrument's score cannot be computed. Fill ${codes.length === 1 ? 'it' : 'them'} in and read again.`,
  }),
  'row-shape': ({ shape, code }) => ({
    found: `${code ? `The row of ${code}` : 'This row'} ${shape === 'shifted' ? 'is one column off' : 'has its score on another row than its code'}.`,
    expected: '',
    advice: 'The score was read. Put the cells in their columns before you publish.',
  }),
  'issue-guessed': ({ issue }) => ({
    found: 'This table has no heading that names its issue;',
    expected: `issue ${String(issue)}.`,
    advice: 'It was told from the items. Check that this is right.',
  }),
  'heading-number': ({ written, issue }) => ({
    found: `The number of the issue's heading is written ${quoted(written)};`,
    expected: `(${String(issue)}).`,
    advice: 'The words of the heading were followed. Correct the number.',
  }),
  'heading-guessed': ({ column }) => ({
    found: 'This table has no heading row.',
    expected: '',
    advice: `The columns were told from the cells, from ${column} on. Check that they are right.`,
  }),
  'year-guessed': ({ year, from }) => ({
    found: `The results are taken to be those of ${String(year)}.`,
    expected: '',
    advice: `${YEAR_SOURCE[from]} If this is wrong, state the year of the results.`,
  }),
  'year-of-results': ({ stated, expected }) => ({
    found: `The text says that the results are those of ${String(stated)};`,
    expected: `${String(expected)}.`,
    advice: `The tables and the year of the plan point to ${String(expected)}. Correct the year in this text.`,
  }),
  'agency-guessed': ({ name }) => ({
    found: `The agency is taken to be “${name}”.`,
    expected: '',
    advice: 'It was told from the text in this cell. If this is wrong, state the agency.',
  }),
  'agency-missing': () => ({
    found: 'The name of the agency was not found.',
    expected: '',
    advice: 'State it to make the documents complete.',
  }),
  'other-scheme': ({ scheme, codes }) => ({
    found: `This table belongs to another scheme: ${scheme} (${codes.join(', ')}).`,
    expected: '',
    advice: "It was not read as NACC's ITA. Use the score tables of IIT, EIT and OIT.",
  }),
  'status-unreadable': ({ measure, written }) => ({
    found: `The status of the measure “${shorten(measure)}” is written “${shorten(written)}”`,
    expected: '',
    advice: 'It is not in the list, so the measure counts as not started. Choose from the list in the cell.',
  }),
  'percent-unreadable': ({ measure, written }) => ({
    found: `The percentage of the measure “${shorten(measure)}” is written “${shorten(written)}”`,
    expected: '',
    advice: 'It is no number from 0 to 100, so it is left out of the mean. Change it in this cell.',
  }),
  'done-below-whole': ({ measure, percent }) => ({
    found: `The measure “${shorten(measure)}” is said to be done, but its percentage is ${String(percent)}`,
    expected: '100',
    advice: 'Check which of the two is right.',
  }),
  'evidence-missing': ({ measure }) => ({
    found: `The measure “${shorten(measure)}” is done, but has no evidence yet`,
    expected: '',
    advice: 'Add a link or the name of a document that shows the result.',
  }),
  ...EN_CATALOGUE_FINDINGS,
  ...EN_SCHEME_FINDINGS,
  'decisions-unreadable': () => ({
    found: 'What was chosen and changed in this workbook earlier cannot be read.',
    expected: '',
    advice:
      'The plan begins with the measures that Prongsai chooses. For the earlier ones, close without saving and open a copy, or use the latest version of Prongsai.',
  }),
  'setting-unreadable': ({ key, written }) => ({
    found: `The setting ${key} cannot be ${quoted(written)}.`,
    expected: '',
    advice: 'The default was used. Correct it on the settings sheet and read again.',
  }),
  'no-scores': ({ sheets }) => ({
    found: 'No table of ITA scores was found in this file.',
    expected: '',
    advice:
      'A heading row with “ประเด็นการประเมิน” and “คะแนน”, or rows that begin with a code (i1, e1, o1) and have a score, were looked for ' +
      (sheets.length
        ? `in the sheets ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. `
        : 'but the file has no sheet with data. ') +
      'Check that this is the right file, or use the score form of Prongsai.',
  }),
};
