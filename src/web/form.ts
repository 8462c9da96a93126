/** The empty form for scores as a file. */
import { buildTemplate } from '../core/report/template';
import { DEFAULT_SETTINGS } from '../core/settings';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { TH_FINDINGS } from '../text/th/findings';
import { thReport } from '../text/th/report';
import type { NamedFile } from './download';

export function formFile(): NamedFile {
  const words = thReport(TH_FINDINGS);
  const { spec, year } = buildTemplate(DEFAULT_SETTINGS, words);
  return { name: words.template.fileName(year), bytes: writeWorkbook(spec, { sourceFile: null }) };
}
