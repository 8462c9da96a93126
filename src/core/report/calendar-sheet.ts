/** The plan over the twelve months of its fiscal year: by issue, then by who does it. */
import { cellName } from '../grid';
import type { PlannedMeasure } from '../plan/plan';
import { type Content, type SheetSpec, blank, formula, number, text } from '../sheet';
import { FISCAL_MONTHS, MONTH_ABBREVIATIONS, calendarMonth, periodText } from '../thai/fiscal-year';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { pageSetup } from './page';
import { RUNS, TAB, type StyleName } from './styles';

const [NUMBER, MEASURE, OWNER, MONTH] = [0, 1, 2, 3];
const COLUMNS = [6, 43, 17, ...Array.from({ length: FISCAL_MONTHS }, () => 5.4)];
const LAST = COLUMNS.length - 1;
const MONTHS_OF_QUARTER = 3;
const QUARTERS = [1, 2, 3, 4] as const;
/** Months of the fiscal year, October = 1. */
const MONTHS = Array.from({ length: FISCAL_MONTHS }, (_, index) => index + 1);

/** A measure of the plan with the issue it stands in. */
interface Task {
  readonly measure: PlannedMeasure;
  readonly issue: number;
}

export function calendarSheet(context: ReportContext): SheetSpec {
  const { words, said, plan } = context;
  const draft = new SheetDraft(COLUMNS, context.styles);
  draft.line(said(words.calendar.title(plan.planYear)), 'title');
  draft.line(text(context.agency), 'subtitle');
  draft.line(said(words.calendar.note), 'note');
  const header = addHeadings(draft, context);
  const first = draft.next;
  const tasks: Task[] = [];
  for (const { number: issue, title, measures } of plan.issues) {
    draft.line(said(words.issue(issue, title)), 'band');
    for (const [index, measure] of measures.entries()) {
      addTask(draft, context, measure, index + 1, measure.name);
      tasks.push({ measure, issue });
    }
  }
  addCounts(draft, context, { label: said(words.calendar.total), style: 'sumLabel', from: first, tasks });
  addOwners(draft, context, tasks);
  // a mark that an officer sets or takes away brings its colour along
  draft.conditions.push({
    area: { top: first, left: MONTH, bottom: draft.next - 1, right: LAST },
    formula: `${cellName(first, MONTH)}="${words.calendar.mark}"`,
    ...RUNS,
  });
  return draft.finish({
    key: 'calendar',
    name: context.nameOf('calendar', null, words.sheets.calendar),
    tab: TAB.plan,
    freeze: { rows: header + 2, columns: 0 },
    page: pageSetup({
      orientation: 'landscape',
      footer: context.footer,
      titleRows: { from: header, to: header + 1 },
    }),
  });
}

/** Quarters above, their months below. */
function addHeadings(draft: SheetDraft, { words: { calendar }, said, plan }: ReportContext): number {
  const labels = [calendar.number, calendar.measure, calendar.owner];
  const header = draft.add([
    ...labels.map((label, column): DraftCell => ({ column, content: said(label), style: 'heading', tall: true })),
    ...QUARTERS.map((quarter): DraftCell => {
      const column = MONTH + (quarter - 1) * MONTHS_OF_QUARTER;
      const year = quarter === 1 ? plan.planYear - 1 : plan.planYear;
      return { column, to: column + 2, content: said(calendar.quarter(quarter, year)), style: 'heading' };
    }),
  ]);
  draft.add([
    ...labels.map((_, column): DraftCell => ({ column, content: blank, style: 'heading' })),
    ...MONTHS.map((month): DraftCell => {
      const name = MONTH_ABBREVIATIONS[calendarMonth(month) - 1] ?? '';
      return { column: MONTH + month - 1, content: text(name), style: 'heading' };
    }),
  ]);
  labels.forEach((_, column) => {
    draft.merge({ top: header, left: column, bottom: header + 1, right: column });
  });
  return header;
}

/** A period that was typed without months stands in place of them. */
function addTask(
  draft: SheetDraft,
  { said, plan, words }: ReportContext,
  measure: PlannedMeasure,
  order: number,
  name: string,
): void {
  const { owner, period } = measure;
  const marked = MONTHS.map((month): DraftCell => {
    const runs = runsIn(measure, plan.planYear, month);
    const content: Content = runs ? text(words.calendar.mark) : blank;
    return { column: MONTH + month - 1, content, style: styleOfMonth(month) };
  });
  const typed: DraftCell = { column: MONTH, to: LAST, content: said(period), style: 'middle' };
  draft.add([
    { column: NUMBER, content: number(order), style: 'whole' },
    { column: MEASURE, content: said(name), style: 'label' },
    { column: OWNER, content: owner ? said(owner) : blank, style: 'middle' },
    ...(hasMonths(measure, plan.planYear) ? marked : [typed]),
  ]);
}

/** Every other quarter is shaded, so that months are found below their quarter. */
function styleOfMonth(month: number): StyleName {
  return Math.ceil(month / MONTHS_OF_QUARTER) % 2 ? 'middle' : 'monthShaded';
}

interface Counted {
  readonly label: Content;
  readonly style: StyleName;
  /** The first of the rows that are counted, 0-based; the last is right above the counts, or that of the last task below. */
  readonly from: number;
  readonly tasks: readonly Task[];
}

/** How many of the tasks run in each month, by their marks in the rows. */
function addCounts(draft: SheetDraft, { words, plan }: ReportContext, { label, style, from, tasks }: Counted): void {
  const row = draft.next;
  const to = from > row ? from + tasks.length - 1 : row - 1;
  draft.add([
    { column: NUMBER, to: OWNER, content: label, style },
    ...MONTHS.map((month): DraftCell => {
      const column = MONTH + month - 1;
      const area = `${cellName(from, column)}:${cellName(to, column)}`;
      const count = tasks.filter(({ measure }) => runsIn(measure, plan.planYear, month)).length;
      return { column, content: formula(`COUNTIF(${area},"${words.calendar.mark}")`, count), style: 'sumWhole' };
    }),
  ]);
}

/** On pages of their own: who does what, in the order in which they come in the plan. */
function addOwners(draft: SheetDraft, context: ReportContext, tasks: readonly Task[]): void {
  const { words, said } = context;
  const { calendar } = words;
  const owners = new Map<string, Task[]>();
  for (const task of tasks) owners.set(task.measure.owner, [...(owners.get(task.measure.owner) ?? []), task]);
  if (!owners.size) return;
  draft.breaks.push(draft.next);
  draft.line(said(calendar.byOwner), 'section');
  for (const [owner, own] of owners) {
    const label = said(calendar.ofOwner(owner || calendar.noOwner, own.length));
    addCounts(draft, context, { label, style: 'band', from: draft.next + 1, tasks: own });
    for (const [index, { measure, issue }] of own.entries()) {
      addTask(draft, context, measure, index + 1, calendar.ofIssue(measure.name, issue));
    }
  }
}

function hasMonths({ from, months, period }: PlannedMeasure, planYear: number): boolean {
  return period === periodText(planYear, from, months);
}

function runsIn(measure: PlannedMeasure, planYear: number, month: number): boolean {
  const { from, months } = measure;
  return hasMonths(measure, planYear) && month >= from && month < from + months;
}
