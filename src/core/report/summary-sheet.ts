/** One page for the head of the agency: total and level, instruments with their indicators, the issues, two charts. */
import { toDecimal } from '../hundredths';
import { INSTRUMENTS } from '../scheme/code';
import { type Content, type SheetSpec, formula, text } from '../sheet';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { pageSetup } from './page';
import type { ScoreCells } from './score-cells';
import type { WeightCells } from './scheme-sheet';
import type { SettingCells } from './setting-cells';
import { agencyLevelOfCells } from './setting-cells';
import { TAB } from './styles';
import { addCharts } from './summary-charts';
import { type InstrumentCells, addInstruments, instrumentPlaces } from './summary-instruments';
import { addIssues } from './summary-issues';
import { summaryLayout } from './summary-layout';

/** `weights` are cells that the weights follow; null where none say them. */
export function summarySheet(
  context: ReportContext,
  scores: ScoreCells,
  settings: SettingCells,
  weights: WeightCells | null = null,
): SheetSpec {
  const { words, said, assessment } = context;
  const name = context.nameOf('summary', null, words.sheets.summary);
  const { widths, last } = summaryLayout(context);
  const draft = new SheetDraft(widths, context.styles);
  draft.line(said(words.summary.title), 'title', last);
  draft.line(said(words.summary.year(assessment.resultYear)), 'subtitle', last);
  draft.line(text(context.agency), 'subtitle', last);
  const sentences = explanations(context);
  const places = instrumentPlaces(context, draft.next + 2 + sentences.length);
  addResult(draft, context, settings, places);
  for (const sentence of sentences) draft.line(said(sentence), 'note', last);
  draft.gap();
  addInstruments(draft, context, scores, places, weights);
  const issues = addIssues(draft, context, scores);
  addCharts(draft, context, { sheet: name, indicators: places.first, issues });
  return draft.finish({
    key: 'summary',
    name,
    tab: TAB.result,
    freeze: { rows: 0, columns: 0 },
    page: pageSetup({
      orientation: 'portrait',
      footer: context.footer,
      pagesTall: 1,
      printArea: { top: 0, left: 0, bottom: draft.next - 1, right: last },
    }),
  });
}

/** Total and level, large. */
function addResult(draft: SheetDraft, context: ReportContext, settings: SettingCells, places: InstrumentCells): void {
  const { words, said, assessment } = context;
  const dash = text(words.dash);
  const { total, agencyLevel } = assessment;
  const sum: Content = total === null ? dash : formula(places.total, Number(toDecimal(total)));
  const level: Content =
    total === null || !agencyLevel
      ? dash
      : formula(
          `IF(ISNUMBER(${places.total}),${agencyLevelOfCells(settings, places.total, places.instruments)},"${words.dash}")`,
          agencyLevel.word,
        );
  const { last } = summaryLayout(context);
  const cells: DraftCell[] = [
    { column: 0, to: 1, content: said(words.summary.total), style: 'bigLabel' },
    { column: 2, to: 4, content: sum, style: 'bigScore' },
    { column: 5, content: said(words.summary.level), style: 'subtitle' },
    { column: 6, to: last, content: level, style: 'bigWord' },
  ];
  draft.add(cells);
}

/** Why not the next higher level, what is not sure, and the year before. */
function explanations({ assessment, words: { summary } }: ReportContext): readonly string[] {
  const { total, agencyLevel, instruments, resultYear, previousYear, previousTotal } = assessment;
  const incomplete = INSTRUMENTS.filter((one) =>
    instruments.some(({ instrument, exact }) => instrument === one && exact === null),
  );
  const sentences: string[] = [];
  if (total === null) sentences.push(summary.noTotal(incomplete));
  else if (!agencyLevel) sentences.push(summary.noLevel(resultYear));
  else sentences.push(agencyLevel.higher ? summary.higher(agencyLevel.higher) : summary.highest);
  if (agencyLevel?.certainty === 'unverified') sentences.push(summary.unverified(resultYear));
  if (previousTotal !== null && previousYear !== null) {
    sentences.push(summary.previous(toDecimal(previousTotal), previousYear));
  }
  return sentences;
}
