/** How alike two Thai texts are, blanks, digits and case aside. */

import { fold } from './fold';

interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Pairs of neighbouring UTF-16 units, with their counts. A text of one unit is its own only pair. */
function bigrams(folded: string): Bigrams {
  const counts = new Map<string, number>();
  const total = folded.length === 1 ? 1 : Math.max(0, folded.length - 1);
  for (let at = 0; at < total; at++) {
    const pair = folded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total };
}

function overlap(a: Bigrams, b: Bigrams): number {
  if (a.total === 0 || b.total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

/** Dice coefficient of the bigrams (as multisets) of the folded texts, 0…1; 0 if either is empty. */
export function dice(a: string, b: string): number {
  return overlap(bigrams(fold(a)), bigrams(fold(b)));
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
export function bestMatch(text: string, candidates: readonly string[]): Match {
  const wanted = bigrams(fold(text));
  let index = -1;
  let score = 0;
  let next = 0;
  candidates.forEach((candidate, at) => {
    const found = overlap(wanted, bigrams(fold(candidate)));
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
