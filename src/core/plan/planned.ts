/** A measure as it stands in an agency's plan: with months of the plan's year, a unit and its reasons. */
import type { Assessment } from '../assessment/assessment';
import type { Settings } from '../settings';
import { periodText } from '../thai/fiscal-year';
import type { OwnMeasure } from './decisions';
import type { CatalogueMeasure } from './catalogue/in-use';
import { unitOf } from './owners';
import type { PlannedMeasure, Reason } from './plan';

export interface Choice {
  readonly measure: CatalogueMeasure;
  readonly reasons: readonly Reason[];
  readonly origin: PlannedMeasure['origin'];
}

export function planned(
  { measure, reasons, origin }: Choice,
  { agency, planYear }: Assessment,
  settings: Settings,
): PlannedMeasure {
  const { id, name, steps, from, months, needsBudget, indicator, target, evidence, followUp } = measure;
  return {
    id,
    name,
    steps,
    from,
    months,
    period: periodText(planYear, from, months),
    owner: unitOf(measure.owner, agency.kind, settings.owners),
    needsBudget,
    budget: null,
    indicator,
    target,
    evidence,
    followUp,
    reasons,
    origin,
    edited: false,
  };
}

/** The officer's own measure. Whether it needs money only the officer can say: the sheet leaves room for it. */
export function plannedOwn(own: OwnMeasure, planYear: number): PlannedMeasure {
  const { id, name, steps, from, months, owner } = own;
  return {
    id,
    name,
    steps,
    from,
    months,
    period: own.period ?? periodText(planYear, from, months),
    owner,
    needsBudget: true,
    budget: own.budget ?? null,
    indicator: own.indicator ?? '',
    target: own.target ?? '',
    evidence: '',
    followUp: own.followUp ?? '',
    reasons: [],
    origin: 'own',
    edited: false,
  };
}
