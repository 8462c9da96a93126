/** A finding: what is wrong or was guessed, where, and the facts. The words are added in src/text. */
import type { Place } from './grid';
import type { Hundredths } from './hundredths';
import type { Instrument, ItemCode } from './scheme/code';
import type { IndicatorNumber, IssueNumber } from './scheme/scheme';
import type { ChoiceCell } from './scheme/scheme-form';

/** error: the published document would be wrong · warning: look at it · info: said for completeness. */
export type Severity = 'error' | 'warning' | 'info';

/** What an average or level is of. */
export type Subject =
  | { readonly kind: 'item'; readonly code: ItemCode | null; readonly title: string }
  | { readonly kind: 'issue'; readonly issue: IssueNumber | null }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'agency' };

/** What was used in place of a cell of the catalogue sheet; null: the measure is not used until the cell is mended. */
export type CatalogueCell =
  | { readonly field: 'issue'; readonly used: IssueNumber | null }
  /** Month of the fiscal year, October = 1. */
  | { readonly field: 'from'; readonly used: number }
  | { readonly field: 'months'; readonly used: number }
  | { readonly field: 'needsBudget'; readonly used: boolean };

/** A finding that says everything by its code. */
export type NoFacts = Readonly<Record<string, never>>;

/** The facts of each finding, by its code. */
export interface FindingFacts {
  /** A stated average that is not the half-up mean of its own rows. */
  readonly 'average-mismatch': { subject: Subject; stated: Hundredths; expected: Hundredths; count: number };
  /** A stated level that the score does not earn on the scale in use. */
  readonly 'level-mismatch': { subject: Subject; score: Hundredths; stated: string; expected: string };
  /** Every stated level fits another known scale better than the one in use. */
  readonly 'level-vocabulary': { stated: string; used: string; disagree: number };
  /** A score cell that cannot be read; proposals are what it may have meant. */
  readonly 'score-unreadable': {
    written: string;
    code: ItemCode | null;
    title: string;
    proposals: readonly Hundredths[];
  };
  /** A score cell that is empty or says that there is none. */
  readonly 'score-missing': { written: string; code: ItemCode | null; title: string };
  /** Fractions of 1 without a percent format were read as percent. */
  readonly 'score-as-fraction': { count: number };
  /** A row whose code could not be told. */
  readonly 'code-unreadable': { written: string; title: string };
  /** A code that was told from the title, the order or the instrument, not from what is written. */
  readonly 'code-guessed': { written: string; code: ItemCode; title: string };
  /** Code and title name different items; the code was kept. */
  readonly 'code-title-differ': { code: ItemCode; title: string; titleOf: ItemCode };
  /** A code that the year's list does not hold. */
  readonly 'code-of-other-year': { code: ItemCode; year: number };
  /** One item in two rows. */
  readonly 'code-twice': { code: ItemCode; first: Place; sameScore: boolean };
  /** Items of the year's list that stand nowhere. */
  readonly 'code-missing': { codes: readonly ItemCode[]; year: number };
  /** A row that lost a cell, or whose score stands on the next row. */
  readonly 'row-shape': { shape: 'shifted' | 'score-below'; code: ItemCode | null };
  /** No heading told which issue a table is; its items did. */
  readonly 'issue-guessed': { issue: IssueNumber };
  /** The heading's number and its words name different issues. */
  readonly 'heading-number': { written: string; issue: IssueNumber };
  /** Columns were told from their cells, without a heading; the first item's cell. */
  readonly 'heading-guessed': { column: string };
  /** The year was not stated and was told from what. */
  readonly 'year-guessed': { year: number; from: 'plan-year' | 'sheet-name' | 'items' | 'titles' | 'nothing' };
  /** A heading names another year of results than the tables and the plan year do. */
  readonly 'year-of-results': { stated: number; expected: number };
  /** The agency's name was told from running text, not from a label or a title. */
  readonly 'agency-guessed': { name: string };
  /** The agency's name was not found. */
  readonly 'agency-missing': NoFacts;
  /** Tables of another scheme that goes by the same letters. */
  readonly 'other-scheme': { scheme: string; codes: readonly string[] };
  /** A value of the settings sheet that cannot be used; the default was. */
  readonly 'setting-unreadable': { key: string; written: string };
  /** Typed into the report on the measures. */
  readonly 'status-unreadable': { measure: string; written: string };
  readonly 'percent-unreadable': { measure: string; written: string };
  readonly 'done-below-whole': { measure: string; percent: number };
  readonly 'evidence-missing': { measure: string };
  /** The sheet of the catalogue has no headings to read it by; the program's catalogue was used. */
  readonly 'catalogue-unreadable': NoFacts;
  /** A cell of the catalogue sheet that cannot be used, of the measure with the name. */
  readonly 'catalogue-cell': { name: string; written: string; instead: CatalogueCell };
  /** What stands among the items that a measure answers and is no code; the others count. */
  readonly 'catalogue-codes': { name: string; written: string };
  /** An item that a measure is to answer and the year's list does not have. */
  readonly 'catalogue-code-unknown': { name: string; code: ItemCode; year: number };
  /** A measure that would run past the fiscal year's end, and the months that are left. */
  readonly 'catalogue-too-long': { name: string; months: number; used: number };
  /** A row without a name: that of the program was used, or, where there is none, the row is not. */
  readonly 'catalogue-name-missing': { name: string | null };
  /** A row without steps: those of the program were used, or, where there are none, the measure has none. */
  readonly 'catalogue-steps-missing': { name: string; ofProgram: boolean };
  /** Two rows with one key: the later counts once where it says the same, else as another measure. */
  readonly 'catalogue-twice': { name: string; first: Place; same: boolean };
  /** A measure that was added to the plan and whose row was deleted; it is in the plan no more. */
  readonly 'catalogue-gone': { name: string };
  /** A measure of the agency's own whose row was deleted while it is in the plan; it stays in both. */
  readonly 'catalogue-kept': { name: string };
  /** A sheet of the catalogue from another workbook was read: as the whole catalogue, or for the agency's own only. */
  readonly 'catalogue-copied': { count: number; whole: boolean };
  /** The scheme's sheet does not say its year; nothing was taken from it. */
  readonly 'scheme-year-unreadable': { written: string };
  /** The scheme's sheet was changed, but is of another year than the results. */
  readonly 'scheme-other-year': { year: number; resultYear: number };
  /** A cell of the scheme's sheet that cannot be read, and what was used. */
  readonly 'scheme-cell-unreadable': { cell: ChoiceCell; written: string; used: string };
  /** An item of the scheme's sheet without a code that can be read; the row was left out. */
  readonly 'scheme-code-unreadable': { written: string; title: string };
  /** An item that stands twice on the scheme's sheet; the second row was left out. */
  readonly 'scheme-code-twice': { code: ItemCode; first: Place };
  /** An item whose code and indicator are of different instruments. */
  readonly 'scheme-instrument-differs': { code: ItemCode; indicator: IndicatorNumber; used: IndicatorNumber };
  /** Weights that do not add up to 100, in percent; those known for the year were used. */
  readonly 'scheme-weights': { sum: number; used: Readonly<Record<Instrument, number>> };
  /** A title that is empty; the known one was used, "" where there is none. */
  readonly 'scheme-title-empty': { of: 'item' | 'issue' | 'indicator'; name: string; used: string };
  /** An instrument that counts and has no items on the scheme's sheet; the known ones were used. */
  readonly 'scheme-no-items': { instrument: Instrument; used: number };
  /** The code of the measures or of their report that the scheme's items do not have. */
  readonly 'scheme-item-missing': { which: 'measureItem' | 'reportItem'; code: ItemCode; used: ItemCode };
  /** What the officer decided was kept with the workbook and cannot be understood; nothing was taken from it. */
  readonly 'decisions-unreadable': NoFacts;
  /** In the table of an earlier plan: a row without its number, or with another than is due. */
  readonly 'row-number': { written: string; expected: number };
  /** Steps whose numbers do not run from 1; `number` is the one written, null where the first step has none. */
  readonly 'step-sequence': {
    shape: 'first' | 'repeated' | 'skipped' | 'back';
    number: number | null;
    expected: number;
  };
  /** A period without a year, or one that needs two and has one. */
  readonly 'year-missing': { written: string; expected: string | null };
  readonly 'period-reversed': { written: string };
  /** A period that leaves the fiscal year of its plan. */
  readonly 'period-outside-year': { written: string; year: number };
  /** Something that is to be done again and again in a period that is too short for it. */
  readonly 'period-too-short': { recurring: string; written: string; months: number };
  /** Another agency's name in an earlier plan. */
  readonly 'foreign-agency': { name: string; own: string };
  /** The same, where the measure stands in the new plan with that name in it. */
  readonly 'foreign-agency-carried': { name: string; own: string; measure: string };
  readonly 'agency-misspelt': { written: string; expected: string };
  /** A column's heading that is spelt in several ways; the place is the first that differs from the most usual. */
  readonly 'header-spelling': { spellings: readonly string[] };
  /** A known misspelling, or words that stand twice (expected once). */
  readonly typing: { written: string; expected: string };
  /** An issue of the plan under another title than the list's. */
  readonly 'issue-title': { issue: IssueNumber; written: string; expected: string };
  /** Two measures that say nearly the same. */
  readonly 'near-duplicate': { name: string; other: string; place: Place };
  /** Measures of one table below no heading of an issue, the first by name; null where their words tell none either. */
  readonly 'measure-issue': { name: string; issue: IssueNumber | null; count: number };
  /** A mark on the sheet of the earlier plan that says neither yes nor no. */
  readonly 'carry-unreadable': { written: string };
  /** Nothing to work on. */
  readonly 'no-scores': { sheets: readonly string[] };
}

