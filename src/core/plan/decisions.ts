/** What the officer decides about the plan: laid over what the program chooses. */
import type { IssueNumber } from '../scheme/scheme';
import type { FiscalMonth } from './measure';

/** The officer's wording of a measure; what is left out stays as it is. */
export interface MeasureEdit {
  readonly name?: string;
  /** Sentences without their numbers. */
  readonly steps?: readonly string[];
  readonly from?: FiscalMonth;
  readonly months?: number;
  /** As typed, where no months could be told from it; goes before `from` and `months`. */
  readonly period?: string;
  readonly owner?: string;
  readonly budget?: string;
  readonly indicator?: string;
  readonly target?: string;
  readonly followUp?: string;
}

/** A measure that the officer wrote. */
export interface OwnMeasure extends MeasureEdit {
  /** "own-1", "own-2", …: never given twice in a workbook. */
  readonly id: string;
  readonly issue: IssueNumber;
  readonly name: string;
  readonly steps: readonly string[];
  readonly from: FiscalMonth;
  readonly months: number;
  readonly owner: string;
}

/** Measures by their id. A measure stands in the plan once, whatever number of items it answers. */
export interface PlanDecisions {
  /** Chosen by the program and not wanted. */
  readonly leftOut: readonly string[];
  /** Of the catalogue, wanted besides those that were chosen. */
  readonly added: readonly string[];
  readonly edits: Readonly<Record<string, MeasureEdit>>;
  readonly own: readonly OwnMeasure[];
}

export const NO_PLAN_DECISIONS: PlanDecisions = { leftOut: [], added: [], edits: {}, own: [] };
