/** The report on the measures of a plan: what the officer fills in, and what it adds up to. */
import { cellName } from '../grid';
import { FOLLOW_UP_FIELDS, type FollowUp, type FollowUpEntry, STATUSES } from '../plan/follow-up';
import { AS_OF_KEY } from '../plan/follow-up-headings';
import { entriesOfYear, sortEntries } from '../plan/read-follow-up';
import { type SheetSpec, blank, formula, text } from '../sheet';
import { serialDay } from '../thai/serial-day';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { COLUMN, WIDTHS } from './follow-up-columns';
import { type AsOf, type Laid, addMeasure, addOthers, countedOf, typedContent } from './follow-up-rows';
import { addSummary, summaryHeight } from './follow-up-summary';
import { pageSetup } from './page';
import { type ReportedIssue, type ReportedPlan, reportedEarlierPlan, reportedPlan } from './reported-plan';
import { absoluteRange } from './setting-cells';
import { stepRows } from './step-rows';
import { DONE, MUST_MEND, TAB } from './styles';

const LAST = COLUMN.overdue;
/** Rows above the summary: title, agency, note, day to type in, day that counts, gap. */
const HEAD_ROWS = 6;

/** That of the plan, then that of an earlier one; none without issues. */
export function followUpSheets(
  context: ReportContext,
): readonly { readonly issue: number | null; readonly spec: SheetSpec }[] {
  const { plan, comparison, assessment } = context;
  const earlier = comparison && reportedEarlierPlan(comparison.earlier, plan.planYear, assessment.scheme.issues);
  return [
    ...(plan.issues.length ? [{ issue: null, spec: followUpSheet(context, reportedPlan(plan), null) }] : []),
    ...(earlier ? [{ issue: earlier.planYear, spec: followUpSheet(context, earlier, earlier.planYear) }] : []),
  ];
}

