/** The scheme of a fiscal year. */
import type { Scheme } from './scheme';
import { YEARS_2562_2565, scheme2562To2565 } from './scheme-2562-2565';
import { SCHEME_2566 } from './scheme-2566';
import { SCHEME_2567 } from './scheme-2567';
import { SCHEME_2568 } from './scheme-2568';
import { SCHEME_2569 } from './scheme-2569';

const SCHEMES: ReadonlyMap<number, Scheme> = new Map(
  [...YEARS_2562_2565.map(scheme2562To2565), SCHEME_2566, SCHEME_2567, SCHEME_2568, SCHEME_2569].map((scheme) => [
    scheme.year,
    scheme,
  ]),
);

/** Years (B.E.) that have a scheme of their own, ascending. */
export const KNOWN_YEARS: readonly number[] = [...SCHEMES.keys()];

/** The known year whose scheme answers for `year`: 2562 for all before it, 2569 for all after it. */
export function nearestKnownYear(year: number): number {
  const first = KNOWN_YEARS[0] ?? year;
  const last = KNOWN_YEARS.at(-1) ?? year;
  return Math.min(Math.max(Math.trunc(year), first), last);
}

/**
 * The scheme of a year (B.E.). A year outside 2562–2569 gets the scheme of the nearest known year (2562 or 2569) under
 * its own number, with every certainty "unverified".
 */
export function schemeOfYear(year: number): Scheme {
  const known = SCHEMES.get(year);
  if (known) return known;
  const nearest = SCHEMES.get(nearestKnownYear(year)) ?? SCHEME_2568;
  return {
    ...nearest,
    year,
    items: nearest.items.map((item) => ({ ...item, certainty: 'unverified' })),
    indicators: nearest.indicators.map((indicator) => ({ ...indicator, certainty: 'unverified' })),
    certainty: 'unverified',
  };
}
