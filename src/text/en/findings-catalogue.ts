/** Findings about the catalogue of measures, in English. */
import type { CatalogueCell, FindingCode } from '../../core/problem';
import { type FindingTexts, shorten } from '../finding-text';

type CatalogueFinding = Extract<FindingCode, `catalogue-${string}`>;

const FIELDS: Readonly<Record<CatalogueCell['field'], string>> = {
  issue: 'issue',
  from: 'first month',
  months: 'number of months',
  needsBudget: 'needs money',
};

const MONTHS = [
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
] as const;

function insteadOf(cell: CatalogueCell): string {
  switch (cell.field) {
    case 'issue':
      return cell.used === null
        ? 'The measure is not used, but stays on the sheet. Type the number of an issue, 1 to 7.'
        : `It stands under issue ${String(cell.used)}. Type the number of an issue, 1 to 7.`;
    case 'from':
      return `${MONTHS[cell.used - 1] ?? ''} was used instead. Choose a month from the list, e.g. ต.ค.`;
    case 'months':
      return `${String(cell.used)} was used instead. Type a number of months, 1 to 12.`;
    case 'needsBudget':
      return `It counts as ${cell.used ? '“ใช่” (yes)' : '“ไม่ใช่” (no)'}. Choose “ใช่” or “ไม่ใช่”.`;
  }
}

const measure = (name: string): string => `“${shorten(name)}”`;

export const EN_CATALOGUE_FINDINGS: Pick<FindingTexts, CatalogueFinding> = {
  'catalogue-unreadable': () => ({
    found: 'The sheet of the catalogue has no heading row and cannot be read.',
    expected: '',
    advice:
      "Prongsai's own catalogue was used. Put the headings “มาตรการ”, “ขั้นตอน” and “รหัส” back and read again before you make the sheets.",
  }),
  'catalogue-cell': ({ name, written, instead }) => ({
    found: `The measure ${measure(name)}: its cell “${FIELDS[instead.field]}” ${written ? `says “${shorten(written)}”, which cannot be read.` : 'is empty.'}`,
    expected: '',
    advice: insteadOf(instead),
  }),
  'catalogue-codes': ({ name, written }) => ({
    found: `The measure ${measure(name)}: among the items that it answers stands “${shorten(written)}”, which is no code.`,
    expected: '',
    advice: 'The other codes were used. Type codes with a comma between them, e.g. i10, o5, or “ทั่วไป” (general).',
  }),
  'catalogue-code-unknown': ({ name, code, year }) => ({
    found: `The measure ${measure(name)} is to answer ${code}, which the assessment of ${String(year)} does not have.`,
    expected: '',
    advice: 'It was passed over. Correct the code; write the year behind a code of another year, e.g. o25 (2569).',
  }),
  'catalogue-too-long': ({ name, months, used }) => ({
    found: `The measure ${measure(name)} takes ${String(months)} months and runs past the end of the fiscal year;`,
    expected: `at most ${String(used)}.`,
    advice: 'It ends in September instead. Change its first month or the number of months.',
  }),
  'catalogue-name-missing': ({ name }) =>
    name === null
      ? {
          found: 'This row of the catalogue has no name of a measure.',
          expected: '',
          advice: 'It is not used, but stays on the sheet. Type a name or delete the row.',
        }
      : {
          found: `The row of the measure ${measure(name)} has no name.`,
          expected: '',
          advice: 'The earlier name was used. If you do not want the measure, delete the whole row.',
        },
  'catalogue-steps-missing': ({ name, ofProgram }) => ({
    found: `The measure ${measure(name)} has no steps.`,
    expected: '',
    advice: ofProgram
      ? 'The earlier steps were used. If you do not want the measure, delete the whole row.'
      : 'It is used without steps for now. Type them, one a line.',
  }),
  'catalogue-twice': ({ name, first, same }) => ({
    found: `The row of the measure ${measure(name)} has the same key as the row of ${first.sheet}!${first.cell}.`,
    expected: '',
    advice: same
      ? 'Both say the same and count as one measure.'
      : "It counts as a new measure of the agency's own. If you do not want it, delete the row.",
  }),
  'catalogue-gone': ({ name }) => ({
    found: `The measure ${measure(name)}, which was added to the plan, has been deleted from the catalogue.`,
    expected: '',
    advice:
      'The plan is without it. If you still want it, type its name as a new row below the catalogue and read again.',
  }),
  'catalogue-kept': ({ name }) => ({
    found: `The agency's own measure ${measure(name)} has been deleted from the catalogue and is still in the plan.`,
    expected: '',
    advice:
      'It stays in both. If you do not want it, take it out of the plan first and then delete it from the catalogue.',
  }),
  'catalogue-copied': ({ count, whole }) => ({
    found: 'This sheet is a copied catalogue of measures.',
    expected: '',
    advice: whole
      ? `It is used as the catalogue of this workbook, with measures of the agency's own: ${String(count)}.`
      : `Measures of the agency's own that were taken from it into the catalogue of this workbook: ${String(count)}.`,
  }),
};
