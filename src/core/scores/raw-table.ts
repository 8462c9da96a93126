/** Score tables as they stand in the cells, before codes, years and issues are settled. */
import type { Area, Place } from '../grid';
import type { Instrument } from '../scheme/code';
import type { Columns } from './columns';
import type { IssueHeading } from './issue-heading';
import type { WrittenCode } from './item-code';
import type { ScoreReading } from './score-cell';

export interface RawScore {
  readonly reading: ScoreReading;
  readonly place: Place;
  readonly level: string | null;
  readonly levelPlace: Place | null;
}

export interface RawRow {
  /** The text of the code's own cell; empty where the table has no such column. */
  readonly codeText: string;
  readonly written: WrittenCode | null;
  /** The title without the code, one entry a row it stands on. */
  readonly titles: readonly string[];
  readonly itemPlace: Place;
  /** One a score column. */
  readonly scores: readonly RawScore[];
  /** The instrument of the block the row stands in. */
  readonly block: Instrument | null;
  readonly issueText: string | null;
  readonly shape: 'shifted' | 'score-below' | 'title-below' | null;
}

export interface RawAverage {
  readonly of: 'table' | Instrument | 'agency';
  readonly scores: readonly RawScore[];
}

export interface RawTable {
  readonly sheet: string;
  readonly columns: Columns;
  readonly heading: (IssueHeading & { readonly place: Place }) | null;
  readonly rows: readonly RawRow[];
  readonly averages: readonly RawAverage[];
  readonly area: Area;
}
