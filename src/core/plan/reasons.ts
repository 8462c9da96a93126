/** Why a measure is taken: the weak items that it answers. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import type { Scheme } from '../scheme/scheme';
import { subjectIn2568 } from '../scheme/subject';
import type { Measure } from './measure';
import type { Reason } from './plan';

/** Null for an item without a code or a score. */
export function reasonOf({ code, score, flags }: AssessedItem): Reason | null {
  if (!code || score === null) return null;
  return { code, score, need: flags.includes('below-pass') ? 'must-mend' : 'develop' };
}

/** The catalogue is written for the items of 2568; another year's item goes by its subject. */
export function answersItem({ answers }: Measure, { code }: AssessedItem, scheme: Scheme): boolean {
  const subject = code && subjectIn2568(code, scheme);
  return subject !== null && answers.includes(subject);
}

/** The weak items of all issues that the measure answers, each once, weakest first within an issue. */
export function reasonsFor(measure: Measure, { issues, scheme }: Assessment): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const item of issues.flatMap(({ weaknesses }) => weaknesses)) {
    const reason = answersItem(measure, item, scheme) ? reasonOf(item) : null;
    if (reason && !reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
  }
  return reasons;
}
