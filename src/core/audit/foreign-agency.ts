/** A plan that was copied from a neighbour names the neighbour. */
import type { AssessedAgency } from '../assessment/assessment';
import type { ComparedMeasure } from '../plan/compare-plans';
import { type Finding, finding } from '../problem';
import type { AgencyKind } from '../thai/agency-kind';
import { mentionsIn } from '../thai/agency-mention';
import { fold } from '../thai/fold';
import type { AuditedPlan, PlanRule } from './plan-rule';

export const foreignAgency: PlanRule = ({ comparison: { measures }, assessment: { agency } }: AuditedPlan) => {
  const own = ownName(agency);
  return own === null ? [] : measures.flatMap((compared) => foreignIn(compared, own, agency.kind));
};

/** In full, without its district and province. */
function ownName({ name }: AssessedAgency): string | null {
  return name === null ? null : (mentionsIn(name)[0]?.name ?? name);
}

function foreignIn({ measure, planned }: ComparedMeasure, own: string, kind: AgencyKind): readonly Finding[] {
  const now = planned ? [planned.name, ...planned.steps, planned.owner] : [];
  const seen = new Set<string>();
  return measure.written.texts.flatMap(({ text, place }) =>
    foreignNames(text, own, kind).flatMap((name) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const carried = now.some((line) => foreignNames(line, own, kind).includes(name));
      if (carried) return [finding('foreign-agency-carried', place, { name, own, measure: planned?.name ?? '' })];
      return [finding('foreign-agency', place, { name, own })];
    }),
  );
}

/** Of the agency's own kind; others are partners as often as not. */
function foreignNames(text: string, own: string, kind: AgencyKind): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => mentionsIn(line))
    .filter((mention) => mention.weight !== 'aside' && isRival(mention.kind, kind) && !isOwn(mention.name, own))
    .map(({ name }) => name);
}

/** Neighbours copy from each other whether they are อบต. or เทศบาล. */
function isRival(kind: AgencyKind | null, own: AgencyKind): boolean {
  const isLocal = (one: AgencyKind | null) => one === 'อบต.' || one === 'เทศบาล';
  return kind === own || (isLocal(kind) && isLocal(own));
}

/** With words that follow without a blank, or broken off at a blank within it. */
function isOwn(name: string, own: string): boolean {
  const [a, b] = [fold(name), fold(own)];
  return a.startsWith(b) || b.startsWith(a);
}
