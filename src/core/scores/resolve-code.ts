/** Settles which item a row is, from its code, its title and its block (domain §4.3). */
import type { Place } from '../grid';
import { type Finding, finding } from '../problem';
import { type Instrument, type ItemCode, instrumentOf } from '../scheme/code';
import { type Scheme, type SchemeItem, findItem } from '../scheme/scheme';
import { fold } from '../thai/fold';
import { type Profile, bestMatch, likeness, profileOf, titleProfile } from '../thai/similarity';
import { type WrittenCode, codeAsSaid } from './item-code';

export interface ResolvedCode {
  readonly code: ItemCode | null;
  readonly title: string;
  /** Sure enough to say that the table is one of ITA scores. */
  readonly confident: boolean;
  readonly findings: readonly Finding[];
}

/** A title this like its item's confirms the code. */
const CONFIRMS = 0.5;
/** A title this like another item's contradicts the code. */
const CONTRADICTS = 0.75;
/** A title this like an item's, and liker than to the next, names it. */
const NAMES = 0.6;
const NAMES_BY = 0.05;
/** Above this it is recognised, not guessed. */
const RECOGNISED = 0.8;

export function resolveCode(
  row: {
    readonly codeText: string;
    readonly written: WrittenCode | null;
    readonly title: string;
    readonly place: Place;
    readonly block: Instrument | null;
  },
  scheme: Scheme,
): ResolvedCode {
  const { written, title } = row;
  const said = written && saidCode(written, row.block);
  const item = said ? findItem(scheme, said) : undefined;
  const settle = (code: ItemCode | null, confident: boolean, findings: readonly Finding[] = []): ResolvedCode => ({
    code,
    title,
    confident,
    findings,
  });
  const guess = (code: ItemCode, confident: boolean) =>
    settle(code, confident, [finding('code-guessed', row.place, { written: written?.written ?? '', code, title })]);

  const own = item && profileOfItem(item);
  const confirmed = own && title ? confirms(title, own) : null;
  if (written && said && item && written.form !== 'number') {
    if (confirmed !== false) {
      return written.form === 'look-alike' && confirmed === null ? guess(said, true) : settle(said, true);
    }
    const other = named(title, scheme, null);
    if (other && other.item.code !== said && other.score >= CONTRADICTS) {
      return settle(said, true, [
        finding('code-title-differ', row.place, { code: said, title, titleOf: other.item.code }),
      ]);
    }
    return written.form === 'look-alike' ? guess(said, true) : settle(said, true);
  }

  const byTitle = title ? named(title, scheme, row.block) : null;
  if (byTitle) {
    const { code } = byTitle.item;
    if (written && said && written.form !== 'number') {
      return settle(code, true, [finding('code-of-other-year', row.place, { code: said, year: scheme.year })]);
    }
    return code === said || byTitle.score >= RECOGNISED ? settle(code, true) : guess(code, true);
  }
  if (said && item && (item.title === null || !title)) return guess(said, item.title === null);
  if (written && said && written.form !== 'number') {
    return settle(said, false, [finding('code-of-other-year', row.place, { code: said, year: scheme.year })]);
  }
  return settle(null, false, [
    finding('code-unreadable', row.place, { written: written?.written ?? row.codeText, title }),
  ]);
}

/** Whether a title is like enough to an item's; a common beginning of most of both is, and is told faster. */
function confirms(title: string, own: Profile): boolean {
  const folded = fold(title);
  const most = Math.ceil(Math.max(folded.length, own.folded.length) * (CONFIRMS + 0.1)) + 1;
  if (folded.length >= most && own.folded.startsWith(folded.slice(0, most))) return true;
  return folded === own.folded || likeness(profileOf(title), own) >= CONFIRMS;
}

/** ๐ or 0 stands for o only outside the blocks of IIT and EIT; there it is a number written with a leading zero. */
function saidCode(written: WrittenCode, block: Instrument | null): ItemCode | null {
  const inOther = written.form === 'zero' && block !== null && block !== 'OIT';
  return codeAsSaid(inOther ? { ...written, instrument: block } : written, block);
}

/** The item that a title names within a block, by likeness and by margin. */
function named(
  title: string,
  scheme: Scheme,
  block: Instrument | null,
): { readonly item: SchemeItem; readonly score: number } | null {
  const candidates = scheme.items.flatMap((item) => {
    const profile = !block || instrumentOf(item.code) === block ? profileOfItem(item) : null;
    return profile ? [{ item, profile }] : [];
  });
  const match = bestMatch(
    profileOf(title),
    candidates.map(({ profile }) => profile),
  );
  const item = candidates[match.index]?.item;
  return item && match.score >= NAMES && match.margin >= NAMES_BY ? { item, score: match.score } : null;
}

function profileOfItem(item: SchemeItem): Profile | null {
  return hasTitle(item) ? titleProfile(item) : null;
}

function hasTitle(item: SchemeItem): item is SchemeItem & { readonly title: string } {
  return item.title !== null;
}
