/** Where the sheets of a report go. */
import type { Decisions } from '../decisions';
import { type WorkbookGrid, setOf } from '../grid';
import { markName } from '../sheet-mark';

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
  /** Today as Excel counts days, for what is overdue until the workbook is calculated anew; left out where no clock is. */
  readonly today?: number;
}

export const NEW_WORKBOOK: ReportTarget = { takenNames: [], madeNames: new Map(), set: 1, without: [], live: null };

/** Where the sheets go that are made for a workbook: into the newest set of ours, or a new one beside. */
export function targetOf(workbook: WorkbookGrid, mode: 'in-place' | 'beside', decisions: Decisions): ReportTarget {
  const newest = Math.max(0, ...workbook.sheets.map(setOf));
  const rest = { without: decisions.without, live: workbook };
  if (mode === 'beside' || newest === 0) {
    const takenNames = workbook.sheets.map(({ name }) => name);
    return { ...rest, takenNames, madeNames: new Map(), set: newest + 1 };
  }
  const madeNames = new Map<string, string>();
  const takenNames: string[] = [];
  for (const sheet of workbook.sheets) {
    const mark = sheet.made && setOf(sheet) === newest ? markName(sheet.made, sheet.part ?? null, newest) : null;
    // a copy that the officer made of a sheet of ours bears its mark too, and stays
    if (mark === null || madeNames.has(mark)) takenNames.push(sheet.name);
    else madeNames.set(mark, sheet.name);
  }
  return { ...rest, takenNames, madeNames, set: newest };
}

/** For a workbook of their own. They leave their names to the file's sheets, so that a name says which is meant. */
export function besideFile({ sheets }: WorkbookGrid, { without }: Decisions): ReportTarget {
  const takenNames = sheets.filter(({ made }) => made === null).map(({ name }) => name);
  return { ...NEW_WORKBOOK, takenNames, without };
}
