/** The weak items of all issues, the farthest from the target first, each with the measure that answers it. */
import type { AssessedItem } from '../assessment/assessment';
import { cellName } from '../grid';
import { toDecimal, toNumber } from '../hundredths';
import type { ItemCode } from '../scheme/code';
import { type SheetSpec, formula, text } from '../sheet';
import { measureNames } from './answers';
import { scoreConditions } from './conditions';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { listSheet } from './list-sheet';
import type { ScoreCells } from './score-cells';
import { DEVELOP, MUST_MEND, TAB } from './styles';

const COLUMNS = [6, 34, 8, 9.5, 9.5, 23];
const [CODE, TITLE, SCORE, GAP, NEED, MEASURE] = [0, 1, 2, 3, 4, 5];

export function weakItemsSheet(context: ReportContext, scores: ScoreCells): SheetSpec {
  const { words, assessment } = context;
  const items = weakItems(context);
  return listSheet(context, {
    key: 'weak-items',
    name: words.sheets.weakItems,
    tab: TAB.weak,
    columns: COLUMNS,
    title: words.weakItems.title,
    table: items.length
      ? (draft) => addTable(draft, context, scores, items)
      : words.weakItems.none(toDecimal(assessment.target)),
  });
}

/** Lowest score first; an item that stands in two issues once. */
function weakItems({ assessment }: ReportContext): readonly AssessedItem[] {
  const seen = new Set<ItemCode>();
  const flagged = [...assessment.issues.flatMap(({ items }) => items), ...assessment.unplaced].filter((item) => {
    if (!item.flags.length || (item.code && seen.has(item.code))) return false;
    if (item.code) seen.add(item.code);
    return true;
  });
  return flagged.sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
}

function addTable(
  draft: SheetDraft,
  context: ReportContext,
  scores: ScoreCells,
  items: readonly AssessedItem[],
): number {
  const { words, said, assessment, limits } = context;
  const mustMend = items.filter(({ flags }) => flags.includes('below-pass')).length;
  const { pass, target } = assessment;
  draft.line(said(words.weakItems.lead(items.length, mustMend, toDecimal(pass), toDecimal(target))), 'note');
  const { code, item, score, gap, need, measure } = words.weakItems;
  const header = draft.headings([code, item, score, gap, need, measure].map(said));
  const measures = measureNames(context.plan);
  for (const weak of items) addItem(draft, context, scores, weak, measures);
  const area = { top: header + 1, left: SCORE, bottom: draft.next - 1, right: SCORE };
  const needs = { ...area, left: NEED, right: NEED };
  const first = cellName(area.top, SCORE);
  draft.conditions.push(
    ...scoreConditions(area, limits),
    { area: needs, formula: `$${first}<${limits.pass}`, ...MUST_MEND },
    { area: needs, formula: `$${first}<${limits.target}`, ...DEVELOP },
  );
  return header;
}

function addItem(
  draft: SheetDraft,
  context: ReportContext,
  scores: ScoreCells,
  item: AssessedItem,
  measures: ReadonlyMap<ItemCode, string>,
): void {
  const { words, said, assessment, limits } = context;
  const cells = scores.items.get(item);
  if (item.score === null || !cells) return;
  const score = cellName(draft.next, SCORE);
  const { mustMend, develop, reached } = words.weakItems;
  // an item below its issue's average stays weak above the target
  const otherwise = item.flags.includes('below-issue-average') ? develop : reached;
  draft.add([
    { column: CODE, content: text(context.code(item.code)), style: 'middle' },
    { column: TITLE, content: said(item.title), style: 'label' },
    {
      column: SCORE,
      content: formula(`IF(${cells.score}="","",${cells.score})`, toNumber(item.score)),
      style: 'score',
    },
    {
      column: GAP,
      content: formula(
        `IF(${score}="","",MAX(0,ROUND(${limits.target}-${score},2)))`,
        Math.max(0, assessment.target - item.score) / 100,
      ),
      style: 'score',
    },
    {
      column: NEED,
      content: formula(
        `IF(${score}="","",IF(${score}<${limits.pass},"${mustMend}",IF(${score}<${limits.target},"${develop}","${otherwise}")))`,
        item.flags.includes('below-pass') ? mustMend : develop,
      ),
      style: 'middle',
    },
    {
      column: MEASURE,
      content: said((item.code && measures.get(item.code)) ?? words.weakItems.noMeasure),
      style: 'label',
    },
  ]);
}
