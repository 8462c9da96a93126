/** Chooses the measures: each weak item gets the one that answers it, each issue at least two, and none stands twice. */
import type { AssessedIssue, AssessedItem, Assessment } from '../assessment/assessment';
import type { Scheme } from '../scheme/scheme';
import type { Settings } from '../settings';
import { isAgencyId } from './catalogue/agency-id';
import { CATALOGUE } from './catalogue/catalogue';
import { measureFromTitle } from './catalogue/from-title';
import { type CatalogueMeasure, isGeneral } from './catalogue/in-use';
import { NO_PLAN_DECISIONS, type PlanDecisions } from './decisions';
import { layDecisions } from './lay-decisions';
import type { IssuePlan, Plan, Reason } from './plan';
import { type Choice, planned } from './planned';
import { answersItem, reasonOf } from './reasons';

const LEAST_PER_ISSUE = 2;

/** The same assessment, settings, decisions and catalogue give the same plan: the catalogue's order settles every tie. */
export function choosePlan(
  assessment: Assessment,
  settings: Settings,
  decisions: PlanDecisions = NO_PLAN_DECISIONS,
  catalogue: readonly CatalogueMeasure[] = CATALOGUE,
): Plan {
  const proposal = proposedPlan(assessment, settings, catalogue);
  return layDecisions(proposal, decisions, assessment, settings, catalogue);
}

/** What the program proposes where the officer decides nothing. */
export function proposedPlan(
  assessment: Assessment,
  settings: Settings,
  catalogue: readonly CatalogueMeasure[] = CATALOGUE,
): Plan {
  const taken = new Set<string>();
  const choices = assessment.issues.map((issue) => ({ issue, chosen: answers(issue, assessment, catalogue, taken) }));
  return {
    planYear: assessment.planYear,
    issues: choices.map(({ issue, chosen }): IssuePlan => {
      const measures = [...chosen];
      for (const measure of generalOf(issue, catalogue)) {
        if (measures.length >= LEAST_PER_ISSUE) break;
        if (!taken.has(measure.id)) measures.push({ measure, reasons: [], origin: 'general' });
        taken.add(measure.id);
      }
      return {
        number: issue.number,
        title: issue.title,
        measures: measures.map((choice) => planned(choice, assessment, settings)),
        leftOut: [],
      };
    }),
  };
}

/** Weakest first; an item that stands in two issues is answered in the first. */
function answers(
  issue: AssessedIssue,
  assessment: Assessment,
  catalogue: readonly CatalogueMeasure[],
  taken: Set<string>,
): readonly Choice[] {
  const choices = new Map<string, { measure: CatalogueMeasure; reasons: Reason[]; origin: 'weak' }>();
  for (const item of issue.weaknesses) {
    const reason = reasonOf(item);
    if (!reason) continue;
    const found = answerOf(item, catalogue, assessment.scheme);
    // an item whose subject the catalogue does not have goes by its title
    const measure = found ?? measureFromTitle(reason.code, item.title, issue.number);
    const chosen = choices.get(measure.id);
    if (chosen) {
      if (!chosen.reasons.some(({ code }) => code === reason.code)) chosen.reasons.push(reason);
    } else if (!taken.has(measure.id)) {
      choices.set(measure.id, { measure, reasons: [reason], origin: 'weak' });
      taken.add(measure.id);
    }
  }
  return [...choices.values()];
}

/** What the agency has for an item goes before what the program has. */
function answerOf(
  item: AssessedItem,
  catalogue: readonly CatalogueMeasure[],
  scheme: Scheme,
): CatalogueMeasure | undefined {
  const all = catalogue.filter((measure) => answersItem(measure, item, scheme));
  return all.find(({ id }) => isAgencyId(id)) ?? all[0];
}

/** The agency's own stand last in a catalogue: a measure that was taken out of the plan is not chosen by itself. */
function generalOf({ number }: AssessedIssue, catalogue: readonly CatalogueMeasure[]): readonly CatalogueMeasure[] {
  return catalogue.filter((measure) => measure.issue === number && isGeneral(measure));
}
