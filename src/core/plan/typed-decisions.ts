/** What an officer decided by typing in our plan sheets: rows reworded, added and deleted. */
import type { WorkbookGrid } from '../grid';
import { addOwn, editOf, highestOwn, leaveOut, withOwn } from './decide';
import type { MeasureEdit, PlanDecisions } from './decisions';
import { laidEdit, laidOwn } from './edited';
import { matchRows } from './match-rows';
import type { Plan, PlannedMeasure } from './plan';
import { readPlanSheets } from './read-plan-sheets';
import { asWritten, typedEdit, typedMeasure } from './typed-edit';
import type { WrittenMeasure } from './written';

export interface Typed {
  readonly plan: PlanDecisions;
  /** What the sheets say by now: read once more against it, they give nothing new. */
  readonly written: readonly WrittenMeasure[];
}

/**
 * The decisions with what the sheets of the newest set say by now laid over them. `written` is what they said when they
 * were made. From a sheet or a table that is gone nothing follows.
 */
export function decisionsTyped(
  workbook: WorkbookGrid,
  plan: Plan,
  decisions: PlanDecisions,
  written: readonly WrittenMeasure[],
): Typed {
  const { rows, issues } = readPlanSheets(workbook);
  const matches = matchRows(rows, written);
  const found = new Set(matches.values());
  const unseen = written.filter((measure) => !found.has(measure));
  const gone = unseen.filter(({ issue }) => issues.has(issue));
  const now: WrittenMeasure[] = unseen.filter(({ issue }) => !issues.has(issue));
  let typed = decisions;
  for (const { id } of gone) typed = leaveOut(typed, { id, origin: originOf(id, plan, decisions) });
  const numbers = [...written, ...decisions.own].map(({ id }) => id);
  for (const row of rows) {
    const measure = matches.get(row);
    const own = measure ? null : typedMeasure(row, plan.planYear);
    if (measure) {
      typed = withTyped(typed, measure.id, typedEdit(row, measure, plan.planYear));
      now.push(asWritten(row, measure));
    } else if (own) {
      typed = addOwn(typed, row.issue, own, numbers);
      now.push(asWritten(row, { id: typed.own.at(-1)?.id ?? '', name: own.name }));
    }
  }
  return { plan: typed, written: now };
}

/** How many rows of the plan sheets say just what one of the measures says. */
export function untypedRows(workbook: WorkbookGrid, { planYear }: Plan, written: readonly WrittenMeasure[]): number {
  const { rows } = readPlanSheets(workbook);
  const matches = matchRows(rows, written);
  return [...matches].filter(([row, measure]) => !Object.keys(typedEdit(row, measure, planYear)).length).length;
}

function withTyped(decisions: PlanDecisions, id: string, edit: MeasureEdit): PlanDecisions {
  if (!Object.keys(edit).length) return decisions;
  const own = decisions.own.find((measure) => measure.id === id);
  if (own) return withOwn(decisions, laidOwn(own, edit));
  // removed in the pane since
  if (isOwn(id)) return decisions;
  return { ...decisions, edits: { ...decisions.edits, [id]: laidEdit(editOf(decisions, id), edit) } };
}

/** A measure that the plan does not have any more is one that the program once chose. */
function originOf(id: string, { issues }: Plan, { added }: PlanDecisions): PlannedMeasure['origin'] {
  const planned = issues.flatMap(({ measures, leftOut }) => [...measures, ...leftOut]).find((one) => one.id === id);
  if (planned) return planned.origin;
  if (isOwn(id)) return 'own';
  return added.includes(id) ? 'added' : 'weak';
}

function isOwn(id: string): boolean {
  return highestOwn([id]) > 0;
}