export type FindingCode = keyof FindingFacts;

/** One finding; a union over the codes, so that `facts` follows `code`. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    /** Null where it concerns the workbook as a whole. */
    readonly place: Place | null;
    readonly facts: Readonly<FindingFacts[C]>;
  };
}[FindingCode];

export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'average-mismatch': 'error',
  'level-mismatch': 'error',
  'level-vocabulary': 'error',
  'score-unreadable': 'error',
  'score-missing': 'warning',
  'score-as-fraction': 'warning',
  'code-unreadable': 'error',
  'code-guessed': 'warning',
  'code-title-differ': 'warning',
  'code-of-other-year': 'error',
  'code-twice': 'warning',
  'code-missing': 'warning',
  'row-shape': 'warning',
  'issue-guessed': 'info',
  'heading-number': 'warning',
  'heading-guessed': 'warning',
  'year-guessed': 'info',
  'year-of-results': 'error',
  'agency-guessed': 'info',
  'agency-missing': 'warning',
  'other-scheme': 'error',
  'setting-unreadable': 'warning',
  'status-unreadable': 'warning',
  'percent-unreadable': 'warning',
  'done-below-whole': 'warning',
  'evidence-missing': 'info',
  'catalogue-unreadable': 'warning',
  'catalogue-cell': 'warning',
  'catalogue-codes': 'warning',
  'catalogue-code-unknown': 'warning',
  'catalogue-too-long': 'warning',
  'catalogue-name-missing': 'warning',
  'catalogue-steps-missing': 'warning',
  'catalogue-twice': 'warning',
  'catalogue-gone': 'warning',
  'catalogue-kept': 'info',
  'catalogue-copied': 'info',
  'scheme-year-unreadable': 'warning',
  'scheme-other-year': 'info',
  'scheme-cell-unreadable': 'warning',
  'scheme-code-unreadable': 'warning',
  'scheme-code-twice': 'warning',
  'scheme-instrument-differs': 'warning',
  'scheme-weights': 'warning',
  'scheme-title-empty': 'warning',
  'scheme-no-items': 'warning',
  'scheme-item-missing': 'warning',
  'decisions-unreadable': 'warning',
  'no-scores': 'error',
  // of an earlier plan: it is published and cannot be changed, but what is taken over from it can
  'row-number': 'warning',
  'step-sequence': 'warning',
  'year-missing': 'warning',
  'period-reversed': 'warning',
  'period-outside-year': 'warning',
  'period-too-short': 'warning',
  'foreign-agency': 'warning',
  'foreign-agency-carried': 'error',
  'agency-misspelt': 'warning',
  'header-spelling': 'info',
  typing: 'info',
  'issue-title': 'info',
  'near-duplicate': 'warning',
  'measure-issue': 'warning',
  'carry-unreadable': 'warning',
};

export function finding<C extends FindingCode>(code: C, place: Place | null, facts: FindingFacts[C]): Finding {
  return { code, severity: SEVERITY[code], place, facts } as Finding;
}
