/** A workbook as it was just read: with what was kept in it, and what was typed into our plan sheets since. */
import type { Decisions } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import { type Studied, decisionsOf, studyWorkbook } from '../../core/prongsai';

/** `unkept` are decisions that are newer than what the workbook holds. */
export function openWorkbook(workbook: WorkbookGrid, unkept?: Decisions): Studied {
  return studyWorkbook(workbook, unkept ?? decisionsOf(workbook).decisions);
}
