/** A measure while it is written: what the fields of the editor hold, and what of it is new. */
import type { MeasureEdit, OwnMeasure } from '../../core/plan/decisions';
import type { FiscalMonth } from '../../core/plan/measure';
import type { PlannedMeasure } from '../../core/plan/plan';
import { toArabicDigits } from '../../core/thai/digits';
import { FISCAL_MONTHS, periodText } from '../../core/thai/fiscal-year';
import { type Step, stepsOf, textsOf } from './steps';

export interface Draft {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly from: FiscalMonth;
  /** Last month, not before `from`. */
  readonly to: FiscalMonth;
  /** As typed into a sheet, while no months are chosen instead; null where the months say it. */
  readonly typed: string | null;
  readonly owner: string;
  readonly budget: string;
  readonly indicator: string;
  readonly target: string;
  readonly followUp: string;
}

const WRITTEN = ['name', 'owner', 'budget', 'indicator', 'target', 'followUp'] as const;

/** A measure in the digits in which it is shown. */
export function draftOf(measure: PlannedMeasure, planYear: number, say: (words: string) => string): Draft {
  const { from, months, period } = measure;
  return {
    name: say(measure.name),
    steps: stepsOf(measure.steps.map(say)),
    from,
    to: lastMonth(from, months),
    typed: period === periodText(planYear, from, months) ? null : say(period),
    owner: say(measure.owner),
    budget: say(measure.budget ?? ''),
    indicator: say(measure.indicator),
    target: say(measure.target),
    followUp: say(measure.followUp),
  };
}

/** A measure of the officer's own begins as the whole year's. */
export const EMPTY_DRAFT: Draft = {
  name: '',
  steps: stepsOf([]),
  from: 1,
  to: 12,
  typed: null,
  owner: '',
  budget: '',
  indicator: '',
  target: '',
  followUp: '',
};

/** Other months; the end follows a later beginning, the beginning an earlier end. */
export function withMonths(draft: Draft, choice: { readonly from: FiscalMonth } | { readonly to: FiscalMonth }): Draft {
  const from = 'from' in choice ? choice.from : draft.from <= choice.to ? draft.from : choice.to;
  const to = 'to' in choice ? choice.to : draft.to >= choice.from ? draft.to : choice.from;
  return { ...draft, from, to, typed: null };
}

export interface Missing {
  readonly name: boolean;
  readonly steps: boolean;
}

export function missingOf({ name, steps }: Draft): Missing {
  return { name: !name.trim(), steps: !textsOf(steps).length };
}

export function isChanged(draft: Draft, start: Draft): boolean {
  return Object.keys(editOf(draft, start)).length > 0;
}

/** What differs from where the writing began, in Arabic digits as everything that is kept. */
export function editOf(draft: Draft, start: Draft): MeasureEdit {
  const texts = WRITTEN.filter((field) => draft[field].trim() !== start[field].trim());
  const steps = textsOf(draft.steps);
  const other = draft.from !== start.from || draft.to !== start.to || draft.typed !== start.typed;
  return {
    ...Object.fromEntries(texts.map((field) => [field, kept(draft[field])])),
    ...(steps.join('\n') !== textsOf(start.steps).join('\n') && { steps: steps.map(kept) }),
    ...(other && { from: draft.from, months: draft.to - draft.from + 1 }),
  };
}

/** A new measure of the officer's own; details that nobody wrote are left out. */
export function ownOf(draft: Draft): Omit<OwnMeasure, 'id' | 'issue'> {
  const details = (['budget', 'indicator', 'target', 'followUp'] as const).filter((field) => draft[field].trim());
  return {
    name: kept(draft.name),
    steps: textsOf(draft.steps).map(kept),
    from: draft.from,
    months: draft.to - draft.from + 1,
    owner: kept(draft.owner),
    ...Object.fromEntries(details.map((field) => [field, kept(draft[field])])),
  };
}

function kept(text: string): string {
  return toArabicDigits(text.trim());
}

export function lastMonth(from: FiscalMonth, months: number): FiscalMonth {
  return Math.min(FISCAL_MONTHS, from + months - 1) as FiscalMonth;
}
