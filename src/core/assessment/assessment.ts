/** What the scores mean: the shape of the result. */
import type { Place } from '../grid';
import type { Hundredths } from '../hundredths';
import type { Instrument, ItemCode } from '../scheme/code';
import type { AgencyLevel, AgencyRule } from '../scheme/agency-level';
import type { LevelScale } from '../scheme/level-scales';
import type { IndicatorNumber, IssueNumber, Scheme } from '../scheme/scheme';
import type { StatedAverage } from '../scores/table';
import type { AgencyKind } from '../thai/agency-kind';
import type { Fraction } from './fraction';

/** below-pass items are below-target too, and carry both. */
export type Flag = 'below-pass' | 'below-target' | 'below-issue-average';

export interface AssessedItem {
  readonly code: ItemCode | null;
  readonly instrument: Instrument | null;
  /** The year's official title where it is known, else as read. */
  readonly title: string;
  readonly titleRead: string;
  readonly score: Hundredths | null;
  /** The year before, and the change since (score minus previous). */
  readonly previous: Hundredths | null;
  readonly change: number | null;
  readonly level: string | null;
  readonly statedLevel: string | null;
  readonly flags: readonly Flag[];
  readonly place: Place;
  /** Null where there is no score of the year before. */
  readonly previousPlace: Place | null;
  readonly levelPlace: Place | null;
}

export interface AssessedIssue {
  readonly number: IssueNumber;
  readonly title: string;
  readonly items: readonly AssessedItem[];
  /** Mean of the items' scores, half up; null where no item has one. */
  readonly average: Hundredths | null;
  readonly level: string | null;
  /** What the workbook states; null for issues out of a flat list. */
  readonly stated: StatedAverage | null;
  /** The same mean of the year before, and the change; null where no item has a score of that year. */
  readonly previousAverage: Hundredths | null;
  readonly change: number | null;
  /** Items at or above the target, best first; of equals those that stand first. */
  readonly strengths: readonly AssessedItem[];
  /** Flagged items, weakest first. */
  readonly weaknesses: readonly AssessedItem[];
}

export interface AssessedIndicator {
  readonly number: IndicatorNumber;
  readonly instrument: Instrument;
  readonly title: string;
  /** Null where an item of the indicator stands nowhere or none has a score. */
  readonly exact: Fraction | null;
  readonly average: Hundredths | null;
}

export interface AssessedInstrument {
  readonly instrument: Instrument;
  /** Percent of the total. */
  readonly weight: number;
  readonly exact: Fraction | null;
  readonly average: Hundredths | null;
  readonly previousAverage: Hundredths | null;
}

export interface AssessedAgency {
  /** Null where neither the workbook nor the settings name it. */
  readonly name: string | null;
  readonly kind: AgencyKind;
  readonly district: string | null;
  readonly province: string | null;
}

export interface Assessment {
  readonly agency: AssessedAgency;
  readonly resultYear: number;
  readonly planYear: number;
  readonly previousYear: number | null;
  readonly scheme: Scheme;
  readonly scale: LevelScale;
  readonly pass: Hundredths;
  readonly target: Hundredths;
  /** Those that have items, in order. */
  readonly issues: readonly AssessedIssue[];
  /** Items that no issue could be told for. */
  readonly unplaced: readonly AssessedItem[];
  readonly indicators: readonly AssessedIndicator[];
  readonly instruments: readonly AssessedInstrument[];
  /** Null where an instrument is incomplete. */
  readonly total: Hundredths | null;
  readonly totalExact: Fraction | null;
  readonly previousTotal: Hundredths | null;
  readonly totalChange: number | null;
  /** Those in force, highest first; empty where none are known for the year. */
  readonly agencyRules: readonly AgencyRule[];
  readonly agencyLevel: AgencyLevel | null;
  /** Averages that the workbook states for an instrument or the agency. */
  readonly stated: readonly StatedAverage[];
}
