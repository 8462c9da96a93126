/** What is kept of the decisions when sheets are written: with what these say from then on. */
import type { Decisions } from '../decisions';
import type { Assessment } from '../assessment/assessment';
import type { Catalogue } from '../plan/catalogue/in-use';
import { noteOf } from '../plan/catalogue/note';
import { catalogueWithPlan } from '../plan/catalogue/with-plan';
import type { Plan } from '../plan/plan';
import { settledDecisions } from '../plan/settled';
import type { Settings } from '../settings';
import type { ReportWords } from './words';
import { writtenOf } from './written';

/** The same decisions with a note of what the sheets say; to be kept when these are written. */
export function decisionsWritten(plan: Plan, settings: Settings, decisions: Decisions, words: ReportWords): Decisions {
  const { carried, ...unmarked } = decisions;
  // the sheet of the earlier plan is made without marks
  const marked = carried && decisions.without.includes('earlier-plan') ? decisions : unmarked;
  return decisions.without.includes('plan') ? marked : { ...marked, written: writtenOf(plan, settings, words) };
}

/** What the officer wrote in the plan stands in the catalogue from now on, if its sheet is one of those that are made. */
export function catalogued(
  decisions: Decisions,
  result: { readonly catalogue: Catalogue; readonly plan: Plan; readonly assessment: Assessment },
  settings: Settings,
): Decisions {
  const { without, plan, written } = decisions;
  if (without.includes('catalogue')) {
    const copied = decisions.catalogue?.copied ?? [];
    return { ...decisions, catalogue: noteOf({ ...result.catalogue, copied }, false) };
  }
  const withPlan = catalogueWithPlan(result.catalogue, result.plan, result.assessment, settings);
  return {
    ...decisions,
    plan: settledDecisions(plan, result.plan, withPlan),
    written: written?.map((measure) => ({ ...measure, id: withPlan.ids.get(measure.id) ?? measure.id })),
    catalogue: noteOf(withPlan.catalogue, true),
  };
}
