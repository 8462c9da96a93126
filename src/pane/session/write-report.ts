/** From what the pane shows to the sheets in the workbook. */
import type { Assessment } from '../../core/assessment/assessment';
import type { WorkbookGrid } from '../../core/grid';
import { report, targetOf } from '../../core/prongsai';
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
  const spec = report(now.result, now.settings, thReport(TH_FINDINGS), targetOf(workbook, mode, now.decisions));
  await host.write(spec, { mode, kept: JSON.stringify(now.decisions), ...task });
  return spec.sheets.map(({ key, name }) => ({ key, name }));
}
