/** Lays what the officer decided over what the program chose. */
import type { Assessment } from '../assessment/assessment';
import type { Settings } from '../settings';
import { CATALOGUE } from './catalogue/catalogue';
import type { CatalogueMeasure } from './catalogue/in-use';
import type { PlanDecisions } from './decisions';
import { withEdit } from './edited';
import type { IssuePlan, Plan, PlannedMeasure } from './plan';
import { planned, plannedOwn } from './planned';
import { reasonsFor } from './reasons';

/**
 * What is left out is not replaced: that would be the program's wish. Ids that nothing is known of are passed over, and
 * so are own measures of an issue that has no scores; the decisions keep both.
 */
export function layDecisions(
  proposal: Plan,
  decisions: PlanDecisions,
  assessment: Assessment,
  settings: Settings,
  catalogue: readonly CatalogueMeasure[] = CATALOGUE,
): Plan {
  const { planYear } = proposal;
  const proposed = new Set(proposal.issues.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const worded = (measure: PlannedMeasure) => {
    const edit = Object.hasOwn(decisions.edits, measure.id) ? decisions.edits[measure.id] : undefined;
    return edit ? withEdit(measure, edit, planYear) : measure;
  };
  const issues = proposal.issues.map((issue): IssuePlan => {
    const added = catalogue
      .filter(({ id, issue: number }) => number === issue.number && decisions.added.includes(id) && !proposed.has(id))
      .map((measure) =>
        planned({ measure, reasons: reasonsFor(measure, assessment), origin: 'added' }, assessment, settings),
      );
    const own = decisions.own.filter(({ issue: number }) => number === issue.number);
    const isLeftOut = ({ id }: PlannedMeasure) => decisions.leftOut.includes(id);
    return {
      ...issue,
      measures: [
        ...[...issue.measures.filter((measure) => !isLeftOut(measure)), ...added].map(worded),
        ...own.map((measure) => plannedOwn(measure, planYear)),
      ],
      leftOut: issue.measures.filter(isLeftOut).map(worded),
    };
  });
  return { planYear, issues };
}
