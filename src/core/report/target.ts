/** Where the sheets of a report go. */
import type { Decisions } from '../decisions';
import type { WorkbookGrid } from '../grid';

export interface ReportTarget {
  /** Names of sheets that are not to be filled anew: ours give way to them. */
  readonly takenNames: readonly string[];
  /** What the sheets of the set that is filled anew are called by now, by the name of their mark. */
  readonly madeNames: ReadonlyMap<string, string>;
  /** 1 for the first set of the workbook: tells the defined names of sets apart. */
  readonly set: number;
  readonly without: Decisions['without'];
  /** The workbook that the sheets go into, whose score cells they refer to; null for a workbook of their own. */
  readonly live: WorkbookGrid | null;
}

export const NEW_WORKBOOK: ReportTarget = { takenNames: [], madeNames: new Map(), set: 1, without: [], live: null };
