/** The agency as a whole in words; its figures stand as tables on the summary. */
import { type SheetSpec, text } from '../sheet';
import type { ReportContext } from './context';
import { documentOverview } from './document-overview';
import { SheetDraft } from './draft';
import { pageSetup } from './page';
import { TAB } from './styles';

/** Two for each text: LibreOffice prints a sheet of a single column as large as it likes. */
const COLUMNS = [43, 43];

export function overviewSheet(context: ReportContext): SheetSpec {
  const { words, said, assessment } = context;
  const { document } = words;
  const overview = documentOverview(context);
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.documentName), 'title');
  draft.line(said(words.analysis.part(assessment.resultYear)), 'subtitle');
  draft.line(text(context.agency), 'subtitle');
  draft.gap();
  draft.line(text(document.agencyHeading), 'section');
  for (const [heading, paragraphs] of [
    [document.summaryHeading, overview.summary],
    [document.instrumentsHeading, overview.instrumentsText],
    [document.indicatorsHeading, overview.indicatorsText],
    [document.issuesHeading, overview.issuesText],
    [document.changeHeading, overview.change],
  ] as const) {
    if (!paragraphs.length) continue;
    draft.line(text(heading), 'section');
    for (const paragraph of paragraphs) draft.line(text(paragraph), 'prose');
  }
  return draft.finish({
    key: 'overview',
    name: context.nameOf('overview', null, words.sheets.overview),
    tab: TAB.result,
    freeze: { rows: 0, columns: 0 },
    page: pageSetup({ orientation: 'portrait', footer: context.footer }),
  });
}
