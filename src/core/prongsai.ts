/** The one way through: a workbook's grids and the settings in, what the scores mean, the plan and the sheets out. */
import { assess } from './assessment/assess';
import type { Assessment } from './assessment/assessment';
import { auditPlan, withoutRepeats } from './audit/audit-plan';
import { auditFollowUps } from './audit/follow-up';
import { inOrder } from './audit/in-order';
import { RULES } from './audit/rules';
import type { WorkbookGrid } from './grid';
import { carryMarked, marksLeft, readCarryMarks } from './plan/carry-marks';
import { catalogueOf } from './plan/catalogue/catalogue-of';
import { catalogueSheets } from './plan/catalogue/catalogue-table';
import { type Catalogue, PROGRAM_CATALOGUE } from './plan/catalogue/in-use';
import { choosePlan } from './plan/choose';
import { type PlanComparison, comparePlans } from './plan/compare-plans';
import { type Decisions, NO_DECISIONS } from './decisions';
import { keptText, readKept } from './kept';
import type { EarlierPlan } from './plan/earlier-plan';
import type { FollowUp } from './plan/follow-up';
import type { Plan } from './plan/plan';
import { readFollowUps } from './plan/read-follow-up';
import { readEarlierPlan } from './plan/read-earlier-plan';
import { decisionsTyped, untypedRows } from './plan/typed-decisions';
import type { WrittenMeasure } from './plan/written';
import { type Finding, finding } from './problem';
import { readSettings } from './read-settings';
import { documentOf } from './report/build-document';
import { reportContext } from './report/context';
import type { ReportDocument } from './report/document';
import { catalogued, decisionsWritten } from './report/kept-decisions';
import { buildReport } from './report/report';
import { NEW_WORKBOOK, type ReportTarget } from './report/target';
import type { ReportWords } from './report/words';
import { writtenOf } from './report/written';
import type { SchemeForm } from './scheme/scheme-form';
import { issueTitles, schemesWith } from './scheme/schemes';
import { readAgencyLevels } from './scores/agency-levels';
import { readScores } from './scores/read-scores';
import { type SchemeReading, readSchemeSheet } from './scores/scheme-sheet';
import { readSettingsSheet } from './scores/settings-sheet';
import type { ScoreTable } from './scores/table';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { WorkbookSpec } from './sheet';

export interface Result {
  /** What was read, in the workbook's order. */
  readonly tables: readonly ScoreTable[];
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** The plan of an earlier year that the workbook holds, and how the new one stands to it; null where it holds none. */
  readonly earlierPlan: EarlierPlan | null;
  readonly comparison: PlanComparison | null;
  /** What was typed into the sheets รายงานผล, one a plan. */
  readonly followUps: readonly FollowUp[];
  /** The measures that were chosen from: the program's as the workbook's sheet has them, and the agency's own. */
  readonly catalogue: Catalogue;
  /** What the officer's sheet of the scheme says; null where it says what is known. */
  readonly schemeForm: SchemeForm | null;
  /** In the workbook's order: sheet by sheet, from top to bottom; what concerns no cell comes first. */
  readonly findings: readonly Finding[];
}

/** A workbook that was read, and what follows from it. */
export interface Studied {
  readonly workbook: WorkbookGrid;
  /** Those in use: the defaults, the workbook's settings sheet over them, the officer's changes over that. */
  readonly settings: Settings;
  /** Without the officer's changes. */
  readonly workbookSettings: Settings;
  readonly decisions: Decisions;
  readonly result: Result;
}

/**
 * All that follows from a workbook under the decisions that are kept in it, or under others. What they say wrongly of a
 * setting is left out.
 */
export function studyWorkbook(workbook: WorkbookGrid, decisions = decisionsOf(workbook).decisions): Studied {
  const own = settingsOf(workbook);
  const { settings } = readSettings(decisions.settings, own.settings);
  const result = study(workbook, settings, decisions);
  const findings = [...own.findings, ...result.findings];
  return { workbook, settings, workbookSettings: own.settings, decisions, result: { ...result, findings } };
}

/**
 * A workbook as it was just read: with what was kept in it, and what was typed into our plan sheets and marked on the
 * sheet of the earlier plan since. `unkept` are decisions that are newer than what the workbook holds.
 */
export function openWorkbook(workbook: WorkbookGrid, words: ReportWords, unkept?: Decisions): Studied {
  const kept = decisionsOf(workbook);
  const decisions = unkept ?? kept.decisions;
  const first = studyWorkbook(workbook, decisions);
  const typed = typedDecisions(workbook, writtenPlan(first, words), decisions, words);
  const studied = withMarked(typed === decisions ? first : studyWorkbook(workbook, typed));
  if (unkept || kept.readable) return studied;
  const { result } = studied;
  return {
    ...studied,
    result: { ...result, findings: [finding('decisions-unreadable', null, {}), ...result.findings] },
  };
}

/** With the measures of the earlier plan that the officer marked to be taken over; each mark counts once. */
function withMarked(studied: Studied): Studied {
  const { workbook, decisions, result } = studied;
  const marks = readCarryMarks(workbook);
  const heeded = decisions.carried ?? [];
  if (!result.comparison || (!marks.length && !heeded.length)) return studied;
  const taken = [...(decisions.written ?? []), ...decisions.plan.own].map(({ id }) => id);
  const { planYear } = result.plan;
  const { plan, carried } = carryMarked(marks, result.comparison, decisions.plan, planYear, { heeded, taken });
  if (plan === decisions.plan && carried.join() === heeded.join()) return studied;
  return studyWorkbook(workbook, { ...decisions, plan, carried });
}

/**
 * The plan that the sheets were made of: where nothing was noted and the catalogue is not the program's, that under the
 * program's if they say more of it, since the catalogue may have been changed after them.
 */
