/** How alike two Thai texts are, blanks, digits and case aside. */

import { fold } from './fold';

/** A text ready to be compared: pairs of neighbouring UTF-16 units of its folded form, with their counts. */
export interface Profile {
  readonly folded: string;
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

/** A text of one unit is its own only pair. */
export function profileOf(text: string): Profile {
  const folded = fold(text);
  const counts = new Map<number, number>();
  const total = folded.length === 1 ? 1 : Math.max(0, folded.length - 1);
  for (let at = 0; at < total; at++) {
    const pair = folded.charCodeAt(at) * 0x10000 + (folded.length === 1 ? 0 : folded.charCodeAt(at + 1));
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { folded, counts, total };
}

/** Titles of lists that never change are made ready once. */
const TITLES = new WeakMap<object, Profile>();

export function titleProfile(titled: { readonly title: string }): Profile {
  const known = TITLES.get(titled) ?? profileOf(titled.title);
  TITLES.set(titled, known);
  return known;
}

/** Dice coefficient of the bigrams as multisets, 0…1; 0 if either text is empty. */
export function likeness(a: Profile, b: Profile): number {
  if (a.total === 0 || b.total === 0) return 0;
  if (a.folded === b.folded) return 1;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

export interface Match {
  /** Of the best candidate, the first one of equals; -1 if there is none at all. */
  readonly index: number;
  /** 0…1. */
  readonly score: number;
  /** Score minus that of the next best candidate, 0…1; a single candidate's margin is its score. */
  readonly margin: number;
}

/** The candidate most like the text. */
export function bestMatch(text: Profile, candidates: readonly Profile[]): Match {
  let index = -1;
  let score = 0;
  let next = 0;
  candidates.forEach((candidate, at) => {
    const found = likeness(text, candidate);
    if (index < 0 || found > score) {
      next = score;
      score = found;
      index = at;
    } else if (found > next) {
      next = found;
    }
  });
  return { index, score, margin: score - next };
}
