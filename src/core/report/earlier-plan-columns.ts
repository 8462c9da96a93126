/** The columns of the sheet of the earlier plan. */

/** What prints, 0-based. */
export const COLUMN = {
  order: 0,
  name: 1,
  period: 2,
  owner: 3,
  state: 4,
  code: 5,
  before: 6,
  after: 7,
  change: 8,
  result: 9,
  carry: 10,
} as const;

/** What does not print: by these columns the sheet is read again where the earlier plan itself is not beside it. */
export const SIDE = { key: 11, steps: 12, budget: 13, indicator: 14, followUp: 15, reasons: 16 } as const;

export const WIDTHS = [5.5, 35, 15, 15, 18, 7.5, 8.5, 8.5, 10, 8.5, 9, 16, 40, 16, 24, 24, 14];
