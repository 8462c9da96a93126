/** Findings about the plan of an earlier year, in English. */
import type { FindingFacts } from '../../core/problem';
import { type PlanFindingTexts, shorten } from '../finding-text';

const STEPS: Readonly<
  Record<FindingFacts['step-sequence']['shape'], (number: FindingFacts['step-sequence']['number']) => string>
> = {
  first: (number) =>
    number === null ? 'The first step has no number;' : `The steps begin with the number ${String(number)};`,
  repeated: (number) => `Step number ${String(number)} stands twice;`,
  skipped: (number) => `The step numbers skip to ${String(number)};`,
  back: (number) => `The step numbers go back to ${String(number)};`,
};

export const EN_PLAN_FINDINGS: PlanFindingTexts = {
  'row-number': ({ written, expected }) => ({
    found: written
      ? `The row number in the earlier plan is written “${shorten(written)}”;`
      : 'This row of the earlier plan has no number;',
    expected: `${String(expected)}.`,
    advice: 'If you take the measure over, the new plan numbers it by itself.',
  }),
  'step-sequence': ({ shape, number, expected }) => ({
    found: STEPS[shape](number),
    expected: `${String(expected)}.`,
    advice:
      shape === 'first'
        ? 'The beginning of the cell may be lost. Complete the steps before you take them over; they are numbered anew.'
        : 'If you take the measure over, its steps are numbered anew. Check that none is missing.',
  }),
  'year-missing': ({ written, expected }) => ({
    found: `The period “${shorten(written)}” lacks a year${expected === null ? '.' : ';'}`,
    expected: expected === null ? '' : `${expected}.`,
    advice: 'If you take the measure over, it keeps its months, with the years of the new plan. Check the months.',
  }),
  'period-reversed': ({ written }) => ({
    found: `The period “${shorten(written)}” ends before it begins.`,
    expected: '',
    advice: 'If you take the measure over, it gets the whole fiscal year. Choose the months that it needs.',
  }),
  'period-outside-year': ({ written, year }) => ({
    found: `The period “${shorten(written)}” lies outside fiscal year ${String(year)}.`,
    expected: '',
    advice: 'If you take the measure over, it gets a period of the new fiscal year. Check the months.',
  }),
  'period-too-short': ({ recurring, written, months }) => ({
    found: `Something is to be done “${recurring}”, but the period${written ? ` “${shorten(written)}”` : ''} has only ${String(months)} month${months === 1 ? '' : 's'}.`,
    expected: '',
    advice: 'If you take the measure over, lengthen its period or correct how often the step is done.',
  }),
  'foreign-agency': ({ name, own }) => ({
    found: `The earlier plan names “${name}”;`,
    expected: `“${own}”.`,
    advice:
      "The text may have been copied from another agency's plan. If you take the measure over, correct the name in the new plan.",
  }),
  'foreign-agency-carried': ({ name, own, measure }) => ({
    found: `The measure “${shorten(measure)}” of the new plan still names “${name}”;`,
    expected: `“${own}”.`,
    advice: 'The name came from this cell of the earlier plan. Correct it in the new plan before you publish.',
  }),
  'agency-misspelt': ({ written, expected }) => ({
    found: `The agency's name is written “${written}”;`,
    expected: `“${expected}”.`,
    advice: 'If you take the measure over, correct the name in the new plan.',
  }),
  'header-spelling': ({ spellings }) => ({
    found: `The same column heading is spelt in ${String(spellings.length)} ways: ${spellings.map((one) => `“${one}”`).join(', ')};`,
    expected: `“${spellings[0] ?? ''}”.`,
    advice: 'The new plan spells its headings alike in every table.',
  }),
  typing: ({ written, expected }) => ({
    found: `The text says “${shorten(written)}”;`,
    expected: `“${shorten(expected)}”.`,
    advice: 'If you take the measure over, correct the word in the new plan.',
  }),
  'issue-title': ({ issue, written, expected }) => ({
    found: `Issue ${String(issue)} is called “${shorten(written)}”;`,
    expected: `“${expected}”.`,
    advice: 'The new plan uses the title of the list.',
  }),
  'near-duplicate': ({ name, other, place }) => ({
    found: `The measure “${shorten(name)}” says nearly the same as “${shorten(other)}” at ${place.sheet}!${place.cell}.`,
    expected: '',
    advice: 'Take one of them over, or reword them so that the difference shows.',
  }),
  'measure-issue': ({ name, issue, count }) => ({
    found: `No heading says to which issue the measure “${shorten(name)}”${count > 1 ? ` and ${String(count - 1)} more` : ''} belong${count > 1 ? '' : 's'}${issue === null ? '.' : ';'}`,
    expected: issue === null ? '' : `issue ${String(issue)}.`,
    advice:
      issue === null
        ? 'It cannot be taken over yet. Write a heading such as “ประเด็นที่ 1” with the title of the issue above the table and read again.'
        : 'It was told from the words. If this is wrong, write the heading of the issue above the table and read again.',
  }),
  'carry-unreadable': ({ written }) => ({
    found: `The column “นำมาใช้ต่อ” says “${shorten(written)}”;`,
    expected: '“ใช่” or nothing.',
    advice: 'The measure was not taken over. Choose “ใช่” from the list or clear the cell, then read again.',
  }),
};
