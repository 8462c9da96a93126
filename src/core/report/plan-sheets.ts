/** Part two of the document: the action plan, one table an issue or one for all. */
import { toDecimal } from '../hundredths';
import type { IssuePlan, PlannedMeasure } from '../plan/plan';
import { type Content, type SheetSpec, blank, number, text } from '../sheet';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { budgetText, indicatorText } from './measure-texts';
import { pageSetup } from './page';
import { periodLines } from './period-lines';
import { stepLines, stepRows } from './step-rows';
import { TAB, type StyleName } from './styles';

interface PlanColumn {
  readonly width: number;
  readonly heading: string;
  readonly style: StyleName;
  readonly content: (measure: PlannedMeasure, order: number) => Content;
}

const NARROW_PLAN = { number: 6, name: 29, steps: 63, period: 17, owner: 17 };
/** With columns beyond the five. */
const WIDE_PLAN = { number: 6, name: 23, steps: 46, period: 13, owner: 14 };
const REASON_WIDTH = 12;
const STEPS_COLUMN = 2;

/** A sheet for each issue with its number, or one for all; none without issues. */
export function planSheets(
  context: ReportContext,
): readonly { readonly issue: number | null; readonly spec: SheetSpec }[] {
  const { plan, settings } = context;
  if (settings.planSheets === 'per-issue') {
    return plan.issues.map((issue) => ({ issue: issue.number, spec: planSheet(context, issue.number, [issue]) }));
  }
  return plan.issues.length ? [{ issue: null, spec: planSheet(context, null, plan.issues) }] : [];
}

function planSheet(context: ReportContext, only: number | null, issues: readonly IssuePlan[]): SheetSpec {
  const { words, said, plan } = context;
  const columns = planColumns(context);
  const draft = new SheetDraft([...columns.map(({ width }) => width), REASON_WIDTH], context.styles);
  const last = columns.length - 1;
  draft.line(said(words.documentName), 'title', last);
  draft.line(said(words.plan.part(plan.planYear)), 'subtitle', last);
  draft.line(text(context.agency), 'subtitle', last);
  const [first] = issues;
  if (only !== null && first) draft.line(said(words.issue(first.number, first.title)), 'section', last);
  const header = draft.add([
    ...columns.map(({ heading }, column): DraftCell => ({ column, content: said(heading), style: 'heading' })),
    { column: last + 1, content: said(words.plan.reasons), style: 'sideHeading' },
  ]);
  for (const issue of issues) {
    if (only === null && issue !== first) draft.breaks.push(draft.next);
    if (only === null) draft.line(said(words.issue(issue.number, issue.title)), 'band', last);
    for (const [index, measure] of issue.measures.entries()) addMeasure(draft, context, columns, measure, index + 1);
  }
  return draft.finish({
    key: 'plan',
    name: context.nameOf('plan', only, words.sheets.plan(only)),
    tab: TAB.plan,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({
      orientation: 'landscape',
      footer: context.footer,
      titleRows: { from: header, to: header },
      printArea: { top: 0, left: 0, bottom: draft.next - 1, right: last },
    }),
  });
}

function planColumns({ words: { plan: words }, saidOrBlank, settings }: ReportContext): readonly PlanColumn[] {
  const { withBudget, withIndicator, withFollowUp } = settings;
  const width = withBudget || withIndicator || withFollowUp ? WIDE_PLAN : NARROW_PLAN;
  const column = (size: number, heading: string, style: StyleName, content: PlanColumn['content']): PlanColumn => ({
    width: size,
    heading,
    style,
    content,
  });
  const columns = [
    column(width.number, words.number, 'topWhole', (_, order) => number(order)),
    column(width.name, words.measure, 'text', ({ name }) => saidOrBlank(name)),
    column(width.steps, words.steps, 'text', ({ steps }) => saidOrBlank(stepLines(steps, words.step).join('\n'))),
    column(width.period, words.period, 'topMiddle', ({ period }) => saidOrBlank(periodLines(period))),
    column(width.owner, words.owner, 'topMiddle', ({ owner }) => saidOrBlank(owner)),
  ];
  if (withBudget) {
    columns.push(column(12, words.budget, 'fillIn', (measure) => saidOrBlank(budgetText(measure, words))));
  }
  if (withIndicator) {
    columns.push(column(17.5, words.indicator, 'text', (measure) => saidOrBlank(indicatorText(measure, words))));
  }
  if (withFollowUp) columns.push(column(17.5, words.followUp, 'text', ({ followUp }) => saidOrBlank(followUp)));
  return columns;
}

/** A measure too tall for one row goes on in the next, step by step. */
function addMeasure(
  draft: SheetDraft,
  context: ReportContext,
  columns: readonly PlanColumn[],
  measure: PlannedMeasure,
  order: number,
): void {
  const { words, said } = context;
  const [first = '', ...others] = stepRows(draft, context, STEPS_COLUMN, measure.steps);
  draft.addGrowing([
    ...columns.map(({ style, content }, column): DraftCell => {
      const whole = column === STEPS_COLUMN ? said(first) : content(measure, order);
      return { column, content: whole, style };
    }),
    { column: columns.length, content: reasons(context, measure), style: 'side' },
  ]);
  for (const rest of others) {
    draft.addGrowing(
      columns.map(({ style }, column): DraftCell => {
        const name = column === STEPS_COLUMN - 1 ? said(words.plan.continued) : blank;
        return { column, content: column === STEPS_COLUMN ? said(rest) : name, style };
      }),
    );
  }
}

function reasons({ words, said, code }: ReportContext, measure: PlannedMeasure): Content {
  const lines = measure.reasons.map((reason) => words.plan.reason(code(reason.code), toDecimal(reason.score)));
  if (lines.length) return said(lines.join('\n'));
  return said(words.plan.noReason[measure.origin === 'weak' ? 'general' : measure.origin]);
}
