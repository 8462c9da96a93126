/** Why a measure is taken: the weak items that it answers. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import type { Scheme } from '../scheme/scheme';
import { subjectIn2568 } from '../scheme/subject';
import type { CatalogueMeasure } from './catalogue/in-use';
import type { Reason } from './plan';

/** Null for an item without a code or a score. */
export function reasonOf({ code, score, flags }: AssessedItem): Reason | null {
  if (!code || score === null) return null;
  return { code, score, need: flags.includes('below-pass') ? 'must-mend' : 'develop' };
}

/**
 * The catalogue is written for the items of 2568; another year's item goes by its subject, or by itself where the list
 * of 2568 has no such subject.
 */
export function answersItem({ answers, elsewhere }: CatalogueMeasure, { code }: AssessedItem, scheme: Scheme): boolean {
  if (code === null) return false;
  const subject = subjectIn2568(code, scheme);
  if (subject !== null && answers.includes(subject)) return true;
  return elsewhere?.some((item) => item.code === code && item.year === scheme.year) ?? false;
}

/** The weak items of all issues that the measure answers, each once, weakest first within an issue. */
export function reasonsFor(measure: CatalogueMeasure, { issues, scheme }: Assessment): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const item of issues.flatMap(({ weaknesses }) => weaknesses)) {
    const reason = answersItem(measure, item, scheme) ? reasonOf(item) : null;
    if (reason && !reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
  }
  return reasons;
}
