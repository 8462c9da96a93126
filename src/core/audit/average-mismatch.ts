/** A stated average must be the half-up mean of its own rows. */
import type { Assessment } from '../assessment/assessment';
import type { Hundredths } from '../hundredths';
import { type Finding, type Subject, finding } from '../problem';
import type { StatedAverage } from '../scores/table';
import type { Rule } from './rule';

export const averageMismatch: Rule = (_scores, assessment) => [
  ...assessment.issues.flatMap(({ number, stated, average, items }) =>
    compare(stated, average, { kind: 'issue', issue: number }, items.filter(({ score }) => score !== null).length),
  ),
  ...assessment.stated.flatMap((stated) => {
    const { subject, average, count } = wholeOf(stated, assessment);
    return compare(stated, average, subject, count);
  }),
];

/** What an average outside the issues is of, and how many means it is made of. */
export function wholeOf(
  { of }: StatedAverage,
  assessment: Assessment,
): { subject: Subject; average: Hundredths | null; count: number } {
  const instrument = assessment.instruments.find((one) => one.instrument === of);
  if (!instrument)
    return { subject: { kind: 'agency' }, average: assessment.total, count: assessment.instruments.length };
  const { average } = instrument;
  const count = assessment.indicators.filter((indicator) => indicator.instrument === of).length;
  return { subject: { kind: 'instrument', instrument: instrument.instrument }, average, count };
}

function compare(
  stated: StatedAverage | null,
  expected: Hundredths | null,
  subject: Subject,
  count: number,
): readonly Finding[] {
  if (!stated || stated.average === null || expected === null || stated.average === expected) return [];
  return [finding('average-mismatch', stated.place, { subject, stated: stated.average, expected, count })];
}
