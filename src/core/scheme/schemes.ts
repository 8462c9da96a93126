/** The scheme of a fiscal year, among those that are known and the one that a workbook brings along. */
import { ISSUES } from './issues';
import type { Scheme, SchemeIssue } from './scheme';
import { YEARS_2562_2565, scheme2562To2565 } from './scheme-2562-2565';
import { SCHEME_2566 } from './scheme-2566';
import { SCHEME_2567 } from './scheme-2567';
import { SCHEME_2568 } from './scheme-2568';
import { SCHEME_2569 } from './scheme-2569';

/** The schemes in use. */
export interface Schemes {
  /** The one that the workbook's own sheet says; null where it says nothing of its own. */
  readonly own: Scheme | null;
  /** By year (B.E.), ascending; `own` stands in the place of a known one of its year. */
  readonly byYear: ReadonlyMap<number, Scheme>;
}

export const KNOWN_SCHEMES: Schemes = {
  own: null,
  byYear: new Map(
    [...YEARS_2562_2565.map(scheme2562To2565), SCHEME_2566, SCHEME_2567, SCHEME_2568, SCHEME_2569].map((scheme) => [
      scheme.year,
      scheme,
    ]),
  ),
};

/** Years (B.E.) that have a scheme of their own, ascending. */
export const KNOWN_YEARS: readonly number[] = [...KNOWN_SCHEMES.byYear.keys()];

/** The known schemes with that of a workbook laid over them. */
export function schemesWith(own: Scheme | null): Schemes {
  if (!own) return KNOWN_SCHEMES;
  const byYear = new Map(KNOWN_SCHEMES.byYear).set(own.year, own);
  return { own, byYear: new Map([...byYear].sort(([a], [b]) => a - b)) };
}

/** Titles by which an issue may be called, a number twice where a workbook has corrected its title: then the last counts. */
export function issueTitles({ own }: Schemes): readonly SchemeIssue[] {
  return own ? [...ISSUES, ...own.issues] : ISSUES;
}

/** The known year whose scheme answers for `year`: 2562 for all before it, 2569 for all after it. */
export function nearestKnownYear(year: number): number {
  return nearest(KNOWN_YEARS, year);
}

/**
 * The scheme of a year (B.E.). A year without one gets that of the latest year before it, or the first there is, under
 * its own number, with every certainty "unverified".
 */
export function schemeOfYear(year: number, { byYear }: Schemes = KNOWN_SCHEMES): Scheme {
  const known = byYear.get(year);
  if (known) return known;
  const standIn = byYear.get(nearest([...byYear.keys()], year)) ?? SCHEME_2568;
  return {
    ...standIn,
    year,
    items: standIn.items.map((item) => ({ ...item, certainty: 'unverified' })),
    indicators: standIn.indicators.map((indicator) => ({ ...indicator, certainty: 'unverified' })),
    certainty: 'unverified',
  };
}

/** Of years in ascending order the latest that is not after `year`, else the first. */
function nearest(years: readonly number[], year: number): number {
  return years.filter((one) => one <= year).at(-1) ?? years[0] ?? year;
}
