/** Takes a measure of the earlier plan into the new one, as the officer's own. */
import { fold } from '../thai/fold';
import { addOwn } from './decide';
import type { OwnMeasure, PlanDecisions } from './decisions';
import type { EarlierMeasure } from './earlier-plan';
import { moveYears } from './move-years';

/**
 * The months stay and follow the year of the new plan; a period of which no months can be told is the whole year, and
 * its words are left behind with their year. Years in the other words move along. Nothing changes where the officer's
 * own measures hold it already, or where its issue is not known. `taken` as for addOwn.
 */
export function carryOver(
  decisions: PlanDecisions,
  measure: EarlierMeasure,
  planYear: number,
  taken: readonly string[] = [],
): PlanDecisions {
  const { issue } = measure;
  if (issue === null) return decisions;
  const fields = carried(measure, planYear);
  const isThere = decisions.own.some((own) => own.issue === issue && wordsOf(own) === wordsOf(fields));
  return isThere ? decisions : addOwn(decisions, issue, fields, taken);
}

function carried(measure: EarlierMeasure, planYear: number): Omit<OwnMeasure, 'id' | 'issue'> {
  const moved = (text: string) => moveYears(text, measure.planYear, planYear);
  const { from, months, owner, budget, indicator, target, followUp } = measure;
  return {
    name: moved(measure.name),
    steps: measure.steps.map(moved),
    ...(from !== null && months !== null ? { from, months } : { from: 1, months: 12 }),
    owner,
    ...(budget && { budget: moved(budget) }),
    ...(indicator && { indicator: moved(indicator) }),
    ...(target && { target: moved(target) }),
    ...(followUp && { followUp: moved(followUp) }),
  };
}

function wordsOf({ name, steps }: Pick<OwnMeasure, 'name' | 'steps'>): string {
  return fold([name, ...steps].join('\n'));
}
