/** The columns of the summary: what prints, and beside it what only its charts need. */
import type { ReportContext } from './context';

export interface SummaryLayout {
  /** Of all columns. */
  readonly widths: readonly number[];
  /** 0-based last column that prints. */
  readonly last: number;
  /** 0-based columns beside those: the target, a name in the chart and its score. */
  readonly side: { readonly target: number; readonly name: number; readonly score: number };
}

/** 0-based rows, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

const ONE_YEAR = [4, 48.5, 7, 7, 9, 7, 7, 10, 7.5, 9] as const;
const TWO_YEARS = [3.5, 42, 7, 7, 9, 7, 7, 9.5, 7.5, 9, 8, 9.5] as const;
const SIDE = [9, 27, 9] as const;

/** Columns of the table of instruments that hold the indicators' names and means. */
export const [INDICATOR, INDICATOR_END, MEAN] = [5, 8, 9];
/** Columns of the table of issues: average of the year and of the one before. */
export const [ISSUE_AVERAGE, ISSUE_PREVIOUS] = [6, 10];

export function summaryLayout({ assessment }: ReportContext): SummaryLayout {
  const printed = assessment.previousYear === null ? ONE_YEAR : TWO_YEARS;
  const { length } = printed;
  return {
    widths: [...printed, ...SIDE],
    last: length - 1,
    side: { target: length, name: length + 1, score: length + 2 },
  };
}