function writtenPlan({ workbook, settings, decisions, result }: Studied, words: ReportWords): Plan {
  const { assessment, plan, catalogue } = result;
  if (decisions.written || catalogue.measures === PROGRAM_CATALOGUE.measures) return plan;
  const before = choosePlan(assessment, settings, decisions.plan);
  const said = (one: Plan) => untypedRows(workbook, one, wholePlan(one, words));
  return said(before) > said(plan) ? before : plan;
}

/** The defaults with what the workbook's own settings sheet says laid over them; what it says wrongly is a finding. */
export function settingsOf(workbook: WorkbookGrid): {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
} {
  const written = readSettingsSheet(workbook);
  const given = Object.fromEntries([...written].map(([key, { value }]) => [key, value]));
  const { settings, problems } = readSettings(given, DEFAULT_SETTINGS);
  const findings = problems.map(({ key, written: text }) =>
    finding('setting-unreadable', written.get(key)?.place ?? null, { key, written: text }),
  );
  return { settings, findings };
}

/** Reads, assesses, checks and plans. A workbook without scores gives no issues and a finding that says so. */
export function study(workbook: WorkbookGrid, settings: Settings, decisions: Decisions = NO_DECISIONS): Result {
  const sheet = readSchemeSheet(workbook);
  const levels = readAgencyLevels(workbook);
  const schemes = schemesWith(sheet.scheme);
  const catalogues = catalogueSheets(workbook);
  const others = workbook.sheets.filter((one) => !catalogues.copies.includes(one));
  const scores = readScores({ ...workbook, sheets: others }, settings, schemes);
  const assessment = assess(scores, settings, schemes, levels.rules);
  const { catalogue, findings } = catalogueOf(catalogues, assessment.resultYear, {
    note: decisions.catalogue,
    added: decisions.plan.added,
  });
  const plan = choosePlan(assessment, settings, decisions.plan, catalogue.measures);
  const earlierPlan = readEarlierPlan({ ...workbook, sheets: others }, assessment.planYear, issueTitles(schemes));
  const marks = readCarryMarks(workbook);
  const comparison =
    earlierPlan && comparePlans(earlierPlan, plan, assessment, marksLeft(marks, earlierPlan, decisions.carried ?? []));
  const followUps = readFollowUps(workbook);
  const found = [
    ...scores.findings,
    ...RULES.flatMap((rule) => rule(scores, assessment)),
    ...(comparison ? auditPlan(comparison, marks, assessment) : []),
    ...auditFollowUps(followUps),
    ...findings,
    ...sheet.findings,
    ...otherYear(sheet, scores.resultYear),
    ...levels.findings,
  ];
  return {
    tables: scores.tables,
    assessment,
    plan,
    earlierPlan,
    comparison,
    followUps,
    catalogue,
    schemeForm: sheet.form,
    findings: inOrder(withoutRepeats(found), workbook),
  };
}

/** The officer's scheme is in force for its own year. */
function otherYear({ scheme, place }: SchemeReading, resultYear: number): readonly Finding[] {
  if (!scheme || scheme.year === resultYear) return [];
  return [finding('scheme-other-year', place, { year: scheme.year, resultYear })];
}

/** What the officer decided, as it was kept with the workbook; `readable` is false where it was kept and is garbled. */
export function decisionsOf(workbook: WorkbookGrid): { readonly decisions: Decisions; readonly readable: boolean } {
  const decisions = workbook.kept === undefined ? NO_DECISIONS : readKept(workbook.kept);
  return { decisions: decisions ?? NO_DECISIONS, readable: decisions !== null };
}

/**
 * The same decisions with what the officer typed in our plan sheets since laid over them; read again they give the
 * same. Without a note of what the sheets said when they were made, `plan` is taken for it: it has to be the plan of
 * the decisions that were kept with the workbook, before anything new is decided.
 */
export function typedDecisions(
  workbook: WorkbookGrid,
  plan: Plan,
  decisions: Decisions,
  words: ReportWords,
): Decisions {
  if (!workbook.sheets.some(({ made }) => made === 'plan')) return decisions;
  const written = decisions.written ?? wholePlan(plan, words);
  return { ...decisions, ...decisionsTyped(workbook, plan, decisions.plan, written) };
}

/** Every column, and what is left out too: such a row was not written by the officer. */
function wholePlan({ planYear, issues }: Plan, words: ReportWords): readonly WrittenMeasure[] {
  const whole = issues.map((issue) => ({ ...issue, measures: [...issue.measures, ...issue.leftOut] }));
  return writtenOf({ planYear, issues: whole }, { withBudget: true, withIndicator: true, withFollowUp: true }, words);
}

/** The sheets; `target` is left out for a workbook of their own. */
export function report(
  result: Result,
  settings: Settings,
  words: ReportWords,
  target: ReportTarget = NEW_WORKBOOK,
): WorkbookSpec {
  return buildReport({ ...result, settings, target }, words);
}

/** The whole document in words, as Word shows it. */
export function reportDocument(result: Result, settings: Settings, words: ReportWords): ReportDocument {
  return documentOf(reportContext({ ...result, settings }, words));
}

/** The sheets of what was studied, and the text to be kept with them so that they can be opened again. */
export function reportToKeep(
  { settings, decisions, result }: Studied,
  words: ReportWords,
  target: ReportTarget,
): { readonly spec: WorkbookSpec; readonly kept: string } {
  const spec = report(result, settings, words, target);
  // the settings sheet says them from now on
  const now = {
    ...decisionsWritten(result.plan, settings, { ...decisions, without: target.without }, words),
    settings: {},
  };
  return { spec, kept: keptText({ ...catalogued(now, result, settings), without: decisions.without }) };
}
