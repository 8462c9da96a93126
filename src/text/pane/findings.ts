/** The list of findings. */
export interface FindingListText {
  readonly title: string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly filter: string;
  readonly all: string;
  /** Where a finding has no cell. */
  readonly workbook: string;
  readonly showAll: (count: number) => string;
}
