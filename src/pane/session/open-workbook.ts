/** A workbook as it was just read, by the words of our own sheets. */
import type { Decisions } from '../../core/decisions';
import type { WorkbookGrid } from '../../core/grid';
import * as core from '../../core/prongsai';
import { TH_FINDINGS } from '../../text/th/findings';
import { thReport } from '../../text/th/report';

/** `unkept` are decisions that are newer than what the workbook holds. */
export function openWorkbook(workbook: WorkbookGrid, unkept?: Decisions): core.Studied {
  return core.openWorkbook(workbook, thReport(TH_FINDINGS), unkept);
}
