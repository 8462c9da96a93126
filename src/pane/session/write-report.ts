/** From what the pane shows to the sheets in the workbook. */
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
  const now = studyWith(workbook, decisions).result.assessment;
  return JSON.stringify(now) === JSON.stringify(result.assessment);
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
