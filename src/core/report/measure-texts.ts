/** What the plan sheets say of a measure where the words are not simply the measure's own. Arabic digits. */
import type { PlannedMeasure } from '../plan/plan';
import type { PlanWords } from './words';

/** The officer's words go before the usual ones. */
export function budgetText({ budget, needsBudget }: PlannedMeasure, words: PlanWords): string {
  return budget ?? (needsBudget ? words.budgetToFill : words.noBudget);
}

/** The indicator, and below it the target where there is one. */
export function indicatorText({ indicator, target }: PlannedMeasure, words: PlanWords): string {
  return [indicator, target && words.target(target)].filter(Boolean).join('\n');
}
