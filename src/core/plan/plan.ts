/** The plan: which measures an agency takes in the fiscal year after the results, and why. */
import type { Hundredths } from '../hundredths';
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import type { FiscalMonth } from './measure';

/** A weak item that a measure answers. */
export interface Reason {
  readonly code: ItemCode;
  readonly score: Hundredths;
  readonly need: 'must-mend' | 'develop';
}

export interface PlannedMeasure {
  /** Of the catalogue's measure; for a measure made from an item's title, of that item. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly from: FiscalMonth;
  readonly months: number;
  /** "ตุลาคม 2568 - กันยายน 2569", in Arabic digits. */
  readonly period: string;
  /** The unit's name. */
  readonly owner: string;
  readonly needsBudget: boolean;
  readonly indicator: string;
  readonly target: string;
  readonly evidence: string;
  readonly followUp: string;
  /** Empty for a general measure. */
  readonly reasons: readonly Reason[];
}

export interface IssuePlan {
  readonly number: IssueNumber;
  readonly title: string;
  /** At least two. */
  readonly measures: readonly PlannedMeasure[];
}

export interface Plan {
  /** Fiscal year, B.E. */
  readonly planYear: number;
  readonly issues: readonly IssuePlan[];
}
