/** What was typed into the report on the measures has to be readable, and done means done. */
import { type Finding, finding } from '../problem';
import { type FollowUp, type FollowUpEntry, readPercent, readStatus } from '../plan/follow-up';

const WHOLE = 100;

export function auditFollowUps(followUps: readonly FollowUp[]): readonly Finding[] {
  return followUps.flatMap(({ entries }) => entries.flatMap(findingsOf));
}

function findingsOf({ name, cells, places }: FollowUpEntry): readonly Finding[] {
  const findings: Finding[] = [];
  const status = readStatus(cells.status);
  const percent = readPercent(cells.percent);
  if (cells.status !== undefined && status === null) {
    findings.push(
      finding('status-unreadable', places.status ?? null, { measure: name, written: String(cells.status) }),
    );
  }
  if (cells.percent !== undefined && percent === null) {
    const written = String(cells.percent);
    findings.push(finding('percent-unreadable', places.percent ?? null, { measure: name, written }));
  }
  if (status === 'done' && percent !== null && percent < WHOLE) {
    findings.push(finding('done-below-whole', places.percent ?? null, { measure: name, percent }));
  }
  if (status === 'done' && cells.evidence === undefined) {
    findings.push(finding('evidence-missing', places.status ?? null, { measure: name }));
  }
  return findings;
}
