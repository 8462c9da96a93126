/** Level scales as data. A band begins at `from` and ends below the band above it. */
import type { Hundredths } from '../hundredths';
import { hundredthsOf } from '../hundredths';
import type { Certainty } from './scheme';

export interface LevelBand {
  /** Lowest score of the band. */
  readonly from: Hundredths;
  readonly word: string;
  readonly english: string;
}

export type KnownScaleId = 'short' | 'pass' | 'letters' | 'words';

export interface LevelScale {
  readonly id: KnownScaleId | 'own';
  /** Thai name. */
  readonly name: string;
  /** Highest first; the last begins at 0. */
  readonly bands: readonly LevelBand[];
  /** Fiscal years of results, B.E., that it belongs to. */
  readonly years: readonly number[];
  readonly certainty: Certainty;
}

/** `score` in points: 95. */
function band(score: number, word: string, english: string): LevelBand {
  return { from: hundredthsOf(score * 100), word, english };
}

export const SHORT_SCALE: LevelScale = {
  id: 'short',
  name: 'เกณฑ์ปี 2566 เป็นต้นไป (ดีเยี่ยม / ดี / ต้องปรับปรุง)',
  bands: [
    band(95, 'ดีเยี่ยม', 'Excellent'),
    band(85, 'ดี', 'Good'),
    band(70, 'ต้องปรับปรุง', 'Needs improvement'),
    band(0, 'ต้องปรับปรุงโดยด่วน', 'Needs urgent improvement'),
  ],
  years: [2566, 2567, 2568],
  certainty: 'inferred',
};

/** The agency's words put on single scores; its third word, ผ่าน, exists for the agency only (agency-level). */
export const PASS_SCALE: LevelScale = {
  id: 'pass',
  name: 'เกณฑ์ปี 2566 เป็นต้นไป (ผ่านดีเยี่ยม / ผ่านดี / ต้องปรับปรุง)',
  bands: [
    band(95, 'ผ่านดีเยี่ยม', 'Excellent'),
    band(85, 'ผ่านดี', 'Good'),
    band(70, 'ต้องปรับปรุง', 'Needs improvement'),
    band(0, 'ต้องปรับปรุงโดยด่วน', 'Needs urgent improvement'),
  ],
  years: [2566, 2567, 2568],
  certainty: 'inferred',
};

export const LETTER_SCALE: LevelScale = {
  id: 'letters',
  name: 'ระดับตัวอักษร ปี 2562–2565 (AA / A / B / C / D / E / F)',
  bands: [
    band(95, 'AA', 'Excellence'),
    band(85, 'A', 'Very Good'),
    band(75, 'B', 'Good'),
    band(65, 'C', 'Fair'),
    band(55, 'D', 'Poor'),
    band(50, 'E', 'Extremely Poor'),
    band(0, 'F', 'Fail'),
  ],
  years: [2562, 2563, 2564, 2565],
  certainty: 'published',
};

/** The letters' Thai words. None is known for E and F, so the lowest word covers them. */
export const WORD_SCALE: LevelScale = {
  id: 'words',
  name: 'ระดับถ้อยคำ ปี 2562–2565 (ดีเยี่ยม / ดีมาก / ดี / พอใช้ / ต้องปรับปรุง)',
  bands: [
    band(95, 'ดีเยี่ยม', 'Excellence'),
    band(85, 'ดีมาก', 'Very Good'),
    band(75, 'ดี', 'Good'),
    band(65, 'พอใช้', 'Fair'),
    band(0, 'ต้องปรับปรุง', 'Poor'),
  ],
  years: [2562, 2563, 2564, 2565],
  certainty: 'unverified',
};

export const LEVEL_SCALES: Readonly<Record<KnownScaleId, LevelScale>> = {
  short: SHORT_SCALE,
  pass: PASS_SCALE,
  letters: LETTER_SCALE,
  words: WORD_SCALE,
};

/** The scale for scores of a year (B.E.) when nobody chose one. */
export function defaultScale(year: number): LevelScale {
  return year >= 2566 ? SHORT_SCALE : LETTER_SCALE;
}

/** The band that holds the score; the lowest takes whatever is below it. Throws RangeError for a scale without bands. */
export function bandOf(scale: LevelScale, score: Hundredths): LevelBand {
  const found = scale.bands.find(({ from }) => score >= from) ?? scale.bands.at(-1);
  if (!found) throw new RangeError(`a scale without bands: ${scale.name}`);
  return found;
}

export function levelOf(scale: LevelScale, score: Hundredths): string {
  return bandOf(scale, score).word;
}
