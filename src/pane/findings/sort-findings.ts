/** Findings by how grave they are, as many as are wished. */
import type { Finding, Severity } from '../../core/problem';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingGroup {
  readonly severity: Severity;
  /** All of them, shown or not. */
  readonly count: number;
  readonly shown: readonly Finding[];
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Groups that have something to show, the gravest first, with `limit` findings at most in all of them together. */
export function groupFindings(
  findings: readonly Finding[],
  only: Severity | null,
  limit: number,
): readonly FindingGroup[] {
  let left = limit;
  return SEVERITIES.filter((severity) => only === null || only === severity).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const shown = own.slice(0, left);
    left -= shown.length;
    return shown.length ? [{ severity, count: own.length, shown }] : [];
  });
}
