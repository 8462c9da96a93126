/** The rules in use for the earlier plan. */
import { agencyMisspelt } from './agency-misspelt';
import { foreignAgency } from './foreign-agency';
import { headerSpelling } from './header-spelling';
import { issueTitle } from './issue-title';
import { measureIssue } from './measure-issue';
import { nearDuplicate } from './near-duplicate';
import { periodOfPlan } from './period-of-plan';
import { periodTooShort } from './period-too-short';
import type { PlanRule } from './plan-rule';
import { rowNumber } from './row-number';
import { stepSequence } from './step-sequence';
import { typing } from './typing';

/** What a document can have wrong: of no use where only the sheet that we made of it is there. */
export const DOCUMENT_RULES: readonly PlanRule[] = [
  issueTitle,
  measureIssue,
  headerSpelling,
  rowNumber,
  stepSequence,
  periodOfPlan,
  periodTooShort,
  agencyMisspelt,
  typing,
  nearDuplicate,
];

/** What goes over into the new plan with a measure, wherever it was read. */
export const PLAN_RULES: readonly PlanRule[] = [foreignAgency];
