/** The place คะแนน: what was read. */
import type { FindingCode } from '../../../core/problem';
import type { ScoresText } from '../../pane/scores';
import { EN_SETTINGS_LIST } from './settings';

const PROBLEMS: Readonly<Record<FindingCode, string>> = {
  'average-mismatch': 'Average differs',
  'level-mismatch': 'Level differs',
  'level-vocabulary': 'Levels of another scale',
  'score-unreadable': 'Score not readable',
  'score-missing': 'Score missing',
  'score-as-fraction': 'Scores as fractions',
  'code-unreadable': 'Code not readable',
  'code-guessed': 'Code unclear',
  'code-title-differ': 'Code and title differ',
  'code-of-other-year': 'Code of another year',
  'code-twice': 'Item twice',
  'code-missing': 'Items not found',
  'row-shape': 'Row shifted',
  'issue-guessed': 'No issue heading',
  'heading-number': 'Number differs',
  'heading-guessed': 'No heading row',
  'year-guessed': 'Year inferred',
  'year-of-results': 'Year of results differs',
  'agency-guessed': 'Agency inferred',
  'agency-missing': 'Agency not named',
  'other-scheme': 'Table of another scheme',
  'setting-unreadable': 'Setting not usable',
  'scheme-year-unreadable': 'Year of the scheme not readable',
  'scheme-other-year': 'Scheme of another year',
  'scheme-cell-unreadable': 'Value of the scheme not usable',
  'scheme-code-unreadable': 'Code of the scheme not readable',
  'scheme-code-twice': 'Item twice in the scheme',
  'scheme-instrument-differs': 'Indicator of another instrument',
  'scheme-weights': 'Weights not 100',
  'scheme-title-empty': 'Title of the scheme empty',
  'scheme-no-items': 'Instrument without items',
  'scheme-item-missing': 'Code not in the scheme',
  'decisions-unreadable': 'Earlier choices unreadable',
  'no-scores': 'No score table',
};

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}

export const EN_SCORES: ScoresText = {
  toAnalysis: 'See the analysis',
  read: (complete, places) => `${complete ? 'Read in full' : 'Read in part'}, ${plural(places, 'place')} to check`,
  readClean: 'Read in full, nothing to correct',
  problem: (code, count) => (code === 'agency-missing' ? PROBLEMS[code] : `${PROBLEMS[code]}: ${String(count)}`),
  showFindings: 'Show all',
  hideFindings: 'Hide the list',
  nameAgency: 'Name the agency',
  tables: 'Score tables found',
  tablesFound: (tables, items) => `${plural(tables, 'table')}, ${plural(items, 'item')}`,
  tableItems: (items) => plural(items, 'item'),
  severalIssues: 'Scores of several issues',
  complete: 'Complete',
  unplaced: (items) => `${plural(items, 'item')} without an issue`,
  short: (code, codes) => (codes.length && codes.length <= 2 ? `${codes.join(' ')} twice` : PROBLEMS[code]),
  first: {
    title: 'What Prongsai does',
    lines: [
      'It reads the ITA score tables of this workbook and checks their averages and levels.',
      'It shows which items must be mended or developed, with measures to choose and to fit.',
      'It makes the analysis and the plan as new sheets and leaves your own sheets as they are.',
    ],
    next: 'Paste your score tables into the workbook and press “Read again”, or begin with',
  },
  nothing: {
    title: 'No ITA score table found yet',
    looked:
      'A table with the headings “ประเด็นการประเมิน” and “คะแนน”, or rows with an item code such as i1, e1, o1 and its score, were looked for.',
    where: (sheets) => `Sheets searched: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    next: 'Check that this is the right workbook, write the item codes before the scores, or use the score form. Then press “Read again”.',
  },
  sample: { excel: 'Insert the sample', file: 'Try the sample' },
  form: { excel: 'Insert the score form', file: 'Save the score form' },
  inserting: 'Preparing the sheets',
  insertingFailed: 'The sheets could not be added yet',
  settings: EN_SETTINGS_LIST,
};
