/** How much of what is particular to an item's title a text says. */
import { fold } from '../thai/fold';
import { titleSubject } from './catalogue/from-title';

/** Letters that are compared at a time. Two are in every Thai text, four are missed where one letter differs. */
const PIECE = 3;
/** A title of fewer letters has to be said as a whole. */
const SHORT = 24;
const LEAST = 0.45;
const LEAST_OF_SHORT = 0.95;
/** What a title has to be ahead of those that are not meant. */
const MARGIN = 0.15;

/** Titles that are to be told from each other. */
export class TitleCoverage {
  private readonly counts = new Map<string, number>();
  private readonly total: number;

  constructor(titles: readonly string[]) {
    const distinct = new Set(titles.map((title) => fold(titleSubject(title))));
    this.total = distinct.size;
    for (const title of distinct) {
      for (const piece of piecesOf(title)) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1);
    }
  }

  /** Indexes of the titles that the text means: those it says, well ahead of all others; none where that is not sure. */
  meant(text: string, titles: readonly string[]): readonly number[] {
    const said = piecesOf(fold(text));
    const found = titles.map((title, index) => {
      const subject = fold(titleSubject(title));
      const share = this.share(said, subject);
      return { index, share, isSaid: share >= (subject.length < SHORT ? LEAST_OF_SHORT : LEAST) };
    });
    const meant = found.filter(({ isSaid }) => isSaid);
    const lowest = Math.min(...meant.map(({ share }) => share));
    const next = Math.max(0, ...found.filter(({ isSaid }) => !isSaid).map(({ share }) => share));
    return meant.length <= MOST && lowest - next >= MARGIN ? meant.map(({ index }) => index) : [];
  }

  /** 0…1 of the title's pieces, those that few titles have counting more. */
  private share(said: ReadonlySet<string>, title: string): number {
    let all = 0;
    let shared = 0;
    for (const piece of piecesOf(title)) {
      const weight = Math.log(this.total / (this.counts.get(piece) ?? 1));
      all += weight;
      if (said.has(piece)) shared += weight;
    }
    return all ? shared / all : 0;
  }
}

/** More titles than this are meant by none. */
const MOST = 2;

function piecesOf(folded: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= folded.length; at++) pieces.add(folded.slice(at, at + PIECE));
  return pieces;
}
