/** From what was studied to the sheets in the workbook. */
import type { Assessment } from '../../core/assessment/assessment';
import { type Decisions, NO_DECISIONS } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import { keptText } from '../../core/kept';
import { type Studied, reportToKeep, studyWorkbook } from '../../core/prongsai';
import { besideFile, targetOf } from '../../core/report/target';
import { buildTemplate } from '../../core/report/template';
import { serialOf } from '../../core/thai/serial-day';
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
  studied: Studied,
  mode: WriteMode,
  { without = studied.decisions.without, ...task }: ReportTask = {},
): Promise<readonly MadeSheet[]> {
  const { workbook, decisions } = studied;
  const now = { ...decisions, without };
  const target = host.describe().kind === 'excel' ? targetOf(workbook, mode, now) : besideFile(workbook, now);
  const today = serialOf(new Date());
  const { spec, kept } = reportToKeep(studied, thReport(TH_FINDINGS), { ...target, today });
  await host.write(spec, { mode, kept, ...task });
  return spec.sheets.map(({ key, name }) => ({ key, name }));
}

/** Writes an empty form that follows the settings and the scheme of the workbook. Throws HostError. */
export async function writeForm(host: Host): Promise<void> {
  const { workbook, settings } = studyWorkbook(await host.read());
  const { spec } = buildTemplate(settings, thReport(TH_FINDINGS), { workbook, inside: true });
  await host.write(spec, { mode: 'beside', kept: workbook.kept ?? keptText(NO_DECISIONS) });
}
