/** The instruments with their weights beside the ten indicators: every mean unrounded, only the total rounded. */
import type { AssessedIndicator, AssessedInstrument } from '../assessment/assessment';
import { percentOf, toPoints } from '../assessment/fraction';
import { cellName } from '../grid';
import { type Hundredths, toNumber } from '../hundredths';
import { INSTRUMENTS, type Instrument } from '../scheme/code';
import { type Content, blank, formula, number, text } from '../sheet';
import { scoreConditions } from './conditions';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { averageFormula, rounded } from './rounding';
import type { ScoreCells } from './score-cells';
import type { WeightCells } from './scheme-sheet';
import type { StyleName } from './styles';
import { INDICATOR, INDICATOR_END, MEAN, type RowSpan } from './summary-layout';
import { indicatorSides, sideHeading } from './summary-side';

const [NAME, NAME_END, WEIGHT, SCORE, WEIGHTED] = [0, 1, 2, 3, 4];
const [PREVIOUS, CHANGE] = [10, 11];

/** Where the table will have its figures; A1 names on the summary itself. */
export interface InstrumentCells {
  readonly first: number;
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly total: string;
}

/** `header` is the 0-based row of the table's headings. */
export function instrumentPlaces({ assessment }: ReportContext, header: number): InstrumentCells {
  const rowOf = (instrument: Instrument) => {
    const before = INSTRUMENTS.slice(0, INSTRUMENTS.indexOf(instrument));
    const count = before.reduce((sum, one) => sum + indicatorsOf(assessment.indicators, one).length, 0);
    return header + 1 + count;
  };
  const cells = INSTRUMENTS.map((instrument) => [instrument, cellName(rowOf(instrument), SCORE)] as const);
  return {
    first: header + 1,
    instruments: Object.fromEntries(cells) as Record<Instrument, string>,
    total: cellName(header + 1 + assessment.indicators.length, WEIGHTED),
  };
}

export function addInstruments(
  draft: SheetDraft,
  context: ReportContext,
  scores: ScoreCells,
  places: InstrumentCells,
  weights: WeightCells | null,
): void {
  const { assessment } = context;
  addHeadings(draft, context);
  const sides = indicatorSides(context, places.first);
  for (const instrument of assessment.instruments) {
    const indicators = indicatorsOf(assessment.indicators, instrument.instrument);
    const from = draft.next;
    const to = from + indicators.length - 1;
    for (const [index, indicator] of indicators.entries()) {
      const own = instrumentCells(
        context,
        instrument,
        { first: from, last: to },
        weights?.[instrument.instrument] ?? null,
      );
      const cells = index === 0 ? own : own.map((cell): DraftCell => ({ ...cell, content: blank }));
      const side = sides[draft.next - places.first] ?? [];
      const shown = [...cells, ...indicatorCells(context, scores, indicator), ...side];
      draft.add(shown.sort((a, b) => a.column - b.column));
    }
    if (to > from) {
      for (const column of instrumentColumns(assessment.previousYear)) {
        draft.merge({ top: from, left: column, bottom: to, right: column === NAME ? NAME_END : column });
      }
    } else draft.merge({ top: from, left: NAME, bottom: from, right: NAME_END });
  }
  const last = draft.next - 1;
  addTotal(draft, context, places);
  for (const column of [SCORE, MEAN]) {
    draft.conditions.push(
      ...scoreConditions({ top: places.first, left: column, bottom: last, right: column }, context.limits),
    );
  }
}

function instrumentColumns(previousYear: number | null): readonly number[] {
  return [NAME, WEIGHT, SCORE, WEIGHTED, ...(previousYear === null ? [] : [PREVIOUS, CHANGE])];
}

function indicatorsOf(indicators: readonly AssessedIndicator[], instrument: Instrument): readonly AssessedIndicator[] {
  return indicators.filter((indicator) => indicator.instrument === instrument);
}

function addHeadings(draft: SheetDraft, context: ReportContext): void {
  const { words, said, assessment } = context;
  const { summary } = words;
  const { previousYear } = assessment;
  const heading = (column: number, to: number, words: string): DraftCell => ({
    column,
    to,
    content: said(words),
    style: 'heading',
  });
  draft.add([
    heading(NAME, NAME_END, summary.instrument),
    heading(WEIGHT, WEIGHT, summary.weight),
    heading(SCORE, SCORE, summary.score),
    heading(WEIGHTED, WEIGHTED, summary.weighted),
    heading(INDICATOR, INDICATOR_END, summary.indicator),
    heading(MEAN, MEAN, summary.score),
    ...(previousYear === null
      ? []
      : [heading(PREVIOUS, PREVIOUS, summary.instrumentOfYear(previousYear)), heading(CHANGE, CHANGE, summary.change)]),
    sideHeading(context),
  ]);
}

