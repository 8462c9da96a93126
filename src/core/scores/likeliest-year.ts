/** The year whose list the codes and titles of a workbook fit best. */
import { type ItemCode, instrumentOf, numberOf } from '../scheme/code';
import { findItem } from '../scheme/scheme';
import { KNOWN_SCHEMES, type Schemes, schemeOfYear } from '../scheme/schemes';
import { likeness, profileOf, titleProfile } from '../thai/similarity';
import { codeAsSaid } from './item-code';
import type { RawRow } from './raw-table';

/** A title this like the one that its code has in a year speaks for that year. */
const FITS = 0.75;
/** Of years that fit equally, the officer's own; else this one: its list is the newest known from published documents. */
const PREFERRED = 2568;

/** Null where no row fits any year by code and title, and no number tells a longer list. */
export function likeliestYear(rows: readonly RawRow[], schemes: Schemes = KNOWN_SCHEMES): number | null {
  const items = rows.flatMap(({ written, titles, block }) => {
    const code = written && written.form !== 'number' ? codeAsSaid(written, block) : null;
    return code ? [{ code, profile: profileOf(titles.join('')) }] : [];
  });
  const first = schemes.own?.year ?? PREFERRED;
  const rank = (year: number) => (year === first ? 2 : year === PREFERRED ? 1 : 0);
  const years = [...schemes.byYear.keys()].sort((a, b) => rank(b) - rank(a) || b - a);
  let best = { year: PREFERRED, fits: 0 };
  for (const year of years) {
    const scheme = schemeOfYear(year, schemes);
    const fits = items.filter(({ code, profile }) => {
      const title = findItem(scheme, code)?.title;
      return title ? likeness(profile, titleProfile({ title })) >= FITS : false;
    }).length;
    if (fits > best.fits) best = { year, fits };
  }
  return best.fits
    ? best.year
    : yearOfLength(
        items.map(({ code }) => code),
        schemes,
      );
}

/** Lists grew shorter over the years: 43, 35, 28 and 26 disclosure items. The officer's own may be of any length. */
function yearOfLength(codes: readonly ItemCode[], { own }: Schemes): number | null {
  const last = lastDisclosure(codes);
  if (own && last > 0 && last === lastDisclosure(own.items.map(({ code }) => code))) return own.year;
  if (last > 35) return 2566;
  return last > 28 ? 2567 : last > 26 ? PREFERRED : null;
}

function lastDisclosure(codes: readonly ItemCode[]): number {
  return Math.max(0, ...codes.filter((code) => instrumentOf(code) === 'OIT').map(numberOf));
}
