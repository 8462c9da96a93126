/** The plan of an earlier year, as an agency has it in its workbook. */
import type { Place } from '../grid';
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import type { FiscalMonth } from './measure';
import type { PlanCells, PlanText, TableHead, TableHeading } from './plan-row';
import type { StatedPeriod } from './stated-period';

export interface EarlierMeasure {
  /** "earlier-1x3k9f": of its name and steps, so that it stays where rows are moved. */
  readonly id: string;
  /** Fiscal year of its plan, B.E.; null where none is known. */
  readonly planYear: number | null;
  /** Null where nothing tells it. */
  readonly issue: IssueNumber | null;
  /** No heading names the issue: it was told from the words, or could not be. */
  readonly guessed: boolean;
  readonly name: string;
  /** Without their numbers. */
  readonly steps: readonly string[];
  /** As it is written, on one line; empty where months are ticked or nothing is. */
  readonly period: string;
  /** Null where no months can be told. */
  readonly from: FiscalMonth | null;
  readonly months: number | null;
  readonly owner: string;
  /** Empty where the table has no such column. */
  readonly budget: string;
  readonly indicator: string;
  readonly target: string;
  readonly followUp: string;
  /** Items that its row names as what called for it, by the codes of the results before the plan. */
  readonly reasons: readonly ItemCode[];
  /** The cell of its name, else its first. */
  readonly place: Place;
  readonly written: WrittenRow;
}

/** The row as it stands in the table. Texts are cleaned, in Arabic digits. */
export interface WrittenRow {
  readonly order: string;
  readonly cells: PlanCells;
  readonly texts: readonly PlanText[];
  readonly period: StatedPeriod | null;
  readonly heading: TableHeading | null;
  readonly head: TableHead;
}

export interface EarlierPlan {
  /** Fiscal year, B.E.; null where neither a title nor a period names one. */
  readonly planYear: number | null;
  /** In the order of the workbook. */
  readonly measures: readonly EarlierMeasure[];
  /** Read back from the sheet that we made of it, because the tables themselves are not in the workbook. */
  readonly made: boolean;
}
