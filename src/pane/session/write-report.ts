/** From what was studied to the sheets in the workbook. */
import type { Assessment } from '../../core/assessment/assessment';
import { type Decisions, NO_DECISIONS } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import { keptText } from '../../core/kept';
import { type Studied, decisionsWritten, report, studyWorkbook, targetOf } from '../../core/prongsai';
import { NEW_WORKBOOK, type ReportTarget } from '../../core/report/target';
import { buildTemplate } from '../../core/report/template';
import { DEFAULT_SETTINGS } from '../../core/settings';
import type { Host, WriteTask } from '../../hosts/host';
import { TH_FINDINGS } from '../../text/th/findings';
import { thReport } from '../../text/th/report';
import type { MadeSheet } from './state';

export type WriteMode = WriteTask['mode'];

/** Whether the workbook's scores are still those that were studied. */
export function sameScores({ decisions, result }: Studied, workbook: WorkbookGrid): boolean {
  return plain(studyWorkbook(workbook, decisions).result.assessment) === plain(result.assessment);
}

function plain(assessment: Assessment): string {
  // exact fractions are of big integers, which JSON does not know
  return JSON.stringify(assessment, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

export interface ReportTask extends Pick<WriteTask, 'progress' | 'signal'> {
  /** Sheets that are not to be made this time; otherwise those that the officer decided against. */
  readonly without?: Decisions['without'];
}

/** Writes the sheets into the workbook that was studied. Throws HostError. */
export async function writeReport(
  host: Host,
  { workbook, settings, decisions, result }: Studied,
  mode: WriteMode,
  { without = decisions.without, ...task }: ReportTask = {},
): Promise<readonly MadeSheet[]> {
  const now = { ...decisions, without };
  const words = thReport(TH_FINDINGS);
  const target = host.describe().kind === 'excel' ? targetOf(workbook, mode, now) : besideFile(workbook, now);
  const spec = report(result, settings, words, target);
  const { written } = decisionsWritten(result, settings, now, words);
  // the settings sheet says them from now on
  const kept = keptText({ ...decisions, settings: {}, ...(written && { written }) });
  await host.write(spec, { mode, kept, ...task });
  return spec.sheets.map(({ key, name }) => ({ key, name }));
}

/** Writes an empty form of the usual year's items. Throws HostError. */
export async function writeForm(host: Host): Promise<void> {
  const { spec } = buildTemplate(DEFAULT_SETTINGS, thReport(TH_FINDINGS));
  await host.write(spec, { mode: 'beside', kept: keptText(NO_DECISIONS) });
}

/** A workbook of their own. They leave their names to the file's sheets, so that a name says which sheet is meant. */
function besideFile({ sheets }: WorkbookGrid, { without }: Decisions): ReportTarget {
  const takenNames = sheets.filter(({ made }) => made === null).map(({ name }) => name);
  return { ...NEW_WORKBOOK, takenNames, without };
}
