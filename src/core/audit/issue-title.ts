/** The issues of a plan bear the titles of the list, and their numbers. */
import { ISSUES } from '../scheme/issues';
import { type Finding, finding } from '../problem';
import { fold } from '../thai/fold';
import type { PlanRule } from './plan-rule';

export const issueTitle: PlanRule = ({ earlier: { measures } }) => {
  const headings = new Set(measures.flatMap(({ written }) => written.heading ?? []));
  return [...headings].flatMap(({ issue, title, wrongNumber, place }): readonly Finding[] => {
    const expected = ISSUES.find(({ number }) => number === issue)?.title ?? '';
    const differs = title !== '' && fold(title) !== fold(expected);
    return [
      ...(differs ? [finding('issue-title', place, { issue, written: title, expected })] : []),
      ...(wrongNumber === null ? [] : [finding('heading-number', place, { written: wrongNumber, issue })]),
    ];
  });
};
