/** The decisions once what the officer wrote in the plan stands in the catalogue. */
import { isAgencyId } from './catalogue/agency-id';
import { type Catalogue, ofProgram } from './catalogue/in-use';
import type { CatalogueWithPlan } from './catalogue/with-plan';
import type { MeasureEdit, PlanDecisions } from './decisions';
import type { Plan } from './plan';

/**
 * The same plan under the catalogue that was written: measures that have become the agency's own are added from there,
 * and of the edits of those in the plan stays what the catalogue does not say. A measure of the program that was
 * deleted there is no longer added.
 */
export function settledDecisions(
  decisions: PlanDecisions,
  { issues }: Plan,
  { catalogue, ids }: CatalogueWithPlan,
): PlanDecisions {
  const inPlan = new Set(issues.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const edits = Object.entries(decisions.edits).flatMap(([id, edit]) => {
    const rest = isAgencyId(id) && inPlan.has(id) ? besides(edit) : edit;
    return Object.keys(rest).length ? [[id, rest] as const] : [];
  });
  const moved = decisions.own.flatMap((own) => {
    const id = ids.get(own.id);
    return id === undefined ? [] : [{ id, rest: besides(own) }];
  });
  return {
    ...decisions,
    added: [...new Set([...stillThere(decisions.added, catalogue), ...moved.map(({ id }) => id)])],
    edits: Object.fromEntries([
      ...edits,
      ...moved.flatMap(({ id, rest }) => (Object.keys(rest).length ? [[id, rest] as const] : [])),
    ]),
    own: decisions.own.filter(({ id }) => !ids.has(id)),
  };
}

/** What the plan alone says of a measure: its money, and a period in words. */
function besides({ budget, period }: MeasureEdit): MeasureEdit {
  return { ...(budget !== undefined && { budget }), ...(period !== undefined && { period }) };
}

function stillThere(added: readonly string[], { measures }: Catalogue): readonly string[] {
  const there = new Set(measures.map(({ id }) => id));
  return added.filter((id) => there.has(id) || !ofProgram(id));
}
