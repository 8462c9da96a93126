/** The columns of the report on the measures. */

/** Printed up to `overdue`; what is behind it the formulas need, and reading back. */
export const COLUMN = {
  number: 0,
  name: 1,
  steps: 2,
  period: 3,
  owner: 4,
  status: 5,
  percent: 6,
  result: 7,
  evidence: 8,
  spent: 9,
  problems: 10,
  suggestions: 11,
  overdue: 12,
  due: 13,
  issue: 14,
  quarter: 15,
  key: 16,
} as const;

export const WIDTHS = [6, 24, 44, 11.5, 12.5, 12.5, 9.5, 20, 13, 12, 13, 13, 10, 14, 8, 8, 16];
