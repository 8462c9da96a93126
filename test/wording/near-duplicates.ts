/** Sentences of different items, or of different measures, that are the same sentence with a noun changed. */
import { likeness, profileOf } from '../../src/core/thai/similarity';

export interface Sentence {
  /** What it is of: an item's code, a measure's id. */
  readonly of: string;
  readonly text: string;
}

export interface Likeness {
  readonly score: number;
  readonly a: Sentence;
  readonly b: Sentence;
}

/** Pairs of different owners, the most alike first; `others` if given are the second of each pair. */
export function likePairs(sentences: readonly Sentence[], others?: readonly Sentence[]): Likeness[] {
  const ready = (list: readonly Sentence[]) =>
    list.map((sentence) => ({ sentence, profile: profileOf(sentence.text) }));
  const first = ready(sentences);
  const second = others && ready(others);
  return first
    .flatMap((a, at) =>
      (second ?? first.slice(at + 1))
        .filter((b) => b.sentence.of !== a.sentence.of)
        .map((b) => ({ score: likeness(a.profile, b.profile), a: a.sentence, b: b.sentence })),
    )
    .sort((x, y) => y.score - x.score);
}

/** "i3 ~ e3: … ~ …" for each pair at or above the bound. */
export function nearDuplicates(bound: number, sentences: readonly Sentence[], others?: readonly Sentence[]): string[] {
  return likePairs(sentences, others)
    .filter(({ score }) => score >= bound)
    .map(({ a, b, score }) => `${score.toFixed(3)} ${a.of} ~ ${b.of}: ${a.text} ~ ${b.text}`);
}
