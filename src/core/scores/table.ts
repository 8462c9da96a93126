/** What reading gives: the score tables of a workbook, every score a number with its place. */
import type { Area, Place } from '../grid';
import type { Hundredths } from '../hundredths';
import type { Finding } from '../problem';
import type { Instrument, ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import type { Agency } from '../thai/agency-name';

export interface ScoreRow {
  /** Null where it could not be told; the row still counts. */
  readonly code: ItemCode | null;
  readonly instrument: Instrument | null;
  /** As read, cleaned, without the code. */
  readonly title: string;
  /** Null where there is none or it could not be read. */
  readonly score: Hundredths | null;
  /** The score of the year before, where the table has it. */
  readonly previous: Hundredths | null;
  /** The cell of that score; null where there is none. */
  readonly previousPlace: Place | null;
  readonly statedLevel: string | null;
  readonly levelPlace: Place | null;
  /** The issue named in the row's own column; null where the table has no such column. */
  readonly issue: IssueNumber | null;
  /** The score's cell, or the item's cell where the score has none. */
  readonly place: Place;
}

/** An average that the workbook states, with the level beside it. */
export interface StatedAverage {
  readonly of: 'table' | Instrument | 'agency';
  readonly average: Hundredths | null;
  readonly place: Place;
  readonly level: string | null;
  readonly levelPlace: Place | null;
}

export interface ScoreTable {
  /** Null for a flat list of items of several issues. */
  readonly issue: IssueNumber | null;
  /** The issue's heading as read, without its number; null where there is none. */
  readonly heading: string | null;
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly ScoreRow[];
  readonly stated: readonly StatedAverage[];
}

export interface Scores {
  readonly agency: Agency | null;
  /** Fiscal years, B.E. */
  readonly resultYear: number;
  readonly planYear: number;
  /** The year of the rows' `previous` scores; null where the tables have one year only. */
  readonly previousYear: number | null;
  readonly tables: readonly ScoreTable[];
  /** Averages of an instrument or the agency that stand apart from the tables. */
  readonly stated: readonly StatedAverage[];
  readonly findings: readonly Finding[];
}
