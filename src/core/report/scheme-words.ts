/** Words of the sheet of the scheme. */
import type { Instrument } from '../scheme/code';
import type { Certainty, SchemeItem } from '../scheme/scheme';

/** A fact that stands in one cell. */
export type SchemeFact = 'year' | `weight.${Instrument}` | 'measureItem' | 'reportItem';

/** What scores/scheme-cells recognises has to stand in `polarities` and `certainties`. */
export interface SchemeWords {
  /** Null where the year on the sheet cannot be read. */
  readonly title: (year: number | null) => string;
  readonly notes: readonly string[];
  readonly facts: string;
  readonly name: string;
  readonly value: string;
  readonly about: string;
  readonly key: string;
  readonly fact: Readonly<Record<SchemeFact, { readonly name: string; readonly about: string }>>;
  readonly issues: string;
  readonly number: string;
  readonly issueTitle: string;
  readonly indicators: string;
  readonly instrument: string;
  readonly indicatorTitle: string;
  readonly items: string;
  readonly code: string;
  readonly indicator: string;
  readonly issue: string;
  readonly itemTitle: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly polarities: Readonly<Record<SchemeItem['polarity'], string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly choices: string;
  readonly listError: string;
  readonly numberError: (from: number, to: number) => string;
}
