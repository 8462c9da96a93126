/** Chooses the measures: each weak item gets the one that answers it, each issue at least two, and none stands twice. */
import type { AssessedIssue, AssessedItem, Assessment } from '../assessment/assessment';
import type { ItemCode } from '../scheme/code';
import type { Scheme } from '../scheme/scheme';
import type { Settings } from '../settings';
import { CATALOGUE } from './catalogue/catalogue';
import { measureFromTitle } from './catalogue/from-title';
import { NO_PLAN_DECISIONS, type PlanDecisions } from './decisions';
import { layDecisions } from './lay-decisions';
import type { Measure } from './measure';
import type { IssuePlan, Plan, Reason } from './plan';
import { type Choice, planned } from './planned';
import { answersItem, reasonOf } from './reasons';

const LEAST_PER_ISSUE = 2;

/** The same assessment, settings and decisions give the same plan: the catalogue's order settles every tie. */
export function choosePlan(
  assessment: Assessment,
  settings: Settings,
  decisions: PlanDecisions = NO_PLAN_DECISIONS,
): Plan {
  return layDecisions(proposedPlan(assessment, settings), decisions, assessment, settings);
}

/** What the program proposes where the officer decides nothing. */
export function proposedPlan(assessment: Assessment, settings: Settings): Plan {
  const taken = new Set<string>();
  const choices = assessment.issues.map((issue) => ({ issue, chosen: answers(issue, assessment, taken) }));
  return {
    planYear: assessment.planYear,
    issues: choices.map(({ issue, chosen }): IssuePlan => {
      const measures = [...chosen];
      for (const measure of generalOf(issue)) {
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
function answers(issue: AssessedIssue, assessment: Assessment, taken: Set<string>): readonly Choice[] {
  const choices = new Map<string, { measure: Measure; reasons: Reason[]; origin: 'weak' }>();
  for (const item of issue.weaknesses) {
    const reason = reasonOf(item);
    if (!reason) continue;
    const measure = measureFor(reason.code, item, issue, assessment.scheme);
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

/** An item whose subject the catalogue does not have goes by its title. */
function measureFor(code: ItemCode, item: AssessedItem, issue: AssessedIssue, scheme: Scheme): Measure {
  const own = CATALOGUE.find((measure) => answersItem(measure, item, scheme));
  return own ?? measureFromTitle(code, item.title, issue.number);
}

function generalOf(issue: AssessedIssue): readonly Measure[] {
  return CATALOGUE.filter((measure) => measure.issue === issue.number && measure.answers.length === 0);
}
