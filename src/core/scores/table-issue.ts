/** Tells which issue a table is: its heading, its sheet's name, or its items; null for a flat list of several. */
import type { Place } from '../grid';
import { type Finding, finding } from '../problem';
import type { ItemCode } from '../scheme/code';
import { type IssueNumber, type Scheme, findItem } from '../scheme/scheme';
import { issueOfSheetName } from './issue-heading';
import type { RawTable } from './raw-table';

/** Share of a table's items that must belong to one issue for the table to be that issue's. */
const MOST = 0.7;
/** Items of so many issues are a list, whatever heading stands above. */
const SEVERAL = 4;

export function tableIssue(
  table: RawTable,
  codes: readonly (ItemCode | null)[],
  scheme: Scheme,
  aloneOnSheet: boolean,
  place: Place,
): { issue: IssueNumber | null; findings: readonly Finding[] } {
  const { heading } = table;
  const counts = new Map<IssueNumber, number>();
  for (const code of codes) {
    const issue = code && findItem(scheme, code)?.issue;
    if (issue) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  }
  if (counts.size >= SEVERAL) return { issue: null, findings: [] };
  if (heading) {
    const { issue, wrongNumber } = heading;
    const findings = wrongNumber ? [finding('heading-number', heading.place, { written: wrongNumber, issue })] : [];
    return { issue, findings };
  }
  const named = aloneOnSheet ? issueOfSheetName(table.sheet, scheme.issues) : null;
  if (named) return { issue: named, findings: [] };
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < codes.length * MOST || codes.length < 2) return { issue: null, findings: [] };
  return { issue: best[0], findings: [finding('issue-guessed', place, { issue: best[0] })] };
}
