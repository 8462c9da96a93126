/** Chooses the measures: each weak item gets the one that answers it, each issue at least two, and none stands twice. */
import type { AssessedIssue, AssessedItem, Assessment } from '../assessment/assessment';
import type { ItemCode } from '../scheme/code';
import { codeIn2568 } from '../scheme/crosswalk';
import type { Settings } from '../settings';
import type { AgencyKind } from '../thai/agency-kind';
import { periodText } from '../thai/fiscal-year';
import { CATALOGUE } from './catalogue/catalogue';
import { measureFromTitle } from './catalogue/from-title';
import { NO_PLAN_DECISIONS, type PlanDecisions } from './decisions';
import type { Measure } from './measure';
import { OWNERS } from './owners';
import type { IssuePlan, Plan, PlannedMeasure, Reason } from './plan';

const LEAST_PER_ISSUE = 2;

/** The same assessment and settings give the same plan: the catalogue's order settles every tie. */
export function choosePlan(
  assessment: Assessment,
  settings: Settings,
  decisions: PlanDecisions = NO_PLAN_DECISIONS,
): Plan {
  void decisions;
  const taken = new Set<string>();
  const choices = assessment.issues.map((issue) => ({ issue, chosen: answers(issue, assessment, taken) }));
  return {
    planYear: assessment.planYear,
    issues: choices.map(({ issue, chosen }): IssuePlan => {
      const measures = [...chosen];
      for (const measure of generalOf(issue)) {
        if (measures.length >= LEAST_PER_ISSUE) break;
        if (!taken.has(measure.id)) measures.push({ measure, reasons: [] });
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

interface Choice {
  readonly measure: Measure;
  readonly reasons: readonly Reason[];
}

/** Weakest first; an item that stands in two issues is answered in the first. */
function answers(issue: AssessedIssue, assessment: Assessment, taken: Set<string>): readonly Choice[] {
  const choices = new Map<string, { measure: Measure; reasons: Reason[] }>();
  for (const item of issue.weaknesses) {
    const reason = reasonOf(item);
    if (!reason) continue;
    const measure = measureFor(reason.code, item, issue, assessment.resultYear);
    const chosen = choices.get(measure.id);
    if (chosen) {
      if (!chosen.reasons.some(({ code }) => code === reason.code)) chosen.reasons.push(reason);
    } else if (!taken.has(measure.id)) {
      choices.set(measure.id, { measure, reasons: [reason] });
      taken.add(measure.id);
    }
  }
  return [...choices.values()];
}

function reasonOf({ code, score, flags }: AssessedItem): Reason | null {
  if (!code || score === null) return null;
  return { code, score, need: flags.includes('below-pass') ? 'must-mend' : 'develop' };
}

/** The catalogue is written for the items of 2568; another year's item goes by its subject, or by its title. */
function measureFor(code: ItemCode, item: AssessedItem, issue: AssessedIssue, year: number): Measure {
  const subject = codeIn2568(code, year);
  const own = subject && CATALOGUE.find((measure) => measure.answers.includes(subject));
  return own ?? measureFromTitle(code, item.title, issue.number);
}

function generalOf(issue: AssessedIssue): readonly Measure[] {
  return CATALOGUE.filter((measure) => measure.issue === issue.number && measure.answers.length === 0);
}

function planned({ measure, reasons }: Choice, { agency, planYear }: Assessment, settings: Settings): PlannedMeasure {
  const { id, name, steps, from, months, needsBudget, indicator, target, evidence, followUp } = measure;
  return {
    id,
    name,
    steps,
    from,
    months,
    period: periodText(planYear, from, months),
    owner: ownerOf(measure, agency.kind, settings),
    needsBudget,
    budget: null,
    indicator,
    target,
    evidence,
    followUp,
    reasons,
    origin: reasons.length ? 'weak' : 'general',
    edited: false,
  };
}

function ownerOf({ owner }: Measure, kind: AgencyKind, { owners }: Settings): string {
  return owners[owner] ?? OWNERS[kind][owner];
}
