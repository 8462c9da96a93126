/** The whole document in words, from what the scores mean and the plan. */
import { answeredCodes } from '../plan/answered';
import type { IssuePlan, PlannedMeasure } from '../plan/plan';
import { measureNames } from './answers';
import type { ReportContext } from './context';
import type { DocumentMeasure, DocumentPlanIssue, ReportDocument } from './document';
import { documentIssue } from './document-issue';
import { documentOverview } from './document-overview';
import { budgetText, indicatorText } from './measure-texts';

export function documentOf(context: ReportContext): ReportDocument {
  const { words, say, assessment, plan, settings } = context;
  const { agency, resultYear, planYear, issues } = assessment;
  const measures = measureNames(plan);
  const name = agency.name ?? words.document.noAgency;
  const weak = new Set(issues.flatMap(({ weaknesses }) => weaknesses.map(({ code }) => code)));
  const answered = answeredCodes(plan);
  return {
    title: words.documentName,
    resultYear: say(String(resultYear)),
    planYear: say(String(planYear)),
    agency: say(name),
    place: say(words.document.place(agency.district, agency.province)),
    preface: words.document.preface({ agency: name, resultYear, planYear, issues: issues.length }).map(say),
    analysisPart: say(words.analysis.part(resultYear)),
    overview: documentOverview(context),
    issues: issues.map((issue) => documentIssue(issue, context, measures)),
    planPart: say(words.plan.part(planYear)),
    planIntroduction: words.document
      .planIntroduction({
        agency: name,
        planYear,
        measures: plan.issues.reduce((sum, issue) => sum + issue.measures.length, 0),
        issues: plan.issues.length,
        answered: [...weak].filter((code) => code !== null && answered.has(code)).length,
        weak: weak.size,
      })
      .map(say),
    plan: plan.issues.map((issue) => planIssue(issue, context)),
    dash: words.dash,
    digits: settings.digits,
    withBudget: settings.withBudget,
    withIndicator: settings.withIndicator,
    withFollowUp: settings.withFollowUp,
    signatures: words.document.signatures.map((role) => ({ role })),
  };
}

function planIssue({ number, title, measures }: IssuePlan, context: ReportContext): DocumentPlanIssue {
  const { words, say } = context;
  return {
    number: say(String(number)),
    title: say(title),
    heading: say(words.document.planIssue(number, title)),
    measures: measures.map((measure, index) => documentMeasure(measure, index + 1, context)),
  };
}

function documentMeasure(measure: PlannedMeasure, order: number, context: ReportContext): DocumentMeasure {
  const { words, say, settings } = context;
  return {
    order: say(String(order)),
    name: say(measure.name),
    steps: measure.steps.map((step, index) => say(words.plan.step(index + 1, step))),
    period: say(measure.period),
    owner: say(measure.owner),
    budget: settings.withBudget ? say(budgetText(measure, words.plan)) : '',
    indicator: settings.withIndicator ? say(indicatorText(measure, words.plan)) : '',
    followUp: settings.withFollowUp ? say(measure.followUp) : '',
  };
}
