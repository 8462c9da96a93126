/** What an officer may decide. Every value has a default; null means "as the workbook says". */
import { type Hundredths, hundredthsOf } from './hundredths';
import type { Role } from './plan/owners';
import type { KnownScaleId, LevelScale } from './scheme/level-scales';
import type { AgencyKind } from './thai/agency-kind';
import type { Digits } from './thai/digits';

export interface Settings {
  readonly agencyName: string | null;
  readonly agencyKind: AgencyKind | null;
  readonly district: string | null;
  readonly province: string | null;
  /** Fiscal years, B.E. */
  readonly resultYear: number | null;
  readonly planYear: number | null;
  /** A known scale, the officer's own, or null for the year's usual one. */
  readonly scale: KnownScaleId | LevelScale | null;
  /** Below it an item must be mended. */
  readonly pass: Hundredths;
  /** Below it an item should be developed. */
  readonly target: Hundredths;
  /** Items below their issue's own average count as weak too. */
  readonly flagBelowIssueAverage: boolean;
  readonly digits: Digits;
  /** One sheet for each issue, or one for all. */
  readonly analysisSheets: 'per-issue' | 'one';
  readonly planSheets: 'per-issue' | 'one';
  /** Columns of the action plan beyond the five. */
  readonly withBudget: boolean;
  readonly withIndicator: boolean;
  readonly withFollowUp: boolean;
  /** Unit names that replace the usual ones. */
  readonly owners: Readonly<Partial<Record<Role, string>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  agencyName: null,
  agencyKind: null,
  district: null,
  province: null,
  resultYear: null,
  planYear: null,
  scale: null,
  pass: hundredthsOf(8500),
  target: hundredthsOf(9500),
  flagBelowIssueAverage: false,
  digits: 'thai',
  analysisSheets: 'per-issue',
  planSheets: 'per-issue',
  withBudget: false,
  withIndicator: false,
  withFollowUp: false,
  owners: {},
};
