/** Which weak items the plan answers, and which it does not. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import type { ItemCode } from '../scheme/code';
import type { Plan } from './plan';

/** Codes of the items that a measure of the plan answers, each once; what is left out answers none. */
export function answeredCodes({ issues }: Plan): ReadonlySet<ItemCode> {
  return new Set(issues.flatMap(({ measures }) => measures.flatMap(({ reasons }) => reasons.map(({ code }) => code))));
}

export function answeredCount(plan: Plan): number {
  return answeredCodes(plan).size;
}

/** Weak items of the issues that no measure of the plan answers, in the issues' order, each once. */
export function unanswered({ issues }: Assessment, plan: Plan): readonly AssessedItem[] {
  const seen = new Set<ItemCode>(answeredCodes(plan));
  return issues.flatMap(({ weaknesses }) =>
    weaknesses.filter(({ code }) => {
      if (code === null) return true;
      const isNew = !seen.has(code);
      seen.add(code);
      return isNew;
    }),
  );
}
