/** The issues: how many items, their means by instrument, average and level, and how many items are weak. */
import type { AssessedIssue, AssessedItem } from '../assessment/assessment';
import { fractionOf, mean, toPoints } from '../assessment/fraction';
import { toDecimal, toNumber } from '../hundredths';
import { INSTRUMENTS } from '../scheme/code';
import { type Content, formula, number, text } from '../sheet';
import { scoreConditions } from './conditions';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import type { IssueCells, ScoreCells } from './score-cells';
import { averageFormula } from './rounding';
import type { LimitNames } from './setting-cells';
import { ISSUE_AVERAGE as AVERAGE, type RowSpan, summaryLayout } from './summary-layout';
import { issueSide, sideHeading } from './summary-side';

const FIRST_MEAN = 3;

/** Adds the table; gives its 0-based rows of issues, null where there are none. */
export function addIssues(draft: SheetDraft, context: ReportContext, scores: ScoreCells): RowSpan | null {
  const { words, said, assessment } = context;
  if (!assessment.issues.length) return null;
  const { summary } = words;
  const year = assessment.previousYear;
  draft.gap();
  const headings = [
    summary.number,
    summary.issue,
    summary.items,
    ...INSTRUMENTS,
    summary.average,
    summary.level,
    summary.mustMend,
    summary.develop,
    ...(year === null ? [] : [summary.ofYear(year), summary.change]),
  ];
  draft.add([
    ...headings.map((words, column): DraftCell => ({ column, content: said(words), style: 'heading' })),
    sideHeading(context),
  ]);
  const first = draft.next;
  for (const issue of assessment.issues) {
    const cells = scores.issues.get(issue.number);
    if (cells) addIssue(draft, context, scores, issue, cells);
  }
  const last = draft.next - 1;
  const area = { top: first, left: FIRST_MEAN, bottom: last, right: AVERAGE };
  draft.conditions.push(...scoreConditions(area, context.limits));
  draft.line(
    said(summary.counting(toDecimal(assessment.pass), toDecimal(assessment.target))),
    'note',
    summaryLayout(context).last,
  );
  return { first, last };
}

function addIssue(
  draft: SheetDraft,
  context: ReportContext,
  scores: ScoreCells,
  issue: AssessedIssue,
  cells: IssueCells,
): void {
  const { words, said, assessment, settings, limits } = context;
  const scored = issue.items.flatMap(({ score }) => score ?? []);
  const below = scored.filter((score) => score < assessment.pass).length;
  const above = issue.items.filter(({ flags }) => flags.length && !flags.includes('below-pass')).length;
  const row: DraftCell[] = [
    { column: 0, content: number(issue.number), style: 'whole' },
    { column: 1, content: said(issue.title), style: 'label' },
    { column: 2, content: number(issue.items.length), style: 'whole' },
    ...INSTRUMENTS.map((instrument, index): DraftCell => {
      const own = issue.items.filter((item) => item.instrument === instrument);
      return { column: FIRST_MEAN + index, content: meanOf(own, scores, words.dash), style: 'score' };
    }),
    {
      column: AVERAGE,
      content: formula(cells.average.score, issue.average === null ? '' : toNumber(issue.average)),
      style: 'score',
    },
    { column: AVERAGE + 1, content: formula(cells.average.level, issue.level ?? ''), style: 'middle' },
    { column: AVERAGE + 2, content: formula(`COUNTIF(${cells.scores},"<"&${limits.pass})`, below), style: 'whole' },
    {
      column: AVERAGE + 3,
      content: formula(developFormula(cells, limits, settings.flagBelowIssueAverage), above),
      style: 'whole',
    },
  ];
  const { previous, change } = cells.average;
  if (previous !== null && change !== null) {
    const before = issue.previousAverage === null ? '' : toNumber(issue.previousAverage);
    row.push(
      { column: AVERAGE + 4, content: formula(previous, before), style: 'score' },
      {
        column: AVERAGE + 5,
        content: formula(change, issue.change === null ? '' : issue.change / 100),
        style: 'change',
      },
    );
  }
  draft.add([...row, ...issueSide(context, issue.number)]);
}

/** Unrounded, over the issue's items of one instrument. */
function meanOf(items: readonly AssessedItem[], scores: ScoreCells, dash: string): Content {
  const exact = mean(items.flatMap(({ score }) => (score === null ? [] : [fractionOf(score)])));
  if (!exact) return text(dash);
  const cells = scores.listOf(items.flatMap((item) => scores.items.get(item) ?? []));
  return formula(averageFormula(cells, 1, dash), toPoints(exact));
}

/** At or above the pass line and below the target, and, where the officer wants it, below the issue's own average. */
function developFormula(
  { scores, average }: IssueCells,
  { pass, target }: LimitNames,
  flagBelowIssueAverage: boolean,
): string {
  const developed = `COUNTIFS(${scores},">="&${pass},${scores},"<"&${target})`;
  if (!flagBelowIssueAverage) return developed;
  return `${developed}+COUNTIFS(${scores},">="&${target},${scores},"<"&${average.score})`;
}
