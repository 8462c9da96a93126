/** The words of the charts below the tables of the summary. */
export interface ChartWords {
  readonly issues: string;
  readonly indicators: string;
  /** Names a group of columns. */
  readonly issue: (number: number) => string;
  readonly year: (year: number) => string;
  readonly target: string;
  /** Heading of the cells that only the charts need. */
  readonly data: string;
  /** What the chart shows; `year` is that of the result, `previous` the one before where it is drawn too. */
  readonly issuesText: (count: number, year: number, previous: number | null) => string;
  readonly indicatorsText: (count: number, year: number) => string;
}
