/** The words of the sheet of the earlier plan. What plan-headings recognises has to stand in the headings of its table. */
import type { EarlierState } from '../plan/compare-plans';
import type { IssueNumber } from '../scheme/scheme';

export interface EarlierCounts {
  /** Fiscal year of the earlier plan; null where it is not known. */
  readonly year: number | null;
  readonly measures: number;
  readonly states: Readonly<Record<EarlierState, number>>;
  readonly added: number;
}

/** Which scores stand beside the items that the earlier plan answered. */
export interface EarlierScores {
  readonly planYear: number;
  /** Nothing names the year of the plan; it is taken for the year before. */
  readonly supposed: boolean;
  readonly before: YearKnown;
  readonly after: YearKnown;
  /** Items, each once: those that were answered, and what became of those that have both scores. */
  readonly items: number;
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
}

export interface YearKnown {
  readonly year: number;
  /** Its scores are in the workbook. */
  readonly known: boolean;
}

export interface EarlierPlanWords {
  /** In the title and the lead no other year stands before that of the plan. */
  readonly title: (year: number | null) => string;
  readonly lead: (counts: EarlierCounts) => string;
  readonly carryNote: string;
  readonly measure: string;
  readonly state: string;
  readonly items: string;
  readonly result: string;
  readonly carry: string;
  readonly key: string;
  readonly states: Readonly<Record<EarlierState, string>>;
  /** Of a changed measure that has another name in the new plan. */
  readonly changedTo: (name: string) => string;
  readonly rose: string;
  readonly same: string;
  readonly fell: string;
  readonly noIssue: string;
  readonly scores: (scores: EarlierScores) => string;
  readonly added: (count: number) => string;
  readonly addedTo: (issue: IssueNumber) => string;
  readonly carryError: string;
}
