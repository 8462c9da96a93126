/** The scores as read, each beside the cell it came from and following it. Levels, averages and changes are live. */
import type { AssessedIssue, AssessedItem } from '../assessment/assessment';
import { type Place, cellName } from '../grid';
import { type Hundredths, toNumber } from '../hundredths';
import type { IssueNumber } from '../scheme/scheme';
import { type Content, type SheetSpec, blank, formula, number, quoteSheetName, text } from '../sheet';
import { scoreConditions } from './conditions';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { LiveScores, type ReadScore } from './live-scores';
import { pageSetup } from './page';
import { meanFormula } from './rounding';
import { type ScoreCells, ScoreIndex, type ScoreRowCells } from './score-cells';
import { CODE, INSTRUMENT, ISSUE, type ScoreLayout, TITLE, scoreHeadings, scoreLayout } from './score-layout';
import { type SettingCells, levelOfCell } from './setting-cells';
import { DEVELOP, TAB, type StyleName } from './styles';

export function scoresSheet(
  context: ReportContext,
  name: string,
  settings: SettingCells,
): { spec: SheetSpec; cells: ScoreCells } {
  return new ScoresSheet(context, name, settings).build();
}

class ScoresSheet {
  private readonly layout: ScoreLayout;
  private readonly draft: SheetDraft;
  private readonly index: ScoreIndex;
  private readonly live: LiveScores;

  constructor(
    private readonly context: ReportContext,
    private readonly name: string,
    private readonly settings: SettingCells,
  ) {
    this.layout = scoreLayout(context);
    this.draft = new SheetDraft(this.layout.widths, context.styles);
    this.index = new ScoreIndex(name, this.layout);
    this.live = liveScores(context);
  }

  build(): { spec: SheetSpec; cells: ScoreCells } {
    const { context, draft } = this;
    const { words, said, assessment } = context;
    draft.line(said(words.scores.title(assessment.resultYear)), 'title');
    draft.line(text(context.agency), 'subtitle');
    draft.line(said(context.target.live ? words.scores.liveNote : words.scores.note), 'note');
    const header = draft.add(scoreHeadings(context));
    for (const issue of assessment.issues) this.addIssue(issue);
    if (assessment.unplaced.length) this.addUnplaced(assessment.unplaced);
    if (!this.index.items.size) draft.line(said(words.scores.none), 'prose');
    this.addConditions(header + 1);
    const spec = draft.finish({
      key: 'scores',
      name: this.name,
      tab: TAB.result,
      freeze: { rows: header + 1, columns: 0 },
      page: pageSetup({
        orientation: 'portrait',
        footer: context.footer,
        titleRows: { from: header, to: header },
      }),
    });
    return { spec, cells: this.index };
  }

  private addIssue(issue: AssessedIssue): void {
    const { draft, context } = this;
    draft.line(context.said(context.words.issue(issue.number, issue.title)), 'band');
    const first = draft.next;
    for (const item of issue.items) this.addItem(item, issue.number);
    const { score } = this.layout;
    draft.numbers.push({
      area: { top: first, left: score, bottom: draft.next - 1, right: score },
      minimum: 0,
      maximum: 100,
      error: context.say(context.words.settings.scoreError),
    });
    const average = this.addAverage(issue, first, draft.next - 1);
    this.index.issues.set(issue.number, {
      scores: `${quoteSheetName(this.name)}!${cellName(first, score)}:${cellName(average.row - 1, score)}`,
      average,
    });
    if (issue.stated) this.index.remember(issue.stated.place, average.row, score);
    if (issue.stated?.levelPlace) this.index.remember(issue.stated.levelPlace, average.row, this.layout.level);
  }

  private addUnplaced(items: readonly AssessedItem[]): void {
    this.draft.line(this.context.said(this.context.words.scores.unplaced), 'band');
    for (const item of items) this.addItem(item, null);
  }

