/** What an officer may add to the plan of an issue. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import type { Settings } from '../settings';
import { fold } from '../thai/fold';
import { answeredCodes } from './answered';
import { CATALOGUE } from './catalogue/catalogue';
import { isAgencyId } from './catalogue/agency-id';
import type { CatalogueMeasure } from './catalogue/in-use';
import { proposedPlan } from './choose';
import type { Plan, PlannedMeasure } from './plan';
import { planned } from './planned';
import { answersItem, reasonsFor } from './reasons';

export interface CatalogueChoice {
  /** As it would stand in the plan; its reasons are the weak items that it answers. */
  readonly measure: PlannedMeasure;
  /** Items of the results that it answers, weak or not, in the order of the results. */
  readonly answers: readonly ItemCode[];
}

/**
 * The catalogue's measures of an issue that are neither in the plan nor left out of it; what the officer wrote there is
 * in the plan under another id until the decisions are settled. First those that answer a weak
 * item which the plan does not answer, then those that answer another weak item, then the rest.
 */
export function catalogueChoices(
  issue: IssueNumber,
  plan: Plan,
  assessment: Assessment,
  settings: Settings,
  catalogue: readonly CatalogueMeasure[] = CATALOGUE,
): readonly CatalogueChoice[] {
  const known = plan.issues.flatMap(({ measures, leftOut }) => [...measures, ...leftOut]);
  const isKnown = ({ id, name }: CatalogueMeasure) =>
    known.some((one) => one.id === id || (one.origin === 'own' && isAgencyId(id) && fold(one.name) === fold(name)));
  const answered = answeredCodes(plan);
  const rank = ({ measure: { reasons } }: CatalogueChoice) =>
    reasons.some(({ code }) => !answered.has(code)) ? 0 : reasons.length ? 1 : 2;
  const items = [...assessment.issues.flatMap(({ items: own }) => own), ...assessment.unplaced];
  return catalogue
    .filter((measure) => measure.issue === issue && !isKnown(measure))
    .map((measure): CatalogueChoice => {
      const reasons = reasonsFor(measure, assessment);
      const codes = items.filter((item) => answersItem(measure, item, assessment.scheme)).map(codeOf);
      return {
        measure: planned({ measure, reasons, origin: 'added' }, assessment, settings),
        answers: [...new Set(codes)].filter((code) => code !== null),
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const codeOf = ({ code }: AssessedItem) => code;

/** A measure of the plan or the catalogue as it was before any edit; null for an own one and an unknown id. */
export function uneditedMeasure(
  id: string,
  assessment: Assessment,
  settings: Settings,
  catalogue: readonly CatalogueMeasure[] = CATALOGUE,
): PlannedMeasure | null {
  const proposed = proposedPlan(assessment, settings, catalogue).issues.flatMap(({ measures }) => measures);
  const chosen = proposed.find((measure) => measure.id === id);
  if (chosen) return chosen;
  const measure = catalogue.find((one) => one.id === id);
  if (!measure) return null;
  return planned({ measure, reasons: reasonsFor(measure, assessment), origin: 'added' }, assessment, settings);
}
