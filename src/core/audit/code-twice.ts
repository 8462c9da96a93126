/** One item in two rows: it counts in both issues' averages, but once in the agency's result. */
import type { Place } from '../grid';
import type { Hundredths } from '../hundredths';
import { type Finding, finding } from '../problem';
import type { ItemCode } from '../scheme/code';
import type { Rule } from './rule';

export const codeTwice: Rule = ({ tables }) => {
  const first = new Map<ItemCode, { place: Place; score: Hundredths | null }>();
  const findings: Finding[] = [];
  for (const { code, place, score } of tables.flatMap(({ rows }) => rows)) {
    if (!code) continue;
    const known = first.get(code);
    if (known) {
      findings.push(finding('code-twice', place, { code, first: known.place, sameScore: known.score === score }));
    } else {
      first.set(code, { place, score });
    }
  }
  return findings;
};
