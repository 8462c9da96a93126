/** A level scale that an officer wrote into the settings. */
import type { Hundredths } from '../hundredths';
import { FULL_SCORE } from '../hundredths';
import type { LevelScale } from './level-scales';
import { readLevel } from './read-level';

/** One row of the settings; the English word is optional. */
export interface OwnBand {
  readonly from: Hundredths;
  readonly word: string;
  readonly english?: string;
}

/** Why a scale cannot be used. `band` counts from 0, the highest. */
export type ScaleProblem =
  | { readonly code: 'band-count'; readonly count: number; readonly least: 2; readonly most: 8 }
  | { readonly code: 'word-empty'; readonly band: number }
  | { readonly code: 'word-twice'; readonly band: number; readonly first: number; readonly word: string }
  | { readonly code: 'out-of-range'; readonly band: number; readonly from: Hundredths }
  | { readonly code: 'not-descending'; readonly band: number; readonly from: Hundredths; readonly above: Hundredths }
  | { readonly code: 'not-from-zero'; readonly from: Hundredths };

export type OwnScale =
  { readonly ok: true; readonly scale: LevelScale } | { readonly ok: false; readonly problem: ScaleProblem };

const NAME = 'เกณฑ์ของหน่วยงาน';

/** Checks 2–8 bands, highest first, down to 0, each with a word of its own; tells the first problem. */
export function ownScale(bands: readonly OwnBand[]): OwnScale {
  const problem = findProblem(bands);
  if (problem) return { ok: false, problem };
  return {
    ok: true,
    scale: {
      id: 'own',
      name: NAME,
      bands: bands.map(({ from, word, english = '' }) => ({ from, word: word.trim(), english: english.trim() })),
      years: [],
      certainty: 'published',
    },
  };
}

function findProblem(bands: readonly OwnBand[]): ScaleProblem | null {
  if (bands.length < 2 || bands.length > 8) return { code: 'band-count', count: bands.length, least: 2, most: 8 };
  const seen: string[] = [];
  let above: Hundredths | null = null;
  for (const [band, { from, word }] of bands.entries()) {
    const folded = readLevel(word);
    if (!folded) return { code: 'word-empty', band };
    const first = seen.indexOf(folded);
    if (first >= 0) return { code: 'word-twice', band, first, word: word.trim() };
    if (from < 0 || from > FULL_SCORE) return { code: 'out-of-range', band, from };
    if (above !== null && from >= above) return { code: 'not-descending', band, from, above };
    seen.push(folded);
    above = from;
  }
  return above === null || above === 0 ? null : { code: 'not-from-zero', from: above };
}
