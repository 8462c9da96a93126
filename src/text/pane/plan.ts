/** The place แผน: what is to be done. */
import type { PlannedMeasure, Reason } from '../../core/plan/plan';

export interface PlanText {
  readonly main: string;
  readonly measures: (count: number) => string;
  /** After the number of measures. */
  readonly answered: (answered: number, weak: number) => string;
  readonly allAnswered: string;
  /** Weak items of no known issue, for which there are no measures. */
  readonly unplaced: (count: number) => string;
  readonly unanswered: {
    readonly title: (count: number) => string;
    readonly text: string;
    /** Where some of them have no code. */
    readonly codeless: string;
    /** What pressing an item does. */
    readonly choose: (item: string) => string;
  };
  readonly noIssues: { readonly title: string; readonly text: string };
  /** Decisions need no saving. */
  readonly kept: string;
  readonly choose: string;
  readonly write: string;
  readonly because: string;
  readonly need: Readonly<Record<Reason['need'], string>>;
  readonly origin: Readonly<Record<PlannedMeasure['origin'], string>>;
  /** Of a measure that the agency has added to the catalogue, in place of its origin. */
  readonly ofAgency: string;
  readonly leftOut: string;
  readonly steps: (count: number) => string;
  readonly edit: string;
  readonly editMeasure: (name: string) => string;
  readonly edited: string;
  /** Takes the officer's wording back. */
  readonly revert: string;
  /** "ต.ค. 68", with the calendar year; `month` of the fiscal year, October = 1. */
  readonly month: (planYear: number, month: number) => string;
  readonly loadFailed: string;
  readonly ask: {
    readonly revert: PlanQuestion;
    readonly remove: PlanQuestion;
    readonly drop: PlanQuestion;
  };
  readonly chooser: PlanChooserText;
  readonly editor: PlanEditorText;
}

/** Asked before what was written is lost. */
export interface PlanQuestion {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export interface PlanChooserText {
  readonly title: string;
  readonly remark: string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly foundNothing: string;
  readonly nothingLeft: string;
  readonly noneAnswers: (code: string) => string;
  /** Before the codes of items that are not weak. */
  readonly answers: string;
  /** Above the measures of last year's plan; its fiscal year where it is known. */
  readonly earlier: (year: number | null) => string;
  readonly earlierPeriod: (period: string) => string;
  readonly done: string;
}

export interface PlanEditorText {
  readonly editTitle: string;
  readonly writeTitle: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly step: (number: number) => string;
  readonly stepsMissing: string;
  readonly addStep: string;
  readonly stepUp: (number: number) => string;
  readonly stepDown: (number: number) => string;
  readonly removeStep: (number: number) => string;
  readonly months: string;
  readonly from: string;
  readonly to: string;
  /** "6 months" beside the period. */
  readonly length: (months: number) => string;
  /** A period as it was typed into a sheet. */
  readonly typed: (period: string) => string;
  readonly owner: string;
  readonly more: string;
  readonly moreHint: string;
  readonly budget: string;
  readonly indicator: string;
  readonly target: string;
  readonly followUp: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
}
