/** What an item is about, said by the item of 2568 with the same subject: texts and measures are written for those. */
import { type Profile, bestMatch, likeness, profileOf, titleProfile } from '../thai/similarity';
import { type ItemCode, instrumentOf } from './code';
import { codeIn2568 } from './crosswalk';
import { type Scheme, type SchemeItem, findItem } from './scheme';
import { SCHEME_2568 } from './scheme-2568';
import { schemeOfYear } from './schemes';

/** A title this like the known one, and not liker to another, is the same subject in other words. */
const SAME = 0.6;
/** A title this like one of 2568 is that subject under another code. */
const RECOGNISED = 0.8;

/** Null where the subject is not known: a new one, or a code that was given to another. */
export function subjectIn2568(code: ItemCode, scheme: Scheme): ItemCode | null {
  const item = findItem(scheme, code);
  const known = findItem(schemeOfYear(scheme.year), code);
  if (!titled(item) || item.title === known?.title) return codeIn2568(code, scheme.year);
  const profile = titleProfile(item);
  const own = titled(known) ? likeness(profile, titleProfile(known)) : 0;
  const other = likestOf2568(profile, code);
  if (own >= SAME && own >= other.score) return codeIn2568(code, scheme.year);
  return other.score >= RECOGNISED ? other.code : null;
}

function likestOf2568(profile: Profile, code: ItemCode): { readonly code: ItemCode | null; readonly score: number } {
  const items = SCHEME_2568.items.filter((item) => instrumentOf(item.code) === instrumentOf(code));
  const { index, score } = bestMatch(
    profile,
    items.map((item) => (titled(item) ? titleProfile(item) : profileOf(''))),
  );
  return { code: items[index]?.code ?? null, score };
}

function titled(item: SchemeItem | undefined): item is SchemeItem & { readonly title: string } {
  return item !== undefined && item.title !== null;
}
