/** The tables of a plan have the same headings, spelt the same. */
import type { ColumnHeading } from '../plan/plan-columns';
import type { PlanField } from '../plan/plan-headings';
import { type Finding, finding } from '../problem';
import type { PlanRule } from './plan-rule';

export const headerSpelling: PlanRule = ({ earlier: { measures } }) => {
  const heads = [...new Set(measures.map(({ written }) => written.head))];
  const byField = new Map<PlanField, ColumnHeading[]>();
  for (const heading of heads.flatMap(({ columns }) => columns)) {
    byField.set(heading.field, [...(byField.get(heading.field) ?? []), heading]);
  }
  return [...byField.values()].flatMap(differing);
};

function differing(headings: readonly ColumnHeading[]): readonly Finding[] {
  const count = (spelling: string) => headings.filter(({ written }) => written === spelling).length;
  const spellings = [...new Set(headings.map(({ written }) => written))].sort((a, b) => count(b) - count(a));
  const first = headings.find(({ written }) => written !== spellings[0]);
  return first ? [finding('header-spelling', first.place, { spellings })] : [];
}
