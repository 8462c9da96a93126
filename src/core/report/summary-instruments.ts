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
import type { ScoreCells, ScoreRowCells } from './score-cells';
import type { StyleName } from './styles';

/** Shared with the table of issues below. */
export const SUMMARY_COLUMNS = {
  one: [4, 25, 7, 8, 9, 8, 8, 10, 8, 8.5],
  two: [4, 21, 6.5, 7.5, 8.5, 7.5, 7.5, 10, 7.5, 8, 7.5, 8.5],
} as const satisfies Record<'one' | 'two', readonly number[]>;

const [NAME, NAME_END, WEIGHT, SCORE, WEIGHTED, INDICATOR, INDICATOR_END, MEAN] = [0, 1, 2, 3, 4, 5, 8, 9];
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
): void {
  const { assessment } = context;
  addHeadings(draft, context);
  for (const instrument of INSTRUMENTS) {
    const indicators = indicatorsOf(assessment.indicators, instrument);
    const own = assessment.instruments.find((one) => one.instrument === instrument);
    const first = draft.next;
    for (const [index, indicator] of indicators.entries()) {
      const lead = index === 0 && own ? instrumentCells(context, own, first, first + indicators.length - 1) : null;
      draft.add([...(lead ?? blankLead(context)), ...indicatorCells(context, scores, indicator), ...tail(lead, context, own, first)]);
    }
    mergeLead(draft, context, first, draft.next - 1);
  }
  addTotal(draft, context, places);
  const last = draft.next - 2;
  for (const column of [SCORE, MEAN]) {
    draft.conditions.push(...scoreConditions({ top: places.first, left: column, bottom: last, right: column }));
  }
}

function indicatorsOf(indicators: readonly AssessedIndicator[], instrument: Instrument): readonly AssessedIndicator[] {
  return indicators.filter((indicator) => indicator.instrument === instrument);
}

function addHeadings(draft: SheetDraft, { words: { summary }, said, assessment }: ReportContext): void {
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
  ]);
}

/** The instrument's own cells, beside the first of its indicators, at rows `from` to `to`. */
function instrumentCells(
  { words, said }: ReportContext,
  { instrument, weight, exact }: AssessedInstrument,
  from: number,
  to: number,
): readonly DraftCell[] {
  const means = `${cellName(from, MEAN)}:${cellName(to, MEAN)}`;
  const dash = text(words.dash);
  const product = `${cellName(from, WEIGHT)}/100*${cellName(from, SCORE)}`;
  return [
    { column: NAME, to: NAME_END, content: said(words.summary.instrumentName(instrument)), style: 'label' },
    { column: WEIGHT, content: number(weight), style: 'whole' },
    { column: SCORE, content: exact ? formula(`AVERAGE(${means})`, toPoints(exact)) : dash, style: 'score' },
    { column: WEIGHTED, content: exact ? formula(product, toPoints(percentOf(exact, weight))) : dash, style: 'score' },
  ].map((cell): DraftCell => ({ ...cell, style: cell.style as StyleName }));
}

function blankLead(_context: ReportContext): readonly DraftCell[] {
  return [NAME, NAME_END, WEIGHT, SCORE, WEIGHTED].map((column) => ({ column, content: blank, style: 'middle' }));
}

function indicatorCells(
  { words, said, assessment }: ReportContext,
  scores: ScoreCells,
  { number: order, title, exact }: AssessedIndicator,
): readonly DraftCell[] {
  const rows = assessment.scheme.items
    .filter(({ indicator }) => indicator === order)
    .flatMap(({ code }): ScoreRowCells[] => scores.byCode.get(code) ?? []);
  const mean: Content = exact ? formula(`AVERAGE(${scores.listOf(rows)})`, toPoints(exact)) : text(words.dash);
  return [
    { column: INDICATOR, to: INDICATOR_END, content: said(words.summary.indicatorName(order, title)), style: 'label' },
    { column: MEAN, content: mean, style: 'score' },
  ];
}
