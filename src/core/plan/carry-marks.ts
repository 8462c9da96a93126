/** What an officer marked on the sheet of the earlier plan to be taken over. */
import { type Place, type WorkbookGrid, newestSet } from '../grid';
import { fold } from '../thai/fold';
import { carryOver } from './carry-over';
import type { ComparedMeasure, PlanComparison } from './compare-plans';
import type { PlanDecisions } from './decisions';
import { readPlanTables } from './plan-table';

export interface CarryMarks {
  /** Rows that say yes. */
  readonly wanted: readonly { readonly key: string; readonly name: string }[];
  /** What says neither yes nor no. */
  readonly unreadable: readonly { readonly written: string; readonly place: Place }[];
}

const YES = /^(?:ใช่|yes|y|true|1|✓|✔|\/|√)$/;
const NO = /^(?:ไม่|ไม่ใช่|no|n|false|0|x|-|–)?$/;

/** Of the newest sheet that we made. */
export function readCarryMarks({ sheets }: WorkbookGrid): CarryMarks {
  const [made] = newestSet(sheets.filter((sheet) => sheet.made === 'earlier-plan'));
  const rows = made ? readPlanTables(made, false).rows.filter(({ cells }) => cells.key) : [];
  return {
    wanted: rows.flatMap(({ cells: { key = '', name = '', carry = '' } }) =>
      YES.test(fold(carry)) ? [{ key, name }] : [],
    ),
    unreadable: rows.flatMap(({ cells: { carry = '' }, texts }) => {
      const place = texts.find(({ field }) => field === 'carry')?.place;
      return !place || YES.test(fold(carry)) || NO.test(fold(carry)) ? [] : [{ written: carry, place }];
    }),
  };
}

export interface Carried {
  readonly plan: PlanDecisions;
  /** Keys of the marks that have had their effect and still stand on the sheet. */
  readonly carried: readonly string[];
}

/** Each mark once: `heeded` are those that had their effect before, whatever became of the measure since. */
export function carryMarked(
  { wanted }: CarryMarks,
  comparison: PlanComparison,
  plan: PlanDecisions,
  planYear: number,
  { heeded, taken }: { readonly heeded: readonly string[]; readonly taken: readonly string[] },
): Carried {
  let decisions = plan;
  const carried: string[] = [];
  for (const mark of wanted) {
    const found = heeded.includes(mark.key) ? null : compared(comparison, mark);
    if (found && found.state !== 'kept') decisions = carryOver(decisions, found.measure, planYear, taken);
    if (heeded.includes(mark.key) || (found && found.measure.issue !== null)) carried.push(mark.key);
  }
  return { plan: decisions, carried };
}

/** By its key, else by its name, for a slip mended in the table since changes the key. */
function compared(
  { measures }: PlanComparison,
  { key, name }: { readonly key: string; readonly name: string },
): ComparedMeasure | null {
  const byKey = measures.find(({ measure }) => measure.id === key);
  return byKey ?? measures.find(({ measure }) => fold(measure.name) === fold(name)) ?? null;
}
