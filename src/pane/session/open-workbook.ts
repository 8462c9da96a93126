/** A workbook as it was just read: with what was kept in it, and what was typed into our plan sheets since. */
import type { Decisions } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import { type Studied, decisionsOf, studyWorkbook, typedDecisions } from '../../core/prongsai';
import { TH_FINDINGS } from '../../text/th/findings';
import { thReport } from '../../text/th/report';

/** `unkept` are decisions that are newer than what the workbook holds. */
export function openWorkbook(workbook: WorkbookGrid, unkept?: Decisions): Studied {
  const decisions = unkept ?? decisionsOf(workbook).decisions;
  const studied = studyWorkbook(workbook, decisions);
  const typed = typedDecisions(workbook, studied.result.plan, decisions, thReport(TH_FINDINGS));
  return typed === decisions ? studied : studyWorkbook(workbook, typed);
}
