/** What an officer does to the plan, step by step: each function gives new decisions and leaves the old ones alone. */
import type { IssueNumber } from '../scheme/scheme';
import type { MeasureEdit, OwnMeasure, PlanDecisions } from './decisions';
import { EDITABLE, isSame, laidEdit, laidOwn } from './edited';
import type { PlannedMeasure } from './plan';

type Named = Pick<PlannedMeasure, 'id' | 'origin'>;

/** An added measure is added no more, an own one is gone, any other is left out. */
export function leaveOut(decisions: PlanDecisions, { id, origin }: Named): PlanDecisions {
  if (origin === 'own') return removeOwn(decisions, id);
  const added = without(decisions.added, id);
  if (origin === 'added') return { ...decisions, added };
  return { ...decisions, added, leftOut: [...without(decisions.leftOut, id), id] };
}

/** What the program chose and was left out stands again; a measure of the catalogue (origin 'added') is added. */
export function takeIn(decisions: PlanDecisions, { id, origin }: Named): PlanDecisions {
  const leftOut = without(decisions.leftOut, id);
  if (origin !== 'added') return { ...decisions, leftOut };
  return { ...decisions, leftOut, added: [...without(decisions.added, id), id] };
}

/**
 * Lays an edit over the measure's earlier ones. What says the same as `unedited` (see uneditedMeasure; null for an own
 * measure) is no edit. Neither are a name, a period or a budget of blanks, nor steps of blanks.
 */
export function editMeasure(
  decisions: PlanDecisions,
  id: string,
  edit: MeasureEdit,
  unedited: PlannedMeasure | null,
): PlanDecisions {
  const said = edit.steps ? { ...edit, steps: edit.steps.filter((step) => step.trim()) } : edit;
  const own = decisions.own.find((measure) => measure.id === id);
  if (own) return withOwn(decisions, editedOwn(own, said));
  const laid = laidEdit(editOf(decisions, id), said);
  const kept = EDITABLE.filter((field) => {
    const value = laid[field];
    if (value === undefined || (field in said && isBlank(field, value))) return false;
    return unedited === null || !isSame(value, unedited[field]);
  });
  if (!kept.length) return undoEdit(decisions, id);
  const fields = Object.fromEntries(kept.map((field) => [field, laid[field]]));
  return { ...decisions, edits: { ...decisions.edits, [id]: fields } };
}

export function undoEdit(decisions: PlanDecisions, id: string): PlanDecisions {
  return { ...decisions, edits: Object.fromEntries(Object.entries(decisions.edits).filter(([one]) => one !== id)) };
}

/**
 * The new measure stands last. Its number is one more than the highest of the present ones and of `taken`, so that it
 * is not that of a measure which was removed while others stayed.
 */
export function addOwn(
  decisions: PlanDecisions,
  issue: IssueNumber,
  fields: Omit<OwnMeasure, 'id' | 'issue'>,
  taken: readonly string[] = [],
): PlanDecisions {
  const id = `own-${String(highestOwn([...taken, ...decisions.own.map((measure) => measure.id)]) + 1)}`;
  return { ...decisions, own: [...decisions.own, { ...fields, id, issue }] };
}

export function removeOwn(decisions: PlanDecisions, id: string): PlanDecisions {
  return { ...decisions, own: decisions.own.filter((measure) => measure.id !== id) };
}

/** The highest number of an own measure among ids, 0 where there is none. */
export function highestOwn(ids: readonly string[]): number {
  return Math.max(0, ...ids.map((id) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)));
}

/** The earlier edit of a measure; an empty one where there is none. */
export function editOf({ edits }: PlanDecisions, id: string): MeasureEdit {
  return (Object.hasOwn(edits, id) && edits[id]) || {};
}

/** In place of the own measure of the same id. */
export function withOwn(decisions: PlanDecisions, own: OwnMeasure): PlanDecisions {
  return { ...decisions, own: decisions.own.map((measure) => (measure.id === own.id ? own : measure)) };
}

function editedOwn(own: OwnMeasure, edit: MeasureEdit): OwnMeasure {
  const said = (field: keyof MeasureEdit) => !(field in edit && isBlank(field, edit[field]));
  const laid = laidOwn(own, Object.fromEntries(EDITABLE.filter(said).map((field) => [field, edit[field]])));
  const { budget, ...unpaid } = laid;
  return budget !== undefined && said('budget') ? laid : unpaid;
}

function isBlank(field: keyof MeasureEdit, value: unknown): boolean {
  const mayBeBlank = field === 'owner' || field === 'indicator' || field === 'target' || field === 'followUp';
  return !mayBeBlank && (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !value.trim());
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
