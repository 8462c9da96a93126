/** What is done over the plan, covering it until it is finished. */
import type { ItemCode } from '../../core/scheme/code';
import type { IssueNumber } from '../../core/scheme/scheme';

export type Doing =
  | { readonly kind: 'edit'; readonly issue: IssueNumber; readonly id: string }
  | { readonly kind: 'write'; readonly issue: IssueNumber }
  /** `wanted`: the item for which a measure is looked for. */
  | { readonly kind: 'choose'; readonly issue: IssueNumber; readonly wanted: ItemCode | null };

export interface TaskProps {
  readonly doing: Doing;
  /** Ends it; the focus goes to the first of these elements that is there. */
  readonly onDone: (focus: readonly string[]) => void;
}

/** Ids of elements that take the focus afterwards. */
export const openId = (code: ItemCode): string => `plan-open-${code}`;
export const issueId = (issue: IssueNumber): string => `plan-issue-${String(issue)}`;
export const editId = (measure: string): string => `plan-edit-${measure}`;
export const chooseId = (issue: IssueNumber): string => `plan-choose-${String(issue)}`;
export const writeId = (issue: IssueNumber): string => `plan-write-${String(issue)}`;
