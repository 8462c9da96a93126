/** From what was studied to what a Word file says. */
import { type Studied, reportDocument } from '../../core/prongsai';
import type { ReportDocument } from '../../core/report/document';
import { TH_FINDINGS } from '../../text/th/findings';
import { thReport } from '../../text/th/report';

export interface WordDraft {
  readonly document: ReportDocument;
  /** Of the file. */
  readonly name: string;
}

export function wordDraft({ result, settings }: Studied): WordDraft {
  const words = thReport(TH_FINDINGS);
  const { planYear } = result.plan;
  return {
    document: reportDocument(result, settings, words),
    name: words.wordFileName(result.assessment.agency.name, planYear),
  };
}
