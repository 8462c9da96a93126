/** The place ผลวิเคราะห์: what it means. */
import type { HigherLevel } from '../../core/scheme/agency-level';
import type { Instrument } from '../../core/scheme/code';
import type { FindingListText } from './findings';

/** An instrument that has no score yet. */
export interface IncompleteInstrument {
  readonly instrument: Instrument;
  readonly of: number;
  readonly missing: readonly string[];
}

export interface ResultText {
  readonly toPlan: string;
  readonly total: string;
  /** A level, of which the scheme knows the Thai word and mostly the English one. */
  readonly level: (word: string, english: string) => string;
  readonly higher: (higher: HigherLevel) => string;
  readonly highest: string;
  readonly noLevel: (year: number) => string;
  readonly unverified: (year: number) => string;
  readonly change: (direction: 'up' | 'down' | 'same', by: string, year: number) => string;
  readonly noTotal: {
    readonly title: string;
    readonly text: string;
    readonly incomplete: (instrument: IncompleteInstrument) => string;
  };
  readonly instruments: string;
  readonly instrumentNames: Readonly<Record<Instrument, string>>;
  readonly scale: (target: string) => string;
  readonly issues: (count: number) => string;
  readonly belowTarget: string;
  readonly belowPass: string;
  readonly noScore: string;
  readonly mendCount: (count: number) => string;
  readonly developCount: (count: number) => string;
  readonly unplaced: string;
  readonly unplacedAbout: string;
  readonly mustMend: string;
  readonly develop: string;
  readonly below: (score: string, count: number) => string;
  readonly noneBelow: (score: string) => string;
  readonly belowAverage: string;
  readonly belowAverageToo: string;
  readonly noCode: string;
  readonly indicators: string;
  readonly findings: FindingListText;
}
