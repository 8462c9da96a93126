/** Items of a year written as one row each. */
import type { ItemCode } from './code';
import type { Certainty, IndicatorNumber, IssueNumber, SchemeItem } from './scheme';

export type ItemRow = readonly [
  code: ItemCode,
  indicator: IndicatorNumber,
  issue: IssueNumber,
  title: string | null,
  polarity?: SchemeItem['polarity'],
];

export function itemsOf(rows: readonly ItemRow[], certainty: Certainty): readonly SchemeItem[] {
  return rows.map(([code, indicator, issue, title, polarity = 'positive']) => ({
    code,
    indicator,
    issue,
    title,
    polarity,
    certainty,
  }));
}