/** The instrument's own cells, in the first of its rows. One that does not count and has no score adds nothing. */
function instrumentCells(
  { words, said, assessment }: ReportContext,
  { instrument, weight, exact, average, previousAverage }: AssessedInstrument,
  { first: from, last: to }: RowSpan,
  weightCell: string | null,
): readonly DraftCell[] {
  const dash = text(words.dash);
  const score = cellName(from, SCORE);
  const means = `${cellName(from, MEAN)}:${cellName(to, MEAN)}`;
  const product = `IF(ISNUMBER(${score}),${cellName(from, WEIGHT)}/100*${score},"${words.dash}")`;
  const cell = (column: number, content: Content, style: StyleName): DraftCell => ({
    column,
    content,
    style,
    tall: true,
  });
  const now = [
    cell(NAME, said(words.summary.instrumentName(instrument)), 'label'),
    cell(NAME_END, blank, 'label'),
    cell(WEIGHT, weightCell === null ? number(weight) : formula(weightCell, weight), 'whole'),
    cell(SCORE, exact ? formula(averageFormula(means, to - from + 1, words.dash), toPoints(exact)) : dash, 'score'),
    cell(
      WEIGHTED,
      exact ? formula(product, toPoints(percentOf(exact, weight))) : weight === 0 ? number(0) : dash,
      'score',
    ),
  ];
  if (assessment.previousYear === null) return now;
  return [
    ...now,
    cell(PREVIOUS, previousAverage === null ? dash : number(toNumber(previousAverage)), 'score'),
    cell(CHANGE, changeOf(words.dash, score, cellName(from, PREVIOUS), average, previousAverage), 'change'),
  ];
}

function indicatorCells(
  { words, said, assessment }: ReportContext,
  scores: ScoreCells,
  { number: order, title, exact }: AssessedIndicator,
): readonly DraftCell[] {
  const { byCode } = scores;
  const rows = assessment.scheme.items
    .filter(({ indicator }) => indicator === order)
    .map(({ code }) => byCode.get(code))
    .filter((cells) => cells !== undefined);
  const mean: Content = exact
    ? formula(averageFormula(scores.listOf(rows), 1, words.dash), toPoints(exact))
    : text(words.dash);
  return [
    { column: INDICATOR, to: INDICATOR_END, content: said(words.summary.indicatorName(order, title)), style: 'label' },
    { column: MEAN, content: mean, style: 'score' },
  ];
}

function addTotal(
  draft: SheetDraft,
  { words, said, assessment }: ReportContext,
  { first, total }: InstrumentCells,
): void {
  const last = draft.next - 1;
  const range = (column: number) => `${cellName(first, column)}:${cellName(last, column)}`;
  const weights = assessment.instruments.reduce((sum, { weight }) => sum + weight, 0);
  const sum: Content =
    assessment.total === null
      ? text(words.dash)
      : formula(totalFormula(range(WEIGHTED), assessment.instruments.length, words.dash), toNumber(assessment.total));
  const cells: DraftCell[] = [
    { column: NAME, to: NAME_END, content: said(words.summary.sum), style: 'sumLabel' },
    { column: WEIGHT, content: formula(`SUM(${range(WEIGHT)})`, weights), style: 'sumWhole' },
    { column: SCORE, content: blank, style: 'sumLabel' },
    { column: WEIGHTED, content: sum, style: 'sumScore' },
    { column: INDICATOR, to: MEAN, content: blank, style: 'sumLabel' },
  ];
  if (assessment.previousYear !== null) {
    const { previousTotal } = assessment;
    const before = cellName(draft.next, PREVIOUS);
    cells.push(
      {
        column: PREVIOUS,
        content: previousTotal === null ? text(words.dash) : number(toNumber(previousTotal)),
        style: 'sumScore',
      },
      {
        column: CHANGE,
        content: changeOf(words.dash, total, before, assessment.total, previousTotal),
        style: 'sumChange',
      },
    );
  }
  draft.add(cells);
}

/** Rounded once; a dash where one of its parts is missing. */
function totalFormula(parts: string, count: number, dash: string): string {
  return `IF(COUNT(${parts})<${String(count)},"${dash}",${rounded(`SUM(${parts})`)})`;
}

/** The change between two figures of two decimals, live; a dash where one is missing. */
function changeOf(
  dash: string,
  now: string,
  before: string,
  average: Hundredths | null,
  previous: Hundredths | null,
): Content {
  if (average === null || previous === null) return text(dash);
  return formula(`IF(ISNUMBER(${now}),ROUND(${rounded(now)}-${before},2),"${dash}")`, (average - previous) / 100);
}
