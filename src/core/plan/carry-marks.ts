/** What an officer marked on the sheet of the earlier plan to be taken over. */
import { type Place, type WorkbookGrid, newestSet } from '../grid';
import { fold } from '../thai/fold';
import { carryOver } from './carry-over';
import type { PlanComparison } from './compare-plans';
import type { PlanDecisions } from './decisions';
import type { EarlierMeasure, EarlierPlan } from './earlier-plan';
import { readPlanTables } from './plan-table';

/** A cell that says something other than no. */
export interface CarryMark {
  /** Of the measure, as it stands beside it. */
  readonly key: string;
  readonly name: string;
  readonly written: string;
  readonly place: Place;
  readonly isYes: boolean;
}

const YES = /^(?:ใช่|yes|y|true|1|✓|✔|\/|√)$/;
const NO = /^(?:ไม่|ไม่ใช่|no|n|false|0|x|-|–)?$/;

/** Of the newest sheet that we made. */
export function readCarryMarks({ sheets }: WorkbookGrid): readonly CarryMark[] {
  const [made] = newestSet(sheets.filter((sheet) => sheet.made === 'earlier-plan'));
  const rows = made ? readPlanTables(made).rows : [];
  return rows.flatMap(({ cells: { key, name = '', carry = '' }, texts }) => {
    const place = texts.find(({ field }) => field === 'carry')?.place;
    if (!key || !place || NO.test(fold(carry))) return [];
    return [{ key, name, written: carry, place, isYes: YES.test(fold(carry)) }];
  });
}

/** By its key, else by its name, for a slip mended in the table since changes the key. */
function markedMeasure({ measures }: EarlierPlan, { key, name }: CarryMark): EarlierMeasure | null {
  const byKey = measures.find(({ id }) => id === key);
  return byKey ?? measures.find((measure) => fold(measure.name) === fold(name)) ?? null;
}

/** What the marks say that have had no effect yet, by the measure, to stand on the sheet when it is made anew. */
export function marksLeft(
  marks: readonly CarryMark[],
  earlier: EarlierPlan,
  heeded: readonly string[],
): ReadonlyMap<EarlierMeasure, string> {
  const left = marks.filter(({ key }) => !heeded.includes(key));
  return new Map(
    left.flatMap((mark) => {
      const measure = markedMeasure(earlier, mark);
      return measure ? [[measure, mark.written] as const] : [];
    }),
  );
}

export interface Carried {
  readonly plan: PlanDecisions;
  /** Keys of the marks that have had their effect and still stand on the sheet. */
  readonly carried: readonly string[];
}

/** Each mark once: `heeded` are those that had their effect before, whatever became of the measure since. */
export function carryMarked(
  marks: readonly CarryMark[],
  comparison: PlanComparison,
  plan: PlanDecisions,
  planYear: number,
  { heeded, taken }: { readonly heeded: readonly string[]; readonly taken: readonly string[] },
): Carried {
  let decisions = plan;
  const carried: string[] = [];
  for (const mark of marks.filter(({ isYes }) => isYes)) {
    const measure = heeded.includes(mark.key) ? null : markedMeasure(comparison.earlier, mark);
    const state = comparison.measures.find((one) => one.measure === measure)?.state;
    if (measure && state !== 'kept') decisions = carryOver(decisions, measure, planYear, taken);
    if (heeded.includes(mark.key) || (measure && measure.issue !== null)) carried.push(mark.key);
  }
  return { plan: decisions, carried };
}
