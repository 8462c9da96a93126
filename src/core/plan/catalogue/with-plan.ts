/** The catalogue as its sheet is to say it, with what the officer wrote in the plan. */
import type { Assessment } from '../../assessment/assessment';
import type { Settings } from '../../settings';
import { fold } from '../../thai/fold';
import { type Owner, unitOf } from '../owners';
import type { Plan, PlannedMeasure } from '../plan';
import { agencyId, isAgencyId } from './agency-id';
import type { Catalogue, CatalogueMeasure, TypedCells } from './in-use';

export interface CatalogueWithPlan {
  readonly catalogue: Catalogue;
  /** What those that stood in the plan only are called from now on, by their id in the plan. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * A measure that the officer wrote in the plan becomes one of the agency's own (see agency-id.ts); one of the agency's
 * own that is in the plan takes its wording from there. The program's keep theirs: what the plan says otherwise is this
 * plan's.
 */
export function catalogueWithPlan(
  catalogue: Catalogue,
  { issues }: Plan,
  { agency }: Assessment,
  { owners }: Settings,
): CatalogueWithPlan {
  const unit = (owner: Owner) => unitOf(owner, agency.kind, owners);
  const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
  const typed = new Map(catalogue.typed);
  const ids = new Map<string, string>();
  const planned = issues.flatMap((issue) => issue.measures.map((measure) => ({ issue: issue.number, measure })));
  const claimed = new Set(planned.map(({ measure }) => measure.id));
  for (const { issue, measure } of planned) {
    const before = measures.get(measure.id);
    if (before && isAgencyId(measure.id)) {
      const now = worded(before, measure, unit);
      measures.set(measure.id, now);
      typed.set(measure.id, stillTyped(typed.get(measure.id) ?? {}, before, now));
    } else if (measure.origin === 'own') {
      const isOther = (one: string) => claimed.has(one) || !isNamed(measures.get(one), measure.name);
      const id = agencyId(issue, measure.name, isOther);
      claimed.add(id);
      ids.set(measure.id, id);
      measures.set(id, worded(measures.get(id) ?? { ...BLANK, id, issue }, measure, unit));
    }
  }
  return { catalogue: { ...catalogue, measures: [...measures.values()], typed }, ids };
}

const BLANK = { answers: [], evidence: '', needsBudget: true, owner: { unit: '' } } as const;

/** A name that is free counts as the same one. */
function isNamed(measure: CatalogueMeasure | undefined, name: string): boolean {
  return measure === undefined || fold(measure.name) === fold(name);
}

type Unworded = Pick<CatalogueMeasure, 'id' | 'issue' | 'answers' | 'elsewhere' | 'owner' | 'evidence' | 'needsBudget'>;

function worded(before: Unworded, measure: PlannedMeasure, unit: (owner: Owner) => string): CatalogueMeasure {
  const { name, steps, from, months, owner, indicator, target, followUp } = measure;
  const said = unit(before.owner) === owner ? before.owner : { unit: owner };
  return { ...before, name, steps, from, months, owner: said, indicator, target, followUp };
}

/** Cells as typed, without those whose field the plan says anew. */
function stillTyped(typed: TypedCells, before: CatalogueMeasure, now: CatalogueMeasure): TypedCells {
  const fields = ['steps', 'from', 'months'] as const;
  const anew: readonly string[] = fields.filter((field) => before[field] !== now[field]);
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !anew.includes(field)));
}
