/** A measure of the earlier plan: a row for each item that it answered, the measure's own cells merged beside them. */
import type { AnsweredItem, ComparedMeasure, PlanComparison, ScoreYear } from '../plan/compare-plans';
import type { EarlierMeasure } from '../plan/earlier-plan';
import { cellName } from '../grid';
import { toNumber } from '../hundredths';
import { type Content, blank, formula, number, text } from '../sheet';
import { FISCAL_MONTHS, MONTH_NAMES, calendarMonth, periodText } from '../thai/fiscal-year';
import { fold } from '../thai/fold';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { COLUMN, SIDE } from './earlier-plan-columns';
import { periodLines } from './period-lines';
import type { ScoreCells, ScoreRowCells } from './score-cells';
import type { StyleName } from './styles';

const OWN_COLUMNS = [COLUMN.order, COLUMN.name, COLUMN.period, COLUMN.owner, COLUMN.state, COLUMN.carry] as const;
const HEIGHT_STEP = 0.75;

export function addEarlierMeasure(
  draft: SheetDraft,
  context: ReportContext,
  comparison: PlanComparison,
  scores: ScoreCells,
  compared: ComparedMeasure,
  order: number,
): void {
  const own = ownCells(context, compared, order);
  const items = compared.answers.length ? compared.answers : [null];
  const least = Math.ceil(draft.heightOf(own) / items.length / HEIGHT_STEP) * HEIGHT_STEP;
  const top = draft.next;
  for (const [index, answer] of items.entries()) {
    const beside = index
      ? OWN_COLUMNS.map((column): DraftCell => ({ column, content: blank, style: 'text' }))
      : [...own.map((cell): DraftCell => ({ ...cell, tall: true })), ...sideCells(context, compared.measure)];
    const cells = [...beside, ...itemCells(draft.next, context, comparison, scores, answer)];
    cells.sort((a, b) => a.column - b.column);
    draft.add(cells, Math.max(least, draft.heightOf(cells)));
  }
  if (items.length < 2) return;
  for (const column of OWN_COLUMNS) draft.merge({ top, left: column, bottom: draft.next - 1, right: column });
}

function ownCells(
  context: ReportContext,
  { measure, state, planned, mark }: ComparedMeasure,
  order: number,
): DraftCell[] {
  const { said, saidOrBlank } = context;
  const words = context.words.earlierPlan;
  const isRenamed = state === 'changed' && planned !== null && fold(planned.name) !== fold(measure.name);
  const cell = (column: number, content: Content, style: StyleName): DraftCell => ({ column, content, style });
  return [
    cell(COLUMN.order, number(order), 'topWhole'),
    cell(COLUMN.name, said(measure.name), 'text'),
    cell(COLUMN.period, saidOrBlank(periodLines(shownPeriod(measure))), 'topMiddle'),
    cell(COLUMN.owner, saidOrBlank(measure.owner), 'topMiddle'),
    cell(COLUMN.state, said(isRenamed ? words.changedTo(planned.name) : words.states[state]), 'text'),
    cell(COLUMN.carry, saidOrBlank(mark), 'fillIn'),
  ];
}

/** As it was written; ticked months in words, with their years where the plan's is known. */
function shownPeriod({ period, from, months, planYear }: EarlierMeasure): string {
  if (period || from === null || months === null) return period;
  if (planYear !== null) return periodText(planYear, from, months);
  const name = (month: number) => MONTH_NAMES[calendarMonth(Math.min(month, FISCAL_MONTHS)) - 1] ?? '';
  return months > 1 ? `${name(from)} - ${name(from + months - 1)}` : name(from);
}

function sideCells(context: ReportContext, measure: EarlierMeasure): DraftCell[] {
  const { saidOrBlank, code } = context;
  const { plan } = context.words;
  const steps = measure.steps.map((step, index) => plan.step(index + 1, step)).join('\n');
  const indicator = [measure.indicator, measure.target && plan.target(measure.target)].filter(Boolean).join('\n');
  const side = (column: number, content: Content): DraftCell => ({ column, content, style: 'sideLine' });
  return [
    side(SIDE.key, text(measure.id)),
    side(SIDE.steps, saidOrBlank(steps)),
    side(SIDE.budget, saidOrBlank(measure.budget)),
    side(SIDE.indicator, saidOrBlank(indicator)),
    side(SIDE.followUp, saidOrBlank(measure.followUp)),
    side(SIDE.reasons, saidOrBlank(measure.reasons.map(code).join(' '))),
  ];
}

/** The scores are live; a year that has none in the workbook shows a dash. */
function itemCells(
  row: number,
  { words, code }: ReportContext,
  { before, after }: PlanComparison,
  scores: ScoreCells,
  answer: AnsweredItem | null,
): DraftCell[] {
  const dash = text(words.dash);
  const cell = (column: number, content: Content, style: StyleName): DraftCell => ({ column, content, style });
  if (answer === null) {
    const { code: first, before: second, after: third, change, result } = COLUMN;
    return [first, second, third, change, result].map((column) =>
      cell(column, column === first ? dash : blank, 'middle'),
    );
  }
  const cells = scores.items.get(answer.item);
  const isCompared = before.scores !== null && after.scores !== null;
  const [first, second, change] = [COLUMN.before, COLUMN.after, COLUMN.change].map((column) => cellName(row, column));
  const { rose, same, fell } = words.earlierPlan;
  const word = answer.change === null ? '' : answer.change > 0 ? rose : answer.change < 0 ? fell : same;
  const difference = formula(
    `IF(OR(${String(first)}="",${String(second)}=""),"",ROUND(${String(second)}-${String(first)},2))`,
    answer.change === null ? '' : answer.change / 100,
  );
  const said = formula(
    `IF(${String(change)}="","",IF(${String(change)}>0,"${rose}",IF(${String(change)}<0,"${fell}","${same}")))`,
    word,
  );
  return [
    cell(COLUMN.code, text(code(answer.item.code)), 'middle'),
    cell(COLUMN.before, scoreOf(answer.before, before, cells) ?? dash, 'score'),
    cell(COLUMN.after, scoreOf(answer.after, after, cells) ?? dash, 'score'),
    cell(COLUMN.change, isCompared ? difference : dash, 'change'),
    cell(COLUMN.result, isCompared ? said : dash, 'middle'),
  ];
}

/** Null for a year whose scores are not in the workbook. */
function scoreOf(
  score: AnsweredItem['before'],
  { scores }: ScoreYear,
  cells: ScoreRowCells | undefined,
): Content | null {
  const at = scores === null ? null : (cells?.[scores] ?? null);
  return at === null ? null : formula(`IF(${at}="","",${at})`, score === null ? '' : toNumber(score));
}
