/** Every measure, in the order in which the choice prefers them: by issue, own measures before general ones. */
import type { Measure } from '../measure';
import { ISSUE_1_MEASURES } from './issue-1';
import { ISSUE_2_MEASURES } from './issue-2';
import { ISSUE_3_MEASURES } from './issue-3';
import { ISSUE_4_MEASURES } from './issue-4';
import { ISSUE_5_MEASURES } from './issue-5';
import { ISSUE_6_MEASURES } from './issue-6';
import { ISSUE_7_MEASURES } from './issue-7';

/**
 * To be raised with every publication that adds measures, which say it as their `since`: a sheet of an earlier edition
 * lacks them because it never had them, not because somebody deleted them.
 */
export const CATALOGUE_EDITION = 1;

export const CATALOGUE: readonly Measure[] = [
  ...ISSUE_1_MEASURES,
  ...ISSUE_2_MEASURES,
  ...ISSUE_3_MEASURES,
  ...ISSUE_4_MEASURES,
  ...ISSUE_5_MEASURES,
  ...ISSUE_6_MEASURES,
  ...ISSUE_7_MEASURES,
];
