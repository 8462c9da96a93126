/** Every word and sentence of the sheets. Figures come in Arabic digits; the sheets turn them into the wished ones. */
import type { AssessedAgency } from '../assessment/assessment';
import type { Role } from '../plan/owners';
import type { PlannedMeasure } from '../plan/plan';
import type { Finding, Severity } from '../problem';
import type { HigherLevel } from '../scheme/agency-level';
import type { Instrument } from '../scheme/code';
import type { KnownScaleId } from '../scheme/level-scales';
import type { Settings } from '../settings';
import type { CalendarWords } from './calendar-words';
import type { CatalogueWords } from './catalogue-words';
import type { ChartWords } from './chart-words';
import type { DocumentWords } from './document-words';
import type { EarlierPlanWords } from './earlier-plan-words';
import type { FollowUpWords } from './follow-up-words';
import type { SchemeWords } from './scheme-words';
import type { SheetNameWords } from './sheet-name-words';

/** What scores/headings recognises has to stand in the headings of the score sheet. */
export interface ScoresWords {
  readonly title: (year: number) => string;
  readonly note: string;
  /** The same where the scores follow cells of the officer's. */
  readonly liveNote: string;
  readonly issue: string;
  readonly instrument: string;
  readonly code: string;
  readonly item: string;
  readonly score: string;
  readonly scoreOfYear: (year: number) => string;
  readonly change: string;
  readonly level: string;
  readonly source: string;
  readonly average: string;
  readonly unplaced: string;
  readonly none: string;
}

export interface SummaryWords {
  readonly title: string;
  readonly year: (year: number) => string;
  readonly total: string;
  readonly level: string;
  readonly instrument: string;
  readonly instrumentName: (instrument: Instrument) => string;
  readonly weight: string;
  readonly score: string;
  readonly weighted: string;
  readonly sum: string;
  readonly indicator: string;
  readonly indicatorName: (number: number, title: string) => string;
  readonly number: string;
  readonly issue: string;
  readonly items: string;
  readonly average: string;
  readonly mustMend: string;
  readonly develop: string;
  readonly ofYear: (year: number) => string;
  readonly instrumentOfYear: (year: number) => string;
  readonly change: string;
  readonly higher: (higher: HigherLevel) => string;
  readonly highest: string;
  readonly noTotal: (incomplete: readonly Instrument[]) => string;
  readonly noLevel: (year: number) => string;
  readonly unverified: (year: number) => string;
  readonly previous: (total: string, year: number) => string;
  readonly counting: (pass: string, target: string) => string;
  readonly charts: ChartWords;
}

export interface AnalysisWords {
  readonly part: (year: number) => string;
  readonly instrument: string;
  readonly item: string;
  readonly score: string;
  readonly level: string;
  readonly average: string;
}

export interface WeakItemsWords {
  readonly title: string;
  readonly lead: (count: number, mustMend: number, pass: string, target: string) => string;
  readonly code: string;
  readonly item: string;
  readonly score: string;
  readonly gap: string;
  readonly need: string;
  readonly mustMend: string;
  readonly develop: string;
  /** Of an item whose corrected score has reached the target. */
  readonly reached: string;
  readonly measure: string;
  readonly noMeasure: string;
  readonly none: (target: string) => string;
}

export interface PlanWords {
  readonly part: (year: number) => string;
  readonly number: string;
  readonly measure: string;
  readonly steps: string;
  readonly step: (order: number, text: string) => string;
  readonly continued: string;
  readonly period: string;
  readonly owner: string;
  readonly budget: string;
  readonly noBudget: string;
  readonly budgetToFill: string;
  readonly indicator: string;
  readonly target: (target: string) => string;
  readonly followUp: string;
  readonly reasons: string;
  readonly reason: (code: string, score: string) => string;
  /** Of a measure that no weak item called for. */
  readonly noReason: Readonly<Record<Exclude<PlannedMeasure['origin'], 'weak'>, string>>;
}

/** What stands there, what should (empty where that cannot be said), and why, with what to do. */
export interface FindingWords {
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

export interface FindingsWords {
  readonly title: string;
  readonly lead: (counts: Readonly<Record<Severity, number>>) => string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly place: string;
  readonly wholeWorkbook: string;
  readonly found: string;
  readonly expected: string;
  readonly reason: string;
  readonly inScores: string;
  readonly none: string;
}

/** A setting that stands in one cell. */
export type SettingName = Exclude<keyof Settings, 'owners'>;

/** Lists of choices on the settings sheet. */
export type ChoiceList = 'kinds' | 'scales' | 'digits' | 'sheets' | 'yesNo' | 'months';

export interface SettingsWords {
  readonly title: string;
  readonly note: string;
  readonly name: string;
  readonly value: string;
  readonly about: string;
  readonly key: string;
  readonly settings: Readonly<Record<SettingName, { readonly name: string; readonly about: string }>>;
  /** Of a setting that is left empty: what is used instead. */
  readonly inUse: (value: string) => string;
  readonly scale: string;
  readonly scaleFrom: string;
  readonly scaleWord: string;
  readonly agencyLevels: string;
  readonly agencyTotal: string;
  readonly agencyEach: string;
  readonly agencyWord: string;
  readonly owners: string;
  readonly role: string;
  readonly unit: string;
  readonly usualUnit: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly choices: string;
  readonly choiceNames: Readonly<Record<ChoiceList, string>>;
  readonly digits: Readonly<Record<Settings['digits'], string>>;
  readonly sheets: Readonly<Record<Settings['planSheets'], string>>;
  readonly scales: Readonly<Record<KnownScaleId | 'own', string>>;
  readonly yes: string;
  readonly no: string;
  readonly listError: string;
  readonly scoreError: string;
  readonly yearError: (from: number, to: number) => string;
}

/** The empty form; its title has to say that it is about results. */
export interface TemplateWords {
  readonly fileName: (year: number) => string;
  readonly sheet: string;
  readonly title: (year: number) => string;
  readonly note: string;
  readonly agency: string;
  readonly district: string;
  readonly province: string;
}

export interface ReportWords {
  readonly documentName: string;
  /** With the fiscal year of the plan, for the file's properties. */
  readonly documentTitle: (planYear: number) => string;
  /** Of a new file of the plan; `source` is the name of the scores' file without its ending. */
  readonly fileName: (source: string, planYear: number) => string;
  /** Of the document as a Word file. */
  readonly wordFileName: (agency: string | null, planYear: number) => string;
  /** Name, district and province on one line, a dotted blank where the name is not known. */
  readonly agency: (agency: AssessedAgency) => string;
  readonly issue: (number: number, title: string) => string;
  /** Before the page number in the footer. */
  readonly footer: (agency: string, year: number) => string;
  /** Where a figure cannot be said. */
  readonly dash: string;
  readonly sheets: SheetNameWords;
  readonly scores: ScoresWords;
  readonly summary: SummaryWords;
  readonly analysis: AnalysisWords;
  readonly document: DocumentWords;
  readonly weakItems: WeakItemsWords;
  readonly plan: PlanWords;
  readonly calendar: CalendarWords;
  readonly followUp: FollowUpWords;
  readonly earlierPlan: EarlierPlanWords;
  readonly findings: FindingsWords;
  readonly catalogue: CatalogueWords;
  readonly scheme: SchemeWords;
  readonly settings: SettingsWords;
  readonly template: TemplateWords;
  readonly finding: (finding: Finding) => FindingWords;
}
