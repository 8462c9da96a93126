/** The columns of the score sheet. Their headings are those that reading a table recognises. */
import type { ReportContext } from './context';
import type { DraftCell } from './draft';

/** 0-based columns beside the four fixed ones; null where the sheet has one year. */
export interface ScoreLayout {
  readonly widths: readonly number[];
  readonly previous: number | null;
  readonly score: number;
  readonly change: number | null;
  readonly level: number;
  readonly source: number;
}

export const [ISSUE, INSTRUMENT, CODE, TITLE] = [0, 1, 2, 3];
const ONE_YEAR: ScoreLayout = {
  widths: [7, 7, 6, 38, 7.5, 10, 12.5],
  previous: null,
  score: 4,
  change: null,
  level: 5,
  source: 6,
};
const TWO_YEARS: ScoreLayout = {
  widths: [7, 7, 6, 27.5, 7.5, 7.5, 9.5, 10, 12],
  previous: 4,
  score: 5,
  change: 6,
  level: 7,
  source: 8,
};

export function scoreLayout({ assessment }: ReportContext): ScoreLayout {
  return assessment.previousYear === null ? ONE_YEAR : TWO_YEARS;
}

export function scoreHeadings(context: ReportContext): readonly DraftCell[] {
  const { words, said, assessment } = context;
  const { previous, score, change, level, source } = scoreLayout(context);
  const { previousYear, resultYear } = assessment;
  const heading = (column: number, words: string): DraftCell => ({ column, content: said(words), style: 'heading' });
  return [
    heading(ISSUE, words.scores.issue),
    heading(INSTRUMENT, words.scores.instrument),
    heading(CODE, words.scores.code),
    heading(TITLE, words.scores.item),
    ...(previous !== null && previousYear !== null ? [heading(previous, words.scores.scoreOfYear(previousYear))] : []),
    heading(score, previous === null ? words.scores.score : words.scores.scoreOfYear(resultYear)),
    ...(change === null ? [] : [heading(change, words.scores.change)]),
    heading(level, words.scores.level),
    heading(source, words.scores.source),
  ];
}
