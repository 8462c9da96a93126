/** The words of the plan's calendar. */

export interface CalendarWords {
  readonly title: (planYear: number) => string;
  readonly note: string;
  readonly number: string;
  readonly measure: string;
  readonly owner: string;
  /** The quarter with the calendar year it lies in, B.E. */
  readonly quarter: (quarter: number, year: number) => string;
  /** Stands in each month of a measure. */
  readonly mark: string;
  readonly total: string;
  readonly byOwner: string;
  readonly ofOwner: (owner: string, measures: number) => string;
  readonly noOwner: string;
  readonly ofIssue: (name: string, issue: number) => string;
}
