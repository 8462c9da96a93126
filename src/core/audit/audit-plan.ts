/** What the rules find in the earlier plan, and in what the officer marked on the sheet that we made of it. */
import type { Assessment } from '../assessment/assessment';
import type { Place } from '../grid';
import type { CarryMark } from '../plan/carry-marks';
import type { PlanComparison } from '../plan/compare-plans';
import { type Finding, finding } from '../problem';
import { DOCUMENT_RULES, PLAN_RULES } from './plan-rules';

export function auditPlan(
  comparison: PlanComparison,
  marks: readonly CarryMark[],
  assessment: Assessment,
): readonly Finding[] {
  const { earlier } = comparison;
  const rules = earlier.made ? PLAN_RULES : [...DOCUMENT_RULES, ...PLAN_RULES];
  const unreadable = marks.filter(({ isYes }) => !isYes);
  return [
    ...rules.flatMap((rule) => rule({ earlier, comparison, assessment })),
    ...unreadable.map(({ written, place }) => finding('carry-unreadable', place, { written })),
  ];
}

/** One heading may stand above scores and a plan, and its number is wrong once. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (a: Place | null, b: Place) => a?.sheet === b.sheet && a.cell === b.cell;
  return findings.filter(({ code, place }, index) => {
    if (code !== 'heading-number' || !place) return true;
    return index === findings.findIndex((one) => one.code === code && isSame(one.place, place));
  });
}
