/** From what the pane shows to the sheets in the workbook. */
import type { Assessment } from '../../core/assessment/assessment';
import type { WorkbookGrid } from '../../core/grid';
import { report, targetOf } from '../../core/prongsai';
import { NEW_WORKBOOK, type ReportTarget } from '../../core/report/target';
import type { Host, WriteTask } from '../../hosts/host';
import { TH_FINDINGS } from '../../text/th/findings';
import { thReport } from '../../text/th/report';
import type { MadeSheet, Studied } from './state';
import { studyWith } from './study-workbook';

export type WriteMode = WriteTask['mode'];

/** Whether the workbook's scores are still those that were studied. */
export function sameScores({ decisions, result }: Studied, workbook: WorkbookGrid): boolean {
  return plain(studyWith(workbook, decisions).result.assessment) === plain(result.assessment);
}

function plain(assessment: Assessment): string {
  // exact fractions are of big integers, which JSON does not know
  return JSON.stringify(assessment, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** Writes the sheets into the workbook as it is now. Throws HostError. */
export async function writeReport(
  host: Host,
  { decisions }: Studied,
  workbook: WorkbookGrid,
  mode: WriteMode,
  task: Pick<WriteTask, 'progress' | 'signal'>,
): Promise<readonly MadeSheet[]> {
  const now = studyWith(workbook, decisions);
  const target = host.describe().kind === 'excel' ? targetOf(workbook, mode, now.decisions) : besideFile(workbook, now);
  const spec = report(now.result, now.settings, thReport(TH_FINDINGS), target);
  await host.write(spec, { mode, kept: JSON.stringify(now.decisions), ...task });
  return spec.sheets.map(({ key, name }) => ({ key, name }));
}

/** A workbook of their own; the names of the file's sheets are left to it, so that a name says which sheet is meant. */
function besideFile({ sheets }: WorkbookGrid, { decisions }: Studied): ReportTarget {
  const takenNames = sheets.filter(({ made }) => made === null).map(({ name }) => name);
  return { ...NEW_WORKBOOK, takenNames, without: decisions.without };
}
