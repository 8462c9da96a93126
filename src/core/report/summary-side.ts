/** The cells beside the tables of the summary that only the charts need. They do not print. */
import type { AssessedIndicator } from '../assessment/assessment';
import { toPoints } from '../assessment/fraction';
import { cellName } from '../grid';
import { toNumber } from '../hundredths';
import { type Content, formula } from '../sheet';
import type { ReportContext } from './context';
import type { DraftCell } from './draft';
import type { StyleName } from './styles';
import { INDICATOR, MEAN, summaryLayout } from './summary-layout';

export type ScoredIndicator = AssessedIndicator & { readonly exact: NonNullable<AssessedIndicator['exact']> };

/** All indicators, in the order of the table. */
export function tableIndicators({ assessment }: ReportContext): readonly AssessedIndicator[] {
  return assessment.instruments.flatMap(({ instrument }) =>
    assessment.indicators.filter((indicator) => indicator.instrument === instrument),
  );
}

/** Those with a mean, in the order of the table. */
export function scoredIndicators(context: ReportContext): readonly ScoredIndicator[] {
  return tableIndicators(context).filter((indicator): indicator is ScoredIndicator => indicator.exact !== null);
}

export function sideHeading(context: ReportContext): DraftCell {
  const { side } = summaryLayout(context);
  const content = context.said(context.words.summary.charts.data);
  return { column: side.target, to: side.score, content, style: 'sideHeading' };
}

/** Beside the row of an issue. */
export function issueSide(context: ReportContext, issue: number): readonly DraftCell[] {
  const { side } = summaryLayout(context);
  return [targetCell(context), sideCell(side.name, context.said(context.words.summary.charts.issue(issue)), 'side')];
}

/** Beside each row of the table of indicators: those with a mean, without a gap. `first` is the table's first row. */
export function indicatorSides(context: ReportContext, first: number): readonly (readonly DraftCell[])[] {
  const { side } = summaryLayout(context);
  const { words, say } = context;
  const all = tableIndicators(context);
  return scoredIndicators(context).map((indicator) => {
    const { number, title, exact } = indicator;
    const row = first + all.indexOf(indicator);
    const name = say(words.summary.indicatorName(number, title));
    return [
      targetCell(context),
      sideCell(side.name, formula(cellName(row, INDICATOR), name), 'side'),
      sideCell(side.score, formula(cellName(row, MEAN), toPoints(exact)), 'sideScore'),
    ];
  });
}

function targetCell(context: ReportContext): DraftCell {
  const { side } = summaryLayout(context);
  return sideCell(side.target, formula(context.limits.target, toNumber(context.assessment.target)), 'sideScore');
}

/** It does not make its row higher. */
function sideCell(column: number, content: Content, style: StyleName): DraftCell {
  return { column, content, style, tall: true };
}
