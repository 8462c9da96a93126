/** What the plan sheets are about to say, to be kept until they are read again. */
import type { IssuePlan, Plan, PlannedMeasure } from '../plan/plan';
import type { WrittenMeasure } from '../plan/written';
import { toArabicDigits } from '../thai/digits';
import type { Settings } from '../settings';
import { budgetText, indicatorText } from './measure-texts';
import type { ReportWords } from './words';

type Columns = Pick<Settings, 'withBudget' | 'withIndicator' | 'withFollowUp'>;

/** Measures in the order of the sheets. */
export function writtenOf({ issues }: Plan, columns: Columns, { plan: words }: ReportWords): readonly WrittenMeasure[] {
  const said = (issue: IssuePlan, measure: PlannedMeasure): WrittenMeasure => ({
    id: measure.id,
    issue: issue.number,
    name: toArabicDigits(measure.name),
    steps: measure.steps.map(toArabicDigits),
    period: toArabicDigits(measure.period),
    owner: toArabicDigits(measure.owner),
    budget: columns.withBudget ? toArabicDigits(budgetText(measure, words)) : null,
    indicator: columns.withIndicator ? toArabicDigits(indicatorText(measure, words)) : null,
    followUp: columns.withFollowUp ? toArabicDigits(measure.followUp) : null,
  });
  return issues.flatMap((issue) => issue.measures.map((measure) => said(issue, measure)));
}
