/** The shape of one year's ITA as data. The years stand beside this file, one a file. */
import type { Instrument, ItemCode } from './code';

/** How sure a fact is: seen in a published document, inferred from such, or from memory only. */
export type Certainty = 'published' | 'inferred' | 'unverified';

export type IssueNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const ISSUE_NUMBERS: readonly IssueNumber[] = [1, 2, 3, 4, 5, 6, 7];

export type IndicatorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface SchemeItem {
  readonly code: ItemCode;
  readonly indicator: IndicatorNumber;
  /** The issue a flat list puts it in. */
  readonly issue: IssueNumber;
  /** Official title; null where none is known for the year. */
  readonly title: string | null;
  /** Whether agreeing is good ("positive") or bad; the published score is already turned so that 100 is always good. */
  readonly polarity: 'positive' | 'negative';
  readonly certainty: Certainty;
}

export interface SchemeIndicator {
  readonly number: IndicatorNumber;
  readonly instrument: Instrument;
  readonly title: string;
  readonly certainty: Certainty;
}

export interface SchemeIssue {
  readonly number: IssueNumber;
  readonly title: string;
}

export interface Scheme {
  /** Fiscal year of the assessment, B.E. */
  readonly year: number;
  readonly items: readonly SchemeItem[];
  readonly indicators: readonly SchemeIndicator[];
  readonly issues: readonly SchemeIssue[];
  /** Percent of the total; they add up to 100. */
  readonly weights: Readonly<Record<Instrument, number>>;
  /** Code of the item that asks for the measures, and of the one that asks for their report. */
  readonly measureItem: ItemCode;
  readonly reportItem: ItemCode;
  /** Sure of the numbering and of the items as a whole. */
  readonly certainty: Certainty;
}

export function findItem(scheme: Scheme, code: ItemCode): SchemeItem | undefined {
  return scheme.items.find((item) => item.code === code);
}