  private addItem(item: AssessedItem, issue: IssueNumber | null): void {
    const { draft, layout, context } = this;
    const score = cellName(draft.next, layout.score);
    const level = item.score === null ? '' : (item.level ?? '');
    const cells: DraftCell[] = [
      { column: ISSUE, content: issue === null ? blank : number(issue), style: 'whole' },
      { column: INSTRUMENT, content: item.instrument ? text(item.instrument) : blank, style: 'middle' },
      { column: CODE, content: text(context.code(item.code)), style: 'middle' },
      { column: TITLE, content: context.said(item.title), style: 'label' },
      { column: layout.score, content: this.live.content(scoreOf(item)), style: 'openScore' },
      {
        column: layout.level,
        content: formula(`IF(${score}="","",${levelOfCell(this.settings, score)})`, level),
        style: 'middle',
      },
      { column: layout.source, content: sourceLink(item.place), style: 'link' },
    ];
    if (layout.previous !== null) {
      cells.push({ column: layout.previous, content: this.live.content(previousOf(item)), style: 'openScore' });
    }
    const row = draft.add([...cells, ...this.change(item.change, 'change')].sort((a, b) => a.column - b.column));
    this.index.items.set(item, this.index.rowCells(row));
    this.index.remember(item.place, row, layout.score);
    if (item.levelPlace) this.index.remember(item.levelPlace, row, layout.level);
  }

  /** The mean of what stands above. */
  private addAverage(issue: AssessedIssue, from: number, to: number): ScoreRowCells {
    const { draft, layout, context } = this;
    const average = (column: number, value: Hundredths | null): Content => {
      const range = `${cellName(from, column)}:${cellName(to, column)}`;
      return formula(meanFormula(range), value === null ? '' : toNumber(value));
    };
    const score = cellName(draft.next, layout.score);
    const cells: DraftCell[] = [
      { column: ISSUE, to: TITLE, content: context.said(context.words.scores.average), style: 'sumLabel' },
      { column: layout.score, content: average(layout.score, issue.average), style: 'sumScore' },
      {
        column: layout.level,
        content: formula(`IF(${score}="","",${levelOfCell(this.settings, score)})`, issue.level ?? ''),
        style: 'sumLabel',
      },
      { column: layout.source, content: blank, style: 'sumLabel' },
    ];
    if (layout.previous !== null) {
      cells.push({
        column: layout.previous,
        content: average(layout.previous, issue.previousAverage),
        style: 'sumScore',
      });
    }
    const row = draft.add([...cells, ...this.change(issue.change, 'sumChange')].sort((a, b) => a.column - b.column));
    if (this.context.settings.flagBelowIssueAverage) {
      draft.conditions.push({
        area: { top: from, left: layout.score, bottom: to, right: layout.score },
        formula: `AND(ISNUMBER(${cellName(from, layout.score)}),${cellName(from, layout.score)}<$${score.replace(/(\d+)/, '$$$1')})`,
        ...DEVELOP,
      });
    }
    return this.index.rowCells(row);
  }

  /** The change since the year before in the row that is being made; no cell where the sheet has one year. */
  private change(value: number | null, style: StyleName): readonly DraftCell[] {
    const { layout, draft } = this;
    if (layout.change === null || layout.previous === null) return [];
    const [before, now] = [cellName(draft.next, layout.previous), cellName(draft.next, layout.score)];
    const source = `IF(OR(${before}="",${now}=""),"",ROUND(${now}-${before},2))`;
    return [{ column: layout.change, content: formula(source, value === null ? '' : value / 100), style }];
  }

  /** Below the pass line before below the target: the first that is true wins. */
  private addConditions(first: number): void {
    const { draft, layout } = this;
    if (!this.index.items.size) return;
    const area = { top: first, left: layout.score, bottom: draft.next - 1, right: layout.score };
    draft.conditions.unshift(...scoreConditions(area, this.context.limits));
  }
}

function liveScores({ assessment: { issues, unplaced }, target }: ReportContext): LiveScores {
  const items = [...issues.flatMap((issue) => issue.items), ...unplaced];
  return new LiveScores(target.live, [...items.map(scoreOf), ...items.map(previousOf)]);
}

function scoreOf({ score, place }: AssessedItem): ReadScore {
  return { score, place };
}

function previousOf({ previous, previousPlace }: AssessedItem): ReadScore {
  return { score: previous, place: previousPlace };
}

function sourceLink(place: Place): Content {
  return { kind: 'link', text: `${place.sheet}!${place.cell}`, workbook: 'source', ...place };
}
