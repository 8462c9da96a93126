/** The weak items as the plan sees them. */
import type { AssessedItem, Assessment } from '../../core/assessment/assessment';
import { answeredCount, unanswered } from '../../core/plan/answered';
import type { Plan } from '../../core/plan/plan';
import type { ItemCode } from '../../core/scheme/code';
import type { IssueNumber } from '../../core/scheme/scheme';

export interface OpenItem {
  readonly item: AssessedItem;
  /** The issue whose measures are offered for it. */
  readonly issue: IssueNumber;
}

export interface PlanCount {
  readonly measures: number;
  readonly answered: number;
  /** Weak items of the issues. */
  readonly weak: number;
  /** Weak items that no measure answers. */
  readonly open: readonly OpenItem[];
  /** Weak items of no known issue. */
  readonly unplaced: number;
}

export function countPlan(assessment: Assessment, plan: Plan): PlanCount {
  const answered = answeredCount(plan);
  const open = unanswered(assessment, plan).flatMap((item): readonly OpenItem[] => {
    const issue = assessment.issues.find(({ weaknesses }) => weaknesses.includes(item));
    return issue ? [{ item, issue: issue.number }] : [];
  });
  return {
    measures: plan.issues.reduce((sum, { measures }) => sum + measures.length, 0),
    answered,
    weak: answered + open.length,
    open,
    unplaced: assessment.unplaced.filter(({ flags }) => flags.length > 0).length,
  };
}

/** The item of a code, rather of the issue than of another in which it stands too. */
export function itemOf(assessment: Assessment, code: ItemCode, issue: IssueNumber): AssessedItem | undefined {
  const own = assessment.issues.filter(({ number }) => number === issue);
  return [...own, ...assessment.issues].flatMap(({ items }) => items).find((item) => item.code === code);
}
