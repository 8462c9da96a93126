/** How many places want a look, kind by kind. */
import type { Finding, FindingCode } from '../../core/problem';

export interface ProblemCount {
  readonly code: FindingCode;
  /** Places; items where items are missing. */
  readonly count: number;
}

/** Scores or codes that could not be read or do not stand in the workbook. */
const INCOMPLETE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'score-unreadable',
  'score-missing',
  'code-unreadable',
  'code-missing',
  'other-scheme',
]);

/** What must be corrected before what is to be checked; what is only said for completeness does not count. */
export function problemCounts(findings: readonly Finding[]): readonly ProblemCount[] {
  const counts = new Map<FindingCode, number>();
  for (const severity of ['error', 'warning'] as const) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const count = finding.code === 'code-missing' ? finding.facts.codes.length : 1;
      counts.set(finding.code, (counts.get(finding.code) ?? 0) + count);
    }
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}

export function readInFull(findings: readonly Finding[]): boolean {
  return !findings.some(({ code }) => INCOMPLETE.has(code));
}
