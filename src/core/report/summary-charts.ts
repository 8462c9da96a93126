/** The charts below the tables of the summary: the issues as columns, the indicators as a radar, each with the target. */
import { toPoints } from '../assessment/fraction';
import type { Area } from '../grid';
import { type Hundredths, toNumber } from '../hundredths';
import type { ChartCells, ChartSeries, ChartSpec } from '../sheet';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { CHART } from './styles';
import { ISSUE_AVERAGE, ISSUE_PREVIOUS, type RowSpan, summaryLayout } from './summary-layout';
import { scoredIndicators } from './summary-side';

/** Where the tables have the figures. */
export interface ChartedRows {
  readonly sheet: string;
  /** First row of the table of indicators. */
  readonly indicators: number;
  /** Null where there is no issue. */
  readonly issues: RowSpan | null;
}

/** A radar of fewer has no area. */
const FEWEST_INDICATORS = 3;
/** Points: names around a radar need more room than names below columns. */
const TEXT_SIZE = { columns: 14, radar: 12 } as const;
const ROWS = 10;
/** Points. */
const ROW_HEIGHT = 30;
/** The last column of the chart on the left. */
const SPLIT = 2;

/** Adds the rows that the charts cover and the charts themselves, where there is something to draw. */
export function addCharts(draft: SheetDraft, context: ReportContext, rows: ChartedRows): void {
  const charts = [issuesChart(context, rows), indicatorsChart(context, rows)].filter((chart) => chart !== null);
  if (charts.length === 0) return;
  draft.gap();
  const top = draft.next;
  for (let row = 0; row < ROWS; row += 1) draft.gap(ROW_HEIGHT);
  const bottom = draft.next - 1;
  const { last } = summaryLayout(context);
  charts.forEach((chart, index) => {
    const [left, right] = index === 0 ? [0, SPLIT] : [SPLIT + 1, last];
    draft.charts.push({ ...chart, place: { top, left, bottom, right } });
  });
}

type PlacedLater = Omit<ChartSpec, 'place'>;

function issuesChart(context: ReportContext, { sheet, issues: rows }: ChartedRows): PlacedLater | null {
  const { words, say, assessment, styles } = context;
  const { charts } = words.summary;
  const { issues, resultYear, previousYear } = assessment;
  if (rows === null || issues.every(({ average }) => average === null)) return null;
  const { side } = summaryLayout(context);
  const column = <T>(at: number, cached: readonly T[]) => cellsOf(sheet, rows, at, cached);
  const series = (
    year: number,
    colour: ChartSeries['colour'],
    at: number,
    averages: readonly (Hundredths | null)[],
  ) => ({
    name: say(charts.year(year)),
    cells: column(
      at,
      averages.map((average) => (average === null ? null : toNumber(average))),
    ),
    format: styles.score.format,
    colour,
  });
  const now = issues.map(({ average }) => average);
  const before = issues.map(({ previousAverage }) => previousAverage);
  const withBefore = previousYear !== null && before.some((average) => average !== null);
  return chartOf(context, {
    kind: 'columns',
    title: say(charts.issues),
    description: say(charts.issuesText(issues.length, resultYear, withBefore ? previousYear : null)),
    categories: column(
      side.name,
      issues.map(({ number }) => say(charts.issue(number))),
    ),
    series: [
      ...(withBefore ? [series(previousYear, CHART.before, ISSUE_PREVIOUS, before)] : []),
      series(resultYear, CHART.now, ISSUE_AVERAGE, now),
    ],
    target: targetSeries(context, column(side.target, targets(context, issues.length))),
  });
}

function indicatorsChart(context: ReportContext, { sheet, indicators: first }: ChartedRows): PlacedLater | null {
  const { words, say, assessment, styles } = context;
  const { charts } = words.summary;
  const indicators = scoredIndicators(context);
  if (indicators.length < FEWEST_INDICATORS) return null;
  const { side } = summaryLayout(context);
  const rows = { first, last: first + indicators.length - 1 };
  const column = <T>(at: number, cached: readonly T[]) => cellsOf(sheet, rows, at, cached);
  return chartOf(context, {
    kind: 'radar',
    title: say(charts.indicators),
    description: say(charts.indicatorsText(indicators.length, assessment.resultYear)),
    categories: column(
      side.name,
      indicators.map(({ number, title }) => say(words.summary.indicatorName(number, title))),
    ),
    series: [
      {
        name: say(charts.year(assessment.resultYear)),
        cells: column(
          side.score,
          indicators.map(({ exact }) => toPoints(exact)),
        ),
        format: styles.score.format,
        colour: CHART.now,
      },
    ],
    target: targetSeries(context, column(side.target, targets(context, indicators.length))),
  });
}

function chartOf({ styles }: ReportContext, chart: Omit<PlacedLater, 'size' | 'axis'>): PlacedLater {
  const drawn = [...chart.series, ...(chart.target ? [chart.target] : [])].flatMap(({ cells }) => cells.cached);
  const lowest = Math.min(...drawn.filter((value) => value !== null));
  return {
    ...chart,
    size: TEXT_SIZE[chart.kind],
    axis: { ...axisFrom(lowest), maximum: 100, format: styles.whole.format },
  };
}

/** From 60 to 100, lower where a score would not show. */
function axisFrom(lowest: number): { readonly minimum: number; readonly step: number } {
  if (lowest > 60) return { minimum: 60, step: 10 };
  return { minimum: Math.max(0, Math.ceil(lowest / 20) * 20 - 20), step: 20 };
}

function targets({ assessment }: ReportContext, count: number): readonly number[] {
  return Array.from({ length: count }, () => toNumber(assessment.target));
}

function targetSeries({ words, say, styles }: ReportContext, cells: ChartCells<number>): ChartSeries {
  return { name: say(words.summary.charts.target), cells, format: styles.score.format, colour: CHART.target };
}

function cellsOf<T>(sheet: string, { first, last }: RowSpan, column: number, cached: readonly T[]): ChartCells<T> {
  const area: Area = { top: first, left: column, bottom: last, right: column };
  return { sheet, area, cached };
}
