/** A plan as it is reported on: that of the workbook, or one of an earlier year. */
import type { EarlierMeasure, EarlierPlan } from '../plan/earlier-plan';
import type { Plan, PlannedMeasure } from '../plan/plan';
import type { SchemeIssue } from '../scheme/scheme';
import { periodText } from '../thai/fiscal-year';
import { lastDayOf } from '../thai/serial-day';

export interface ReportedMeasure {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly period: string;
  readonly owner: string;
  /** Its last day as Excel counts days, and the quarter of the fiscal year in which that lies; null where no months are known. */
  readonly due: { readonly day: number; readonly quarter: number } | null;
}

export interface ReportedIssue {
  readonly number: number;
  readonly title: string;
  readonly measures: readonly ReportedMeasure[];
}

export interface ReportedPlan {
  /** Fiscal year, B.E. */
  readonly planYear: number;
  readonly issues: readonly ReportedIssue[];
}

export function reportedPlan({ planYear, issues }: Plan): ReportedPlan {
  return {
    planYear,
    issues: issues.map(({ number, title, measures }) => ({
      number,
      title,
      measures: measures.map((measure) => ({ ...measure, due: dueOf(measure, planYear) })),
    })),
  };
}

/** Null for a plan without a year before `before`, or without a measure whose issue is known. */
export function reportedEarlierPlan(
  { planYear, measures }: EarlierPlan,
  before: number,
  titles: readonly SchemeIssue[],
): ReportedPlan | null {
  if (planYear === null || planYear >= before) return null;
  const issues = titles.map(({ number, title }) => ({
    number,
    title,
    measures: measures.filter(({ issue }) => issue === number).map((measure) => earlierMeasure(measure, planYear)),
  }));
  const filled = issues.filter((issue) => issue.measures.length > 0);
  return filled.length ? { planYear, issues: filled } : null;
}

function earlierMeasure(
  { id, name, steps, period, owner, from, months }: EarlierMeasure,
  year: number,
): ReportedMeasure {
  const due = from !== null && months !== null ? dueAt(year, from + months - 1) : null;
  return {
    id,
    name,
    steps,
    period: period || (due && from && months ? periodText(year, from, months) : ''),
    owner,
    due,
  };
}

function dueOf({ from, months, period }: PlannedMeasure, year: number): ReportedMeasure['due'] {
  return period === periodText(year, from, months) ? dueAt(year, from + months - 1) : null;
}

function dueAt(year: number, month: number): NonNullable<ReportedMeasure['due']> {
  return { day: lastDayOf(year, month), quarter: Math.ceil(month / 3) };
}
