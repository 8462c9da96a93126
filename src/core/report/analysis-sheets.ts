/** Part one of the document: each issue's scores as a table, and what they say. */
import type { AssessedIssue, AssessedItem } from '../assessment/assessment';
import { toNumber } from '../hundredths';
import type { ItemCode } from '../scheme/code';
import { type Content, type SheetSpec, blank, formula, text } from '../sheet';
import { measureNames } from './answers';
import { scoreConditions } from './conditions';
import type { ReportContext } from './context';
import type { DocumentIssue } from './document';
import { documentIssue } from './document-issue';
import { SheetDraft } from './draft';
import { pageSetup } from './page';
import type { ScoreCells } from './score-cells';
import { codeAndTitle } from './score-words';
import { TAB } from './styles';

const COLUMNS = [8, 55, 9.5, 13.5];
const [INSTRUMENT, TITLE, SCORE, LEVEL] = [0, 1, 2, 3];

/** A sheet for each issue with its number, or one for all; none without issues. */
export function analysisSheets(
  context: ReportContext,
  scores: ScoreCells,
): readonly { readonly issue: number | null; readonly spec: SheetSpec }[] {
  const { settings, assessment } = context;
  const measures = measureNames(context.plan);
  if (settings.analysisSheets === 'per-issue') {
    return assessment.issues.map((issue) => ({
      issue: issue.number,
      spec: analysisSheet(context, scores, measures, issue.number, [issue]),
    }));
  }
  if (!assessment.issues.length) return [];
  return [{ issue: null, spec: analysisSheet(context, scores, measures, null, assessment.issues) }];
}

function analysisSheet(
  context: ReportContext,
  scores: ScoreCells,
  measures: ReadonlyMap<ItemCode, string>,
  number: number | null,
  issues: readonly AssessedIssue[],
): SheetSpec {
  const { words, said, assessment } = context;
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.documentName), 'title');
  draft.line(said(words.analysis.part(assessment.resultYear)), 'subtitle');
  draft.line(text(context.agency), 'subtitle');
  for (const [index, issue] of issues.entries()) {
    if (index) draft.breaks.push(draft.next);
    else draft.gap();
    draft.line(said(words.issue(issue.number, issue.title)), 'section');
    addTable(draft, context, scores, issue);
    draft.gap();
    addProse(draft, context, documentIssue(issue, context, measures));
  }
  return draft.finish({
    key: 'analysis',
    name: context.nameOf('analysis', number, words.sheets.analysis(number)),
    tab: TAB.analysis,
    freeze: { rows: 0, columns: 0 },
    page: pageSetup({ orientation: 'portrait', footer: context.footer }),
  });
}

/** In the order of the document; a part without anything to say is left out. Its texts are in the document's digits. */
function addProse(draft: SheetDraft, { words: { document } }: ReportContext, issue: DocumentIssue): void {
  const part = (heading: string, paragraphs: readonly string[]): void => {
    if (!paragraphs.length) return;
    draft.line(text(heading), 'section');
    for (const paragraph of paragraphs) draft.line(text(paragraph), 'prose');
  };
  draft.line(text(document.byItem), 'section');
  for (const { name, items } of issue.instruments) part(name, items.map(document.item));
  part(document.overview, issue.overview);
  part(document.strengths, issue.strengths);
  part(document.improvements, issue.improvements);
  part(document.suggestions, issue.suggestions);
  part(document.conclusion, issue.conclusion ? [issue.conclusion] : []);
}

function addTable(draft: SheetDraft, context: ReportContext, scores: ScoreCells, issue: AssessedIssue): void {
  const { words, said } = context;
  const headings = [words.analysis.instrument, words.analysis.item, words.analysis.score, words.analysis.level];
  draft.headings(headings.map(said));
  const first = draft.next;
  for (const [index, item] of issue.items.entries()) {
    const sameAsAbove = index > 0 && issue.items[index - 1]?.instrument === item.instrument;
    draft.add([
      {
        column: INSTRUMENT,
        content: sameAsAbove || !item.instrument ? blank : text(item.instrument),
        style: 'middle',
      },
      { column: TITLE, content: text(codeAndTitle(item, context)), style: 'label' },
      { column: SCORE, content: scoreOf(item, scores), style: 'score' },
      { column: LEVEL, content: levelOf(item, scores), style: 'middle' },
    ]);
  }
  mergeRuns(draft, issue.items, first);
  const cells = scores.issues.get(issue.number);
  if (!cells) return;
  const row = draft.add([
    { column: INSTRUMENT, to: TITLE, content: said(words.analysis.average), style: 'sumLabel' },
    {
      column: SCORE,
      content: formula(cells.average.score, issue.average === null ? '' : toNumber(issue.average)),
      style: 'sumScore',
    },
    { column: LEVEL, content: formula(cells.average.level, issue.level ?? ''), style: 'sumLabel' },
  ]);
  draft.conditions.push(...scoreConditions({ top: first, left: SCORE, bottom: row, right: SCORE }, context.limits));
}

/** Items of one instrument that stand together share one cell for its name. */
function mergeRuns(draft: SheetDraft, items: readonly AssessedItem[], first: number): void {
  for (let from = 0; from < items.length;) {
    let to = from;
    while (to + 1 < items.length && items[to + 1]?.instrument === items[from]?.instrument) to += 1;
    if (to > from) draft.merge({ top: first + from, left: INSTRUMENT, bottom: first + to, right: INSTRUMENT });
    from = to + 1;
  }
}

function scoreOf(item: AssessedItem, scores: ScoreCells): Content {
  const cell = scores.items.get(item)?.score;
  return cell ? formula(`IF(${cell}="","",${cell})`, item.score === null ? '' : toNumber(item.score)) : blank;
}

function levelOf(item: AssessedItem, scores: ScoreCells): Content {
  const cell = scores.items.get(item)?.level;
  return cell ? formula(cell, item.score === null ? '' : (item.level ?? '')) : blank;
}
