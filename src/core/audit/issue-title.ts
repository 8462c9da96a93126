/** The issues of a plan bear the titles of the list, or of the scheme in use, and their numbers. */
import { ISSUES } from '../scheme/issues';
import { type Finding, finding } from '../problem';
import { fold } from '../thai/fold';
import type { PlanRule } from './plan-rule';

export const issueTitle: PlanRule = ({ earlier: { measures }, assessment }) => {
  const { issues } = assessment.scheme;
  const headings = new Set(measures.flatMap(({ written }) => written.heading ?? []));
  return [...headings].flatMap(({ issue, title, wrongNumber, place }): readonly Finding[] => {
    const titles = [...issues, ...ISSUES].flatMap((one) => (one.number === issue ? one.title : []));
    const differs = title !== '' && titles.every((one) => fold(one) !== fold(title));
    const expected = titles[0] ?? '';
    return [
      ...(differs ? [finding('issue-title', place, { issue, written: title, expected })] : []),
      ...(wrongNumber === null ? [] : [finding('heading-number', place, { written: wrongNumber, issue })]),
    ];
  });
};
