/** The earlier plan beside the new one, and what became of the items that it answered. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import type { Hundredths } from '../hundredths';
import type { IssueNumber } from '../scheme/scheme';
import { fold } from '../thai/fold';
import { AnsweredItems } from './answered-items';
import type { EarlierMeasure, EarlierPlan } from './earlier-plan';
import { type Worded, matchWordings } from './match-wordings';
import { SAME_MEASURE } from './measure-likeness';
import { moveYears } from './move-years';
import type { Plan, PlannedMeasure } from './plan';

/** kept: word for word, with its months and unit · changed: the same measure in other words · dropped: not in the plan. */
export type EarlierState = 'kept' | 'changed' | 'dropped';

/** Where the scores of a year stand in the assessment; null where they do not. */
export type ScoresOf = 'score' | 'previous' | null;

/** A plan of year Y answers the results of Y-1, and what it did shows in the results of Y. */
export interface ScoreYear {
  /** Fiscal year of the results, B.E. */
  readonly year: number;
  readonly scores: ScoresOf;
}

export interface AnsweredItem {
  readonly item: AssessedItem;
  /** Null where the year's scores are not in the workbook. */
  readonly before: Hundredths | null;
  readonly after: Hundredths | null;
  /** Score after minus score before. */
  readonly change: number | null;
}

export interface ComparedMeasure {
  readonly measure: EarlierMeasure;
  readonly state: EarlierState;
  /** As the new plan has it; null for a dropped one. */
  readonly planned: PlannedMeasure | null;
  readonly answers: readonly AnsweredItem[];
  /** What the officer wrote beside it on our sheet and what has had no effect; empty for nothing. */
  readonly mark: string;
}

export interface PlanComparison {
  readonly earlier: EarlierPlan;
  /** The results that the earlier plan answered, and those in which it shows. */
  readonly before: ScoreYear;
  readonly after: ScoreYear;
  /** All of the earlier plan, in its order. */
  readonly measures: readonly ComparedMeasure[];
  /** Measures of the new plan that the earlier one does not have, in its order. */
  readonly added: readonly { readonly issue: IssueNumber; readonly measure: PlannedMeasure }[];
}

/** An earlier plan without a year is taken for that of the year before. `marks` are those that have had no effect. */
export function comparePlans(
  earlier: EarlierPlan,
  plan: Plan,
  assessment: Assessment,
  marks: ReadonlyMap<EarlierMeasure, string> = new Map(),
): PlanComparison {
  const year = earlier.planYear ?? plan.planYear - 1;
  const before = scoreYear(year - 1, assessment);
  const after = scoreYear(year, assessment);
  const planned = plan.issues.flatMap(({ number, measures }) =>
    measures.map((measure): Worded<PlannedMeasure> => ({ ...wording(measure), issue: number })),
  );
  const matches = matchWordings<EarlierMeasure, PlannedMeasure>(
    earlier.measures.map((measure) => ({ ...movedWording(measure, plan.planYear), issue: measure.issue })),
    planned,
    {
      exactly: [wholeOf, textOf, ({ name }) => fold(name), ({ steps }) => fold(steps.join('\n'))],
      least: () => SAME_MEASURE,
    },
  );
  const answered = new AnsweredItems(assessment);
  const found = new Set(matches.values());
  return {
    earlier,
    before,
    after,
    measures: earlier.measures.map((measure): ComparedMeasure => {
      const match = matches.get(measure) ?? null;
      const answers = answered.of(measure, year - 1).map((item) => answeredItem(item, before, after));
      const state = stateOf(measure, match, plan.planYear);
      return { measure, state, planned: match, answers, mark: marks.get(measure) ?? '' };
    }),
    added: planned.flatMap(({ of: measure, issue }) =>
      issue === null || found.has(measure) ? [] : [{ issue, measure }],
    ),
  };
}

function wording<T extends EarlierMeasure | PlannedMeasure>(measure: T): Omit<Worded<T>, 'issue'> {
  return { of: measure, name: measure.name, steps: measure.steps };
}

/** With its years as they are in the new plan. */
function movedWording(measure: EarlierMeasure, planYear: number): Omit<Worded<EarlierMeasure>, 'issue'> {
  const moved = (text: string) => moveYears(text, measure.planYear, planYear);
  return { of: measure, name: moved(measure.name), steps: measure.steps.map(moved) };
}

function textOf({ name, steps }: Omit<Worded<unknown>, 'of'>): string {
  return fold([name, ...steps].join('\n'));
}

/** A measure without months is one of the whole year, as it is when it is carried over. */
function wholeOf({ of, ...worded }: Worded<EarlierMeasure | PlannedMeasure>): string {
  return [textOf(worded), of.from ?? 1, of.months ?? 12, fold(of.owner)].join('\n');
}

function stateOf(measure: EarlierMeasure, planned: PlannedMeasure | null, planYear: number): EarlierState {
  if (planned === null) return 'dropped';
  const [before, now] = [movedWording(measure, planYear), wording(planned)];
  return wholeOf({ ...before, issue: null }) === wholeOf({ ...now, issue: null }) ? 'kept' : 'changed';
}

function scoreYear(year: number, { resultYear, previousYear }: Assessment): ScoreYear {
  return { year, scores: year === resultYear ? 'score' : year === previousYear ? 'previous' : null };
}

function answeredItem(item: AssessedItem, before: ScoreYear, after: ScoreYear): AnsweredItem {
  const scoreOf = ({ scores }: ScoreYear) => (scores === null ? null : item[scores]);
  const [first, second] = [scoreOf(before), scoreOf(after)];
  return { item, before: first, after: second, change: first === null || second === null ? null : second - first };
}
