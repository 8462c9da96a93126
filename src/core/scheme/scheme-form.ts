/** A scheme as cells: what the sheet of the scheme says, or will say. */
import type { CellValue } from '../grid';
import { INSTRUMENTS, type Instrument } from './code';
import type { IndicatorNumber, IssueNumber, Scheme } from './scheme';

/** Empty, a fact as the program writes it ("i10", 30, "negative"), or what somebody typed that cannot be read. */
export type FormValue = CellValue | null;

export interface FormIssue {
  readonly number: IssueNumber;
  readonly title: FormValue;
}

export interface FormIndicator {
  readonly number: IndicatorNumber;
  readonly instrument: FormValue;
  readonly title: FormValue;
  readonly certainty: FormValue;
}

export const ITEM_FIELDS = ['code', 'indicator', 'issue', 'title', 'polarity', 'certainty'] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];
export type FormItem = Readonly<Record<ItemField, FormValue>>;

export interface SchemeForm {
  readonly year: FormValue;
  readonly weights: Readonly<Record<Instrument, FormValue>>;
  readonly measureItem: FormValue;
  readonly reportItem: FormValue;
  readonly issues: readonly FormIssue[];
  readonly indicators: readonly FormIndicator[];
  readonly items: readonly FormItem[];
}

/** Cells that hold one of a few values. */
export type ChoiceCell =
  'weight' | 'measureItem' | 'reportItem' | 'indicator' | 'issue' | 'instrument' | 'polarity' | 'certainty';

export function formOf({ year, weights, measureItem, reportItem, issues, indicators, items }: Scheme): SchemeForm {
  return {
    year,
    weights,
    measureItem,
    reportItem,
    issues,
    indicators: indicators.map(({ number, instrument, title, certainty }) => ({
      number,
      instrument,
      title,
      certainty,
    })),
    items: items.map(({ code, indicator, issue, title, polarity, certainty }) => ({
      code,
      indicator,
      issue,
      title,
      polarity,
      certainty,
    })),
  };
}

/** Whether the form says these very weights. */
export function saysWeights({ weights }: SchemeForm, used: Scheme['weights']): boolean {
  return INSTRUMENTS.every((instrument) => weights[instrument] === used[instrument]);
}
