/** What makes files, and is not needed before one is opened or asked for. */
import type { WorkbookGrid } from '../core/grid';
import { studyWorkbook } from '../core/prongsai';
import { buildTemplate } from '../core/report/template';
import { DEFAULT_SETTINGS } from '../core/settings';
import type { NamedFile } from '../hosts/file/download';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../text/th/findings';
import { thReport } from '../text/th/report';

export { fileHost } from '../hosts/file/file-host';

/** The empty form for scores, by the settings and the scheme of a workbook where one is given. */
export function formFile(workbook: WorkbookGrid | null): NamedFile {
  const words = thReport(TH_FINDINGS);
  const { spec, year } = workbook
    ? buildTemplate(studyWorkbook(workbook).settings, words, { workbook, inside: false })
    : buildTemplate(DEFAULT_SETTINGS, words);
  return { name: words.template.fileName(year), bytes: writeWorkbook(spec, { sourceFile: null }) };
}

/** What the workbook is called that is made of a file. */
export function reportName(source: string, planYear: number): string {
  return thReport(TH_FINDINGS).fileName(source.replace(/\.[^.]*$/, ''), planYear);
}
