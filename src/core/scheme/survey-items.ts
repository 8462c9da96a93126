/** IIT and EIT items of years whose own questions have not been seen. */
import type { Instrument } from './code';
import { instrumentOf, itemCode } from './code';
import type { IndicatorNumber, IssueNumber, Scheme, SchemeItem } from './scheme';

/** Issue of each survey indicator, as the questions of 2568 fall. */
const ISSUE_OF_INDICATOR: readonly (readonly [IndicatorNumber, IssueNumber])[] = [
  [1, 1],
  [2, 5],
  [3, 6],
  [4, 4],
  [5, 7],
  [6, 2],
  [7, 3],
  [8, 2],
];

/** i1–i30 by sixes and e1–e15 by fives, as it was before 2567. Titles and polarity are unknown; "positive" is a filler. */
export const SURVEY_BEFORE_2567: readonly SchemeItem[] = [
  ...untitled('IIT', 6, ISSUE_OF_INDICATOR.slice(0, 5)),
  ...untitled('EIT', 5, ISSUE_OF_INDICATOR.slice(5)),
];

function untitled(
  instrument: Instrument,
  each: number,
  indicators: readonly (readonly [IndicatorNumber, IssueNumber])[],
): readonly SchemeItem[] {
  return indicators.flatMap(([indicator, issue], block) =>
    Array.from({ length: each }, (_, index) => ({
      code: itemCode(instrument, block * each + index + 1),
      indicator,
      issue,
      title: null,
      polarity: 'positive' as const,
      certainty: 'unverified' as const,
    })),
  );
}

/** The survey items of another year's scheme, carried over as unverified. */
export function surveyItemsOf(scheme: Scheme): readonly SchemeItem[] {
  return scheme.items
    .filter(({ code }) => instrumentOf(code) !== 'OIT')
    .map((item) => ({ ...item, certainty: 'unverified' }));
}
