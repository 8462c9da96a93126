/** The year whose list the codes and titles of a workbook fit best. */
import { findItem } from '../scheme/scheme';
import { KNOWN_YEARS, schemeOfYear } from '../scheme/schemes';
import { likeness, profileOf, titleProfile } from '../thai/similarity';
import { codeAsSaid } from './item-code';
import type { RawRow } from './raw-table';

/** A title this like the one that its code has in a year speaks for that year. */
const FITS = 0.75;
/** Of years that fit equally, this one: its list is the newest known from published documents. */
const PREFERRED = 2568;

/** Null where no row fits any year by code and title, and no number tells a longer list. */
export function likeliestYear(rows: readonly RawRow[]): number | null {
  const items = rows.flatMap(({ written, titles, block }) => {
    const code = written && written.form !== 'number' ? codeAsSaid(written, block) : null;
    return code ? [{ code, profile: profileOf(titles.join('')) }] : [];
  });
  const years = [...KNOWN_YEARS].sort((a, b) => Number(b === PREFERRED) - Number(a === PREFERRED) || b - a);
  let best = { year: PREFERRED, fits: 0 };
  for (const year of years) {
    const scheme = schemeOfYear(year);
    const fits = items.filter(({ code, profile }) => {
      const title = findItem(scheme, code)?.title;
      return title ? likeness(profile, titleProfile({ title })) >= FITS : false;
    }).length;
    if (fits > best.fits) best = { year, fits };
  }
  return best.fits ? best.year : yearOfLength(items.map(({ code }) => code));
}

/** Lists grew shorter over the years: 43, 35, 28 and 26 disclosure items. */
function yearOfLength(codes: readonly string[]): number | null {
  const last = Math.max(0, ...codes.filter((code) => code.startsWith('o')).map((code) => Number(code.slice(1))));
  if (last > 35) return 2566;
  return last > 28 ? 2567 : last > 26 ? PREFERRED : null;
}
