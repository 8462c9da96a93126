/** An officer's wording laid over a measure. */
import { periodText } from '../thai/fiscal-year';
import type { MeasureEdit, OwnMeasure } from './decisions';
import type { PlannedMeasure } from './plan';

/** A period as typed goes before months; months give the period of the plan's year. */
export function withEdit(measure: PlannedMeasure, edit: MeasureEdit, planYear: number): PlannedMeasure {
  const from = edit.from ?? measure.from;
  const months = edit.months ?? measure.months;
  const wording: PlannedMeasure = {
    ...measure,
    name: edit.name ?? measure.name,
    steps: edit.steps ?? measure.steps,
    from,
    months,
    period: edit.period ?? periodText(planYear, from, months),
    owner: edit.owner ?? measure.owner,
    budget: edit.budget ?? measure.budget,
    indicator: edit.indicator ?? measure.indicator,
    target: edit.target ?? measure.target,
    followUp: edit.followUp ?? measure.followUp,
  };
  return { ...wording, edited: EDITABLE.some((field) => !isSame(wording[field], measure[field])) };
}

/** What an officer may write anew. */
export const EDITABLE = [
  'name',
  'steps',
  'from',
  'months',
  'period',
  'owner',
  'budget',
  'indicator',
  'target',
  'followUp',
] as const satisfies readonly (keyof MeasureEdit & keyof PlannedMeasure)[];

export type EditableField = (typeof EDITABLE)[number];
type Written = PlannedMeasure[EditableField];

/** Steps are the same where each is. */
export function isSame(a: Written, b: Written): boolean {
  return typeof a === 'object' && typeof b === 'object' ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}

/** The later edit over the earlier one. Months and a period as typed exclude each other: the later of them counts. */
export function laidEdit(earlier: MeasureEdit, later: MeasureEdit): MeasureEdit {
  const { from, months, period, ...kept } = earlier;
  const time = {
    ...(later.period === undefined && { ...(from && { from }), ...(months && { months }) }),
    ...(later.from === undefined && later.months === undefined && period !== undefined && { period }),
  };
  const said = Object.fromEntries(Object.entries(later).filter(([, value]) => value !== undefined));
  return { ...kept, ...time, ...said };
}

/** An own measure with the edit laid over it. */
export function laidOwn(own: OwnMeasure, edit: MeasureEdit): OwnMeasure {
  const { id, issue, name, steps, from, months, owner } = own;
  return { name, steps, from, months, owner, ...laidEdit(own, edit), id, issue };
}
