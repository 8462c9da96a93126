/** The one way through: a workbook's grids and the settings in, what the scores mean, the plan and the sheets out. */
import { assess } from './assessment/assess';
import type { Assessment } from './assessment/assessment';
import { RULES } from './audit/rules';
import { type WorkbookGrid, parseCellName, setOf } from './grid';
import { choosePlan } from './plan/choose';
import { type Decisions, NO_DECISIONS } from './decisions';
import { readKept } from './kept';
import type { Plan } from './plan/plan';
import { type Finding, finding } from './problem';
import { readSettings } from './read-settings';
import { buildReport } from './report/report';
import { NEW_WORKBOOK, type ReportTarget } from './report/target';
import type { ReportWords } from './report/words';
import { readScores } from './scores/read-scores';
import { readSettingsSheet } from './scores/settings-sheet';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { WorkbookSpec } from './sheet';
import { markName } from './sheet-mark';

export interface Result {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** In the workbook's order: sheet by sheet, from top to bottom; what concerns no cell comes first. */
  readonly findings: readonly Finding[];
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
  const scores = readScores(workbook, settings);
  const assessment = assess(scores, settings);
  const audited = RULES.flatMap((rule) => rule(scores, assessment));
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  return {
    assessment,
    plan: choosePlan(assessment, settings, decisions.plan),
    findings: [...scores.findings, ...audited].sort((a, b) => byPlace(a, b, order)),
  };
}

/** What the officer decided, as it was kept with the workbook; `readable` is false where it was kept and is garbled. */
export function decisionsOf(workbook: WorkbookGrid): { readonly decisions: Decisions; readonly readable: boolean } {
  const decisions = workbook.kept === undefined ? NO_DECISIONS : readKept(workbook.kept);
  return { decisions: decisions ?? NO_DECISIONS, readable: decisions !== null };
}

/** Where the sheets go that are made for a workbook: into the newest set of ours, or a new one beside. */
export function targetOf(workbook: WorkbookGrid, mode: 'in-place' | 'beside', decisions: Decisions): ReportTarget {
  const newest = Math.max(0, ...workbook.sheets.map(setOf));
  const rest = { without: decisions.without, live: workbook };
  if (mode === 'beside' || newest === 0) {
    const takenNames = workbook.sheets.map(({ name }) => name);
    return { ...rest, takenNames, madeNames: new Map(), set: newest + 1 };
  }
  const madeNames = new Map<string, string>();
  const takenNames: string[] = [];
  for (const sheet of workbook.sheets) {
    const mark = sheet.made && setOf(sheet) === newest ? markName(sheet.made, sheet.part ?? null, newest) : null;
    // a copy that the officer made of a sheet of ours bears its mark too, and stays
    if (mark === null || madeNames.has(mark)) takenNames.push(sheet.name);
    else madeNames.set(mark, sheet.name);
  }
  return { ...rest, takenNames, madeNames, set: newest };
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

function byPlace(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  const [left, right] = [a, b].map(({ place }) => {
    const cell = place && parseCellName(place.cell);
    return [place ? (order.get(place.sheet) ?? 0) : -1, cell?.row ?? 0, cell?.column ?? 0] as const;
  });
  if (!left || !right) return 0;
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
