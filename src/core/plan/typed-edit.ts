/** What differs between a row of a plan sheet and the measure that was written there. */
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';
import type { MeasureEdit, OwnMeasure } from './decisions';
import { readPeriod } from './read-period';
import type { TypedRow } from './read-plan-sheets';
import { readSteps } from './read-steps';
import type { WrittenMeasure } from './written';

/** Digits, blanks and line breaks make no difference; a column that the table has no more does not either. */
export function typedEdit({ cells, planYear }: TypedRow, written: WrittenMeasure, ofPlan: number): MeasureEdit {
  const { name, steps, period, owner, budget, indicator, followUp } = cells;
  return {
    ...(name && differs(name, written.name) && { name: onOneLine(name) }),
    ...(steps !== undefined && typedSteps(readSteps(steps), written.steps)),
    ...(period !== undefined && typedPeriod(period, written.period, planYear ?? ofPlan)),
    ...(owner !== undefined && differs(owner, written.owner) && { owner: onOneLine(owner) }),
    ...(budget !== undefined && differs(budget, written.budget ?? '') && { budget }),
    ...(indicator !== undefined && typedIndicator(indicator, written.indicator ?? '')),
    ...(followUp !== undefined && differs(followUp, written.followUp ?? '') && { followUp }),
  };
}

/** A row that nobody wrote but the officer; null without a name and steps. */
export function typedMeasure({ cells, planYear }: TypedRow, ofPlan: number): Omit<OwnMeasure, 'id' | 'issue'> | null {
  const steps = readSteps(cells.steps ?? '');
  const name = onOneLine(cells.name ?? '') || steps[0];
  if (!name) return null;
  const period = readPeriod(cells.period ?? '');
  const isOfPlan = period !== null && period.year === (planYear ?? ofPlan);
  const { indicator, target } = indicatorParts(cells.indicator ?? '');
  return {
    name,
    steps,
    ...(isOfPlan
      ? { from: period.from, months: period.months }
      : { from: 1, months: 12, period: onOneLine(cells.period ?? '') }),
    owner: onOneLine(cells.owner ?? ''),
    ...(cells.budget && { budget: cells.budget }),
    ...(indicator && { indicator }),
    ...(target && { target }),
    ...(cells.followUp && { followUp: cells.followUp }),
  };
}

type Known = Partial<WrittenMeasure> & Pick<WrittenMeasure, 'id' | 'name'>;

/** The row as what its sheet says from now on. */
export function asWritten({ cells, issue }: TypedRow, before: Known): WrittenMeasure {
  const { id, name, steps = [], period = '', owner = '', budget = null, indicator = null, followUp = null } = before;
  return {
    id,
    issue,
    name: cells.name || name,
    steps: cells.steps === undefined ? steps : readSteps(cells.steps),
    period: cells.period ?? period,
    owner: cells.owner ?? owner,
    budget: cells.budget ?? budget,
    indicator: cells.indicator ?? indicator,
    followUp: cells.followUp ?? followUp,
  };
}

/** Months of the sheet's fiscal year, to follow the plan's year; any other period as typed. */
function typedPeriod(typed: string, written: string, year: number): MeasureEdit {
  if (!differs(typed, written)) return {};
  const [period, before] = [readPeriod(typed), readPeriod(written)];
  if (period?.year !== year) return { period: onOneLine(typed) };
  const isSame = before?.from === period.from && before.months === period.months;
  return isSame ? {} : { from: period.from, months: period.months };
}

function typedIndicator(typed: string, written: string): MeasureEdit {
  if (!differs(typed, written)) return {};
  const [now, before] = [indicatorParts(typed), indicatorParts(written)];
  return {
    ...(differs(now.indicator, before.indicator) && { indicator: now.indicator }),
    ...(differs(now.target, before.target) && { target: now.target }),
  };
}

/** A number or a line break within a step of the plan is read as the beginning of one: that is no difference. */
function typedSteps(steps: readonly string[], written: readonly string[]): MeasureEdit {
  const isSame = [written, readSteps(numbered(written))].some((one) => !differs(numbered(steps), numbered(one)));
  return isSame ? {} : { steps };
}

const TARGET = /(?:^|\s)เป้าหมาย\s*[:：]\s*/;

/** "ตัวชี้วัด…" and below it "เป้าหมาย: …". */
export function indicatorParts(text: string): { readonly indicator: string; readonly target: string } {
  const [indicator = '', ...target] = text.split(TARGET);
  return { indicator: indicator.trim(), target: target.join(' ').trim() };
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${String(index + 1)}) ${step}`).join('\n');
}

function differs(a: string, b: string): boolean {
  return bare(a) !== bare(b);
}

function bare(text: string): string {
  return toArabicDigits(clean(text)).replace(/\s/g, '');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
