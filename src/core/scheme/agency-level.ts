/** NACC's level of the whole agency: by the total and, since 2566, by every instrument. */
import type { Hundredths } from '../hundredths';
import { hundredthsOf } from '../hundredths';
import { INSTRUMENTS } from './code';
import type { Instrument } from './code';
import { LETTER_SCALE } from './level-scales';
import type { Certainty } from './scheme';

/** Reached with a total of `total` or more and, where `each` is not null, with `each` or more in every instrument. */
export interface AgencyRule {
  readonly word: string;
  readonly english: string;
  readonly total: Hundredths;
  readonly each: Hundredths | null;
}

/** What kept the agency from the next higher level. */
export interface HigherLevel {
  readonly word: string;
  readonly english: string;
  /** The cut of the total where the total is below it, else null. */
  readonly totalCut: Hundredths | null;
  /** The cut of every instrument, null where the level asks for none. */
  readonly instrumentCut: Hundredths | null;
  /** Instruments below that cut, IIT first. */
  readonly below: readonly { readonly instrument: Instrument; readonly score: Hundredths }[];
}

export interface AgencyLevel {
  readonly word: string;
  readonly english: string;
  /** Null at the highest level. */
  readonly higher: HigherLevel | null;
  readonly certainty: Certainty;
}

export type InstrumentScores = Readonly<Record<Instrument, Hundredths | null>>;

const CUT_95 = hundredthsOf(9500);
const CUT_85 = hundredthsOf(8500);

/** Whether the two parts of EIT must each reach the cut is not known. */
const RULES_SINCE_2566: readonly AgencyRule[] = [
  { word: 'ผ่านดีเยี่ยม', english: 'Excellent', total: CUT_95, each: CUT_95 },
  { word: 'ผ่านดี', english: 'Good', total: CUT_85, each: CUT_85 },
  { word: 'ผ่าน', english: 'Pass', total: CUT_85, each: null },
  { word: 'ต้องปรับปรุง', english: 'Needs improvement', total: hundredthsOf(7000), each: null },
  { word: 'ต้องปรับปรุงโดยด่วน', english: 'Needs urgent improvement', total: hundredthsOf(0), each: null },
];

const RULES_2562_2565: readonly AgencyRule[] = LETTER_SCALE.bands.map(({ word, english, from }) => ({
  word,
  english,
  total: from,
  each: null,
}));

/** Highest first; empty for years before 2562. */
export function agencyRules(year: number): readonly AgencyRule[] {
  if (year < 2562) return [];
  return year >= 2566 ? RULES_SINCE_2566 : RULES_2562_2565;
}

/** All rules that are known, those of the newest year first. */
export const KNOWN_AGENCY_RULES: readonly (readonly AgencyRule[])[] = [RULES_SINCE_2566, RULES_2562_2565];

/**
 * By the year's rules or those of the officer's own. Null where the total, or an instrument that a rule asks for, is
 * missing, and for years before 2562.
 */
export function agencyLevel(
  year: number,
  total: Hundredths | null,
  instruments: InstrumentScores,
  own: readonly AgencyRule[] | null = null,
): AgencyLevel | null {
  if (total === null) return null;
  const rules = own ?? agencyRules(year);
  if (rules.some(({ each }) => each !== null) && INSTRUMENTS.some((instrument) => instruments[instrument] === null))
    return null;
  const reached = rules.findIndex((rule) => total >= rule.total && below(rule, instruments).length === 0);
  const rule = rules[reached];
  if (!rule) return null;
  const higher = rules[reached - 1];
  return {
    word: rule.word,
    english: rule.english,
    higher: higher ? missed(higher, total, instruments) : null,
    certainty: own ? 'published' : year > 2568 ? 'unverified' : year >= 2566 ? 'inferred' : LETTER_SCALE.certainty,
  };
}

function missed(rule: AgencyRule, total: Hundredths, instruments: InstrumentScores): HigherLevel {
  return {
    word: rule.word,
    english: rule.english,
    totalCut: total < rule.total ? rule.total : null,
    instrumentCut: rule.each,
    below: below(rule, instruments),
  };
}

function below({ each }: AgencyRule, instruments: InstrumentScores): HigherLevel['below'] {
  if (each === null) return [];
  return INSTRUMENTS.flatMap((instrument) => {
    const score = instruments[instrument];
    return score !== null && score < each ? [{ instrument, score }] : [];
  });
}
