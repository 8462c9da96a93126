/** The words of the report on the measures. What plan/follow-up recognises has to stand in its headings and statuses. */
import type { FollowUpColumn } from '../plan/follow-up-headings';
import type { Status } from '../plan/follow-up';

export interface FollowUpWords {
  readonly title: (planYear: number) => string;
  readonly note: string;
  /** Beside the cell for the day of the report, and beside the day that counts. */
  readonly dayToTypeIn: string;
  readonly asOf: string;
  readonly byIssue: string;
  readonly byOwner: string;
  readonly byQuarter: string;
  readonly quarter: (quarter: number) => string;
  readonly total: string;
  readonly count: string;
  readonly percentMean: string;
  readonly overdue: string;
  readonly overdueDays: string;
  readonly columns: Readonly<Record<FollowUpColumn, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly due: string;
  readonly issue: string;
  readonly inQuarter: string;
  readonly outsidePlan: string;
  readonly statusError: string;
  readonly percentError: string;
}