function followUpSheet(context: ReportContext, plan: ReportedPlan, part: number | null): SheetSpec {
  const { words, said, followUps } = context;
  const name = context.nameOf('follow-up', part, words.sheets.followUp(part));
  const typed = followUps.find((one) => one.part === part);
  const draft = new SheetDraft(WIDTHS, context.styles);
  const ids = new Set(plan.issues.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const { byId, others } = sortEntries(typed ? entriesOfYear(typed, plan.planYear) : [], ids);
  const laid = plan.issues.map((issue) => layOut(draft, context, issue, byId));
  const asOf = addHead(draft, context, plan, typed);
  // the summary stands above the table that it counts
  const header = HEAD_ROWS + summaryHeight(context, plan);
  const height = laid.flat().reduce((sum, { rows }) => sum + rows.length, plan.issues.length);
  const table = { top: header + 1, bottom: header + height };
  const measures = laid.flat().map((one) => countedOf(one, asOf.day));
  const list = addStatusList(draft.next);
  addSummary(draft, context, plan, measures, table);
  draft.breaks.push(draft.next);
  addHeadings(draft, context);
  plan.issues.forEach((issue, index) => {
    draft.line(said(words.issue(issue.number, issue.title)), 'band', LAST);
    for (const one of laid[index] ?? []) addMeasure(draft, context, one, asOf);
  });
  addOthers(draft, context, others);
  const filled = { top: header + 1, bottom: draft.next - 1 };
  draft.lists.push({
    area: { ...filled, left: COLUMN.status, right: COLUMN.status },
    source: absoluteRange(name, list.from, list.to, COLUMN.key),
    error: words.followUp.statusError,
  });
  draft.numbers.push({
    area: { ...filled, left: COLUMN.percent, right: COLUMN.percent },
    minimum: 0,
    maximum: 100,
    error: context.say(words.followUp.percentError),
  });
  const overdue = cellName(filled.top, COLUMN.overdue);
  draft.conditions.push(
    {
      area: { ...filled, left: LAST, right: LAST },
      formula: `AND(ISNUMBER(${overdue}),N(${overdue})>0)`,
      ...MUST_MEND,
    },
    {
      area: { ...filled, left: COLUMN.status, right: COLUMN.status },
      formula: `${cellName(filled.top, COLUMN.status)}="${words.followUp.statuses.done}"`,
      ...DONE,
    },
  );
  return withStatuses(
    draft.finish({
      key: 'follow-up',
      name,
      tab: TAB.plan,
      freeze: { rows: 0, columns: 0 },
      page: pageSetup({
        orientation: 'landscape',
        footer: context.footer,
        titleRows: { from: header, to: header },
        printArea: { top: 0, left: 0, bottom: draft.next - 1, right: LAST },
      }),
    }),
    context,
    list.from,
  );
}

/** Rows of the list of statuses, in the key column beside the summary. */
function addStatusList(from: number): { readonly from: number; readonly to: number } {
  return { from, to: from + STATUSES.length - 1 };
}

/** The words of the list, in cells of rows that are there already. */
function withStatuses(spec: SheetSpec, { words }: ReportContext, from: number): SheetSpec {
  const rows = spec.rows.map((row) => {
    const status = STATUSES[row.row - from];
    if (!status) return row;
    const cell = { column: COLUMN.key, content: text(words.followUp.statuses[status]), style: 'key' };
    return { ...row, cells: [...row.cells, cell] };
  });
  return { ...spec, rows };
}

function layOut(
  draft: SheetDraft,
  context: ReportContext,
  issue: ReportedIssue,
  byId: ReadonlyMap<string, FollowUpEntry>,
): readonly Laid[] {
  return issue.measures.map((measure, index) => ({
    measure,
    issue: issue.number,
    order: index + 1,
    rows: stepRows(draft, context, COLUMN.steps, measure.steps),
    entry: byId.get(measure.id),
  }));
}

function addHead(draft: SheetDraft, context: ReportContext, plan: ReportedPlan, typed: FollowUp | undefined): AsOf {
  const { words, said, target } = context;
  const { followUp } = words;
  draft.line(said(followUp.title(plan.planYear)), 'title', LAST);
  draft.line(text(context.agency), 'subtitle', LAST);
  draft.line(said(followUp.note), 'note', LAST);
  const given = typed?.asOf ?? null;
  const row = draft.add([
    { column: 0, to: COLUMN.steps, content: said(followUp.dayToTypeIn), style: 'label' },
    {
      column: COLUMN.period,
      to: COLUMN.owner,
      content: given === null ? blank : typedContent(given),
      style: 'inputDate',
    },
    { column: COLUMN.key, content: text(AS_OF_KEY), style: 'key' },
  ]);
  const input = cellName(row, COLUMN.period);
  // without a clock the plan has just begun
  const day = typeof given === 'number' ? given : (target.today ?? serialDay(plan.planYear - 544, 10, 1));
  const counts = draft.add([
    { column: 0, to: COLUMN.steps, content: said(followUp.asOf), style: 'label' },
    {
      column: COLUMN.period,
      to: COLUMN.owner,
      content: formula(`IF(ISNUMBER(${input}),${input},TODAY())`, day),
      style: 'date',
    },
  ]);
  draft.gap();
  return { cell: `$D$${String(counts + 1)}`, day };
}

function addHeadings(draft: SheetDraft, { words, said }: ReportContext): void {
  const { plan, followUp } = words;
  const printed = [
    plan.number,
    followUp.columns.name,
    plan.steps,
    plan.period,
    plan.owner,
    ...FOLLOW_UP_FIELDS.map((field) => followUp.columns[field]),
    followUp.overdueDays,
  ];
  const side = [followUp.due, followUp.issue, followUp.inQuarter, followUp.columns.key];
  draft.add([
    ...printed.map((heading, column): DraftCell => ({ column, content: said(heading), style: 'heading' })),
    ...side.map((heading, index): DraftCell => ({
      column: COLUMN.due + index,
      content: said(heading),
      style: 'sideHeading',
    })),
  ]);
}
