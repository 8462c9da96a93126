/** The earlier plan beside the new one; what the officer marks here is taken over when the workbook is read again. */
import { cellName } from '../grid';
import type { ComparedMeasure, EarlierState, PlanComparison } from '../plan/compare-plans';
import { ISSUE_NUMBERS, type IssueNumber } from '../scheme/scheme';
import { type SheetSpec, text } from '../sheet';
import type { ReportContext } from './context';
import { type DraftCell, SheetDraft } from './draft';
import { addNewMeasures } from './earlier-plan-added';
import { COLUMN, SIDE, WIDTHS } from './earlier-plan-columns';
import { addEarlierMeasure } from './earlier-plan-rows';
import { pageSetup } from './page';
import type { ScoreCells } from './score-cells';
import type { SettingCells } from './setting-cells';
import { DEVELOP, TAB } from './styles';

const LAST = COLUMN.carry;

/** None where the workbook holds no earlier plan. */
export function earlierPlanSheets(
  context: ReportContext,
  scores: ScoreCells,
  settings: SettingCells,
): readonly { readonly issue: null; readonly spec: SheetSpec }[] {
  const { comparison } = context;
  return comparison ? [{ issue: null, spec: earlierPlanSheet(context, comparison, scores, settings) }] : [];
}

function earlierPlanSheet(
  context: ReportContext,
  comparison: PlanComparison,
  scores: ScoreCells,
  settings: SettingCells,
): SheetSpec {
  const { said } = context;
  const words = context.words.earlierPlan;
  const draft = new SheetDraft(WIDTHS, context.styles);
  const { planYear } = comparison.earlier;
  draft.line(said(words.title(planYear)), 'title', LAST);
  draft.line(text(context.agency), 'subtitle', LAST);
  draft.line(said(words.lead(countsOf(comparison))), 'note', LAST);
  draft.line(said(words.carryNote), 'note', LAST);
  const header = addHeadings(draft, context, comparison);
  for (const [issue, measures] of byIssue(comparison)) {
    const title = context.assessment.scheme.issues.find(({ number: one }) => one === issue)?.title ?? '';
    draft.line(said(issue === null ? words.noIssue : context.words.issue(issue, title)), 'band', LAST);
    for (const [index, measure] of measures.entries()) {
      addEarlierMeasure(draft, context, comparison, scores, measure, index + 1);
    }
  }
  const rows = { top: header + 1, bottom: draft.next - 1 };
  draft.lists.push({
    area: { ...rows, left: COLUMN.carry, right: COLUMN.carry },
    source: settings.yes,
    error: words.carryError,
  });
  draft.conditions.push({
    area: { ...rows, left: COLUMN.result, right: COLUMN.result },
    formula: `${cellName(rows.top, COLUMN.result)}="${words.fell}"`,
    ...DEVELOP,
  });
  addNewMeasures(draft, context, comparison.added);
  draft.line(said(words.scores(scoresOf(comparison))), 'note', LAST);
  return draft.finish({
    key: 'earlier-plan',
    name: context.nameOf('earlier-plan', null, context.words.sheets.earlierPlan),
    tab: TAB.plan,
    freeze: { rows: header + 1, columns: 0 },
    page: pageSetup({
      orientation: 'landscape',
      footer: context.footer,
      titleRows: { from: header, to: header },
      printArea: { top: 0, left: 0, bottom: draft.next - 1, right: LAST },
    }),
  });
}

function addHeadings(draft: SheetDraft, { words, said }: ReportContext, { before, after }: PlanComparison): number {
  const { plan, scores, earlierPlan } = words;
  const printed = [
    plan.number,
    earlierPlan.measure,
    plan.period,
    plan.owner,
    earlierPlan.state,
    earlierPlan.items,
    scores.scoreOfYear(before.year),
    scores.scoreOfYear(after.year),
    scores.change,
    earlierPlan.result,
    earlierPlan.carry,
  ];
  const beside = [earlierPlan.key, plan.steps, plan.budget, plan.indicator, plan.followUp, plan.reasons];
  return draft.add([
    ...printed.map((heading, column): DraftCell => ({ column, content: said(heading), style: 'heading' })),
    ...beside.map((heading, index): DraftCell => ({
      column: SIDE.key + index,
      content: said(heading),
      style: 'sideHeading',
    })),
  ]);
}

/** In the order of the issues; measures of which no issue is known come first. */
function byIssue({ measures }: PlanComparison): readonly (readonly [IssueNumber | null, readonly ComparedMeasure[]])[] {
  return [null, ...ISSUE_NUMBERS].flatMap((issue) => {
    const own = measures.filter(({ measure }) => measure.issue === issue);
    return own.length ? [[issue, own] as const] : [];
  });
}

function countsOf({ earlier, measures, added }: PlanComparison) {
  const count = (state: EarlierState) => measures.filter((measure) => measure.state === state).length;
  const states = { kept: count('kept'), changed: count('changed'), dropped: count('dropped') };
  return { year: earlier.planYear, measures: measures.length, states, added: added.length };
}

/** Items that several measures answered count once. */
function scoresOf({ earlier, before, after, measures }: PlanComparison) {
  const answers = new Map(
    measures.flatMap((measure) => measure.answers.map((answer) => [answer.item, answer] as const)),
  );
  const changes = [...answers.values()].flatMap(({ change }) => change ?? []);
  return {
    planYear: after.year,
    supposed: earlier.planYear === null,
    before: { year: before.year, known: before.scores !== null },
    after: { year: after.year, known: after.scores !== null },
    items: answers.size,
    rose: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    fell: changes.filter((change) => change < 0).length,
  };
}
