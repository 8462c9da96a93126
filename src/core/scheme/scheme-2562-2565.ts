/** ITA 2562–2565: the shape only. Of the 43 OIT items just the last two, and one of 2565, are known by title. */
import { itemCode } from './code';
import { UNVERIFIED_INDICATORS } from './indicators';
import { ISSUES } from './issues';
import type { IssueNumber, Scheme, SchemeItem } from './scheme';
import { SURVEY_BEFORE_2567 } from './survey-items';

export const YEARS_2562_2565 = [2562, 2563, 2564, 2565] as const;
export type Year2562To2565 = (typeof YEARS_2562_2565)[number];

const OIT_SIZE = 43;
/** Indicator 10 begins after participation, the last of openness. */
const LAST_OF_OPENNESS = 33;

/** Where the blocks of the list end, by the order that 2566 kept: the issue of each code up to `to`. */
const ISSUE_UP_TO: readonly { readonly to: number; readonly issue: IssueNumber }[] = [
  { to: 3, issue: 3 },
  { to: 4, issue: 1 },
  { to: 9, issue: 3 },
  { to: 13, issue: 1 },
  { to: 17, issue: 2 },
  { to: 24, issue: 5 },
  { to: 28, issue: 6 },
  { to: 31, issue: 7 },
  { to: 33, issue: 2 },
  { to: OIT_SIZE, issue: 7 },
];

const LAST_TITLES: Readonly<Record<number, string>> = {
  42: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  43: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
};

export function scheme2562To2565(year: Year2562To2565): Scheme {
  return {
    year,
    items: [...SURVEY_BEFORE_2567, ...oitItems(year)],
    indicators: UNVERIFIED_INDICATORS,
    issues: ISSUES,
    weights: { IIT: 30, EIT: 30, OIT: 40 },
    measureItem: 'o42',
    reportItem: 'o43',
    certainty: 'unverified',
  };
}

function oitItems(year: Year2562To2565): readonly SchemeItem[] {
  const titles = year === 2565 ? { ...LAST_TITLES, 33: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม' } : LAST_TITLES;
  return Array.from({ length: OIT_SIZE }, (_, index) => {
    const number = index + 1;
    return {
      code: itemCode('OIT', number),
      indicator: number <= LAST_OF_OPENNESS ? 9 : 10,
      issue: ISSUE_UP_TO.find(({ to }) => number <= to)?.issue ?? 7,
      title: titles[number] ?? null,
      polarity: 'positive',
      certainty: 'unverified',
    };
  });
}
