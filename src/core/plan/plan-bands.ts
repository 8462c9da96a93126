/** The lines about plan tables: headings of issues, titles with a year, and where scores begin. */
import { ISSUE_NUMBERS } from '../scheme/scheme';
import { readHeading } from '../scores/headings';
import { type IssueTitle, readIssueHeading } from '../scores/issue-heading';
import { readYear } from '../thai/fiscal-year';
import type { PlanColumns } from './plan-columns';
import type { PlanLine } from './plan-lines';
import type { TableHeading } from './plan-row';

type Columns = PlanColumns['columns'];

const BAND = /^\(\s*([1-7])\s*\)/;

/** On a sheet that we made: "(๔) …" alone in its row, before the column of names. */
export function madeHeading({ cells }: PlanLine, columns: Columns): TableHeading | null {
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.column === columns.get('name')) return null;
  const number = BAND.exec(cell.text)?.[1];
  const issue = ISSUE_NUMBERS.find((one) => String(one) === number);
  return issue === undefined ? null : { issue, title: cell.text, wrongNumber: null, place: cell.place };
}

/** On a sheet of the officer's: in one cell or two, not right of the table's first column. */
export function ownHeading(
  { cells, merged }: PlanLine,
  columns: Columns,
  issues: readonly IssueTitle[],
): TableHeading | null {
  const [cell] = cells;
  if (!cell || cells.length > 2 || merged.size) return null;
  if (columns.size && cell.column > Math.min(...columns.values())) return null;
  const heading = readIssueHeading(cells.map(({ text }) => text).join(' '), issues);
  return heading && { ...heading, place: cell.place };
}

/** The last year that the line names; null for none. */
export function yearOfTitle({ cells }: PlanLine): number | null {
  return cells.reduce((year: number | null, { text }) => readYear(text) ?? year, null);
}

/** Years of results are not that of the plan. */
const RESULTS = /ผลการประเมิน|คะแนน/;
const LONGEST_TITLE = 140;

/** The same of a line that may be a title among much else. */
export function yearOfOwnTitle({ cells, ...line }: PlanLine): number | null {
  if (cells.length > 2) return null;
  const titles = cells.filter(({ text }) => text.length <= LONGEST_TITLE && !RESULTS.test(text));
  return yearOfTitle({ ...line, cells: titles });
}

/** Where scores begin, the plan has ended. */
export function isScoreHeading({ cells }: PlanLine): boolean {
  const fields = cells.flatMap(({ text }) => readHeading(text)?.fields ?? []);
  return fields.includes('score') && (fields.includes('item') || fields.includes('instrument'));
}
