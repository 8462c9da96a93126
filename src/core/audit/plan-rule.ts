/** A rule for the earlier plan of a workbook: as a rule for scores, with what the new plan makes of it. */
import type { Assessment } from '../assessment/assessment';
import type { PlanComparison } from '../plan/compare-plans';
import type { EarlierPlan } from '../plan/earlier-plan';
import type { Finding } from '../problem';

export interface AuditedPlan {
  readonly earlier: EarlierPlan;
  readonly comparison: PlanComparison;
  readonly assessment: Assessment;
}

export type PlanRule = (audited: AuditedPlan) => readonly Finding[];
