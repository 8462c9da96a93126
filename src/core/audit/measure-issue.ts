/** A measure belongs to an issue, and a heading says to which. */
import { type Finding, finding } from '../problem';
import type { PlanRule } from './plan-rule';

/** Once for each table and each issue that was told from the words. */
export const measureIssue: PlanRule = ({ earlier: { measures } }) => {
  const guessed = measures.filter((measure) => measure.guessed);
  return guessed.flatMap((measure): readonly Finding[] => {
    const { name, issue, place, written } = measure;
    const alike = guessed.filter((one) => one.written.head === written.head && one.issue === issue);
    return alike[0] === measure ? [finding('measure-issue', place, { name, issue, count: alike.length })] : [];
  });
};
