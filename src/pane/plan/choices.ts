/** What the chooser lists: the measures that may be taken into the plan, as they were when it was opened. */
import { answeredCodes } from '../../core/plan/answered';
import { type CatalogueChoice, catalogueChoices } from '../../core/plan/catalogue-choice';
import type { PlanComparison } from '../../core/plan/compare-plans';
import type { EarlierMeasure } from '../../core/plan/earlier-plan';
import type { IssuePlan } from '../../core/plan/plan';
import type { Result } from '../../core/prongsai';
import type { ItemCode } from '../../core/scheme/code';
import type { IssueNumber } from '../../core/scheme/scheme';
import type { Settings } from '../../core/settings';
import { fold } from '../../core/thai/fold';

export interface IssueChoices {
  readonly number: IssueNumber;
  readonly title: string;
  readonly choices: readonly CatalogueChoice[];
}

/**
 * Of every issue: what was left out and what the catalogue has besides. Measures that answer `wanted` come first, then
 * those that answer another open item, then the rest.
 */
export function allChoices(
  { plan, assessment, catalogue }: Pick<Result, 'plan' | 'assessment' | 'catalogue'>,
  settings: Settings,
  wanted: ItemCode | null,
): readonly IssueChoices[] {
  const answered = answeredCodes(plan);
  const rank = ({ measure: { reasons } }: CatalogueChoice): number => {
    if (reasons.some(({ code }) => code === wanted)) return 0;
    return reasons.some(({ code }) => !answered.has(code)) ? 1 : 2;
  };
  return plan.issues.map((issue) => {
    const offered = catalogueChoices(issue.number, plan, assessment, settings, catalogue.measures);
    const choices = [...leftOutChoices(issue), ...offered];
    return { number: issue.number, title: issue.title, choices: choices.sort((a, b) => rank(a) - rank(b)) };
  });
}

/** What an issue's earlier plan has and the new one has not. */
export function earlierChoices(comparison: PlanComparison | null, issue: IssueNumber): readonly EarlierMeasure[] {
  if (!comparison) return [];
  const dropped = comparison.measures.filter(({ state, measure }) => state === 'dropped' && measure.issue === issue);
  return dropped.map(({ measure }) => measure);
}

function leftOutChoices({ leftOut }: IssuePlan): readonly CatalogueChoice[] {
  return leftOut.map((measure) => ({ measure, answers: measure.reasons.map(({ code }) => code) }));
}

/** The choices in which every word of the search stands, or whose item it names; issues without any are left out. */
export function searchChoices(issues: readonly IssueChoices[], search: string): readonly IssueChoices[] {
  const words = search.split(/\s+/).map(fold).filter(Boolean);
  return issues
    .map((issue) => ({ ...issue, choices: issue.choices.filter((choice) => hasAll(choice, words)) }))
    .filter(({ choices }) => choices.length > 0);
}

function hasAll({ measure, answers }: CatalogueChoice, words: readonly string[]): boolean {
  const text = fold([measure.name, ...measure.steps, measure.owner].join(' '));
  return words.every((word) => text.includes(word) || answers.some((code) => code === word));
}
