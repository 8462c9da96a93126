/** Reads the rows of our plan sheets as they stand by now, wherever the officer moved the columns. */
import { type WorkbookGrid, setOf } from '../grid';
import type { IssueNumber } from '../scheme/scheme';
import type { PlanRow } from './plan-row';
import { readPlanTables } from './plan-table';

export interface TypedRow extends Pick<PlanRow, 'order' | 'cells' | 'planYear'> {
  readonly issue: IssueNumber;
}

export interface TypedPlan {
  readonly rows: readonly TypedRow[];
  /** Issues whose table is there; of the others nothing can be concluded. */
  readonly issues: ReadonlySet<IssueNumber>;
}

/** Sheets of the newest set only. */
export function readPlanSheets({ sheets }: WorkbookGrid): TypedPlan {
  const newest = Math.max(0, ...sheets.map(setOf));
  const tables = sheets
    .filter((sheet) => sheet.made === 'plan' && setOf(sheet) === newest)
    .map((sheet) => readPlanTables(sheet));
  return {
    rows: tables.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.issue === null ? [] : [{ ...row, issue: row.issue }])),
    ),
    issues: new Set(tables.flatMap(({ issues }) => [...issues])),
  };
}
