/** What the sheets are called. */

/** Names of sheets, at most 31 UTF-16 units; null for one sheet that holds every issue. */
export interface SheetNameWords {
  readonly summary: string;
  readonly overview: string;
  readonly scores: string;
  readonly analysis: (issue: number | null) => string;
  readonly weakItems: string;
  readonly plan: (issue: number | null) => string;
  readonly calendar: string;
  /** Null for the plan of the workbook, else the fiscal year of an earlier one. */
  readonly followUp: (planYear: number | null) => string;
  readonly earlierPlan: string;
  readonly findings: string;
  readonly catalogue: string;
  readonly scheme: string;
  readonly settings: string;
}
