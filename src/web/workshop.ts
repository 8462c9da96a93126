/** What makes files, and is not needed before one is opened or asked for. */
import { buildTemplate } from '../core/report/template';
import { DEFAULT_SETTINGS } from '../core/settings';
import type { NamedFile } from '../hosts/file/download';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../text/th/findings';
import { thReport } from '../text/th/report';

export { fileHost } from '../hosts/file/file-host';

/** The empty form for scores. */
export function formFile(): NamedFile {
  const words = thReport(TH_FINDINGS);
  const { spec, year } = buildTemplate(DEFAULT_SETTINGS, words);
  return { name: words.template.fileName(year), bytes: writeWorkbook(spec, { sourceFile: null }) };
}

/** What the workbook is called that is made of a file. */
export function reportName(source: string, planYear: number): string {
  return thReport(TH_FINDINGS).fileName(source.replace(/\.[^.]*$/, ''), planYear);
}
