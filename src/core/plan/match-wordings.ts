/** Which of some measures are which of others, each once. */
import type { IssueNumber } from '../scheme/scheme';
import { alike, profilesOf } from './measure-likeness';

export interface Worded<T> {
  readonly of: T;
  readonly issue: IssueNumber | null;
  readonly name: string;
  readonly steps: readonly string[];
}

/** What makes two the same: equal keys, the earlier key first ('' is equal to none); then how alike they have to be. */
export interface Sameness<A, B> {
  readonly exactly: readonly ((worded: Worded<A> | Worded<B>) => string)[];
  /** 0…1, within an issue. */
  readonly least: (one: A, other: B) => number;
}

/** Of those with an equal key one of the same issue goes first; of those that are alike the most alike. */
export function matchWordings<A, B>(
  ones: readonly Worded<A>[],
  others: readonly Worded<B>[],
  { exactly, least }: Sameness<A, B>,
): ReadonlyMap<A, B> {
  const matches = new Map<A, B>();
  const free = new Set(others);
  for (const keyOf of exactly) {
    for (const one of ones) {
      const wanted = matches.has(one.of) ? '' : keyOf(one);
      const found = wanted ? [...free].filter((other) => keyOf(other) === wanted) : [];
      const same = found.find(({ issue }) => issue === one.issue) ?? found[0];
      if (!same) continue;
      matches.set(one.of, same.of);
      free.delete(same);
    }
  }
  const pairs = ones
    .filter(({ of }) => !matches.has(of))
    .flatMap((one) => {
      const profiles = profilesOf(one.name, one.steps);
      return [...free]
        .filter(({ issue }) => issue === one.issue)
        .map((other) => ({ one, other, alike: alike(profiles, profilesOf(other.name, other.steps)) }));
    })
    .filter((pair) => pair.alike >= least(pair.one.of, pair.other.of))
    .sort((a, b) => b.alike - a.alike);
  for (const { one, other } of pairs) {
    if (matches.has(one.of) || !free.has(other)) continue;
    matches.set(one.of, other.of);
    free.delete(other);
  }
  return matches;
}
