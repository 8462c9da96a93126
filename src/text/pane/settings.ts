/** The settings that the pane offers. */
import type { Role } from '../../core/plan/owners';
import type { SettingProblem } from '../../core/read-settings';
import type { LevelScale } from '../../core/scheme/level-scales';
import type { Settings } from '../../core/settings';
import type { AgencyKind } from '../../core/thai/agency-kind';
import type { Digits } from '../../core/thai/digits';

/** In the order in which they are shown. */
export const PANE_SETTINGS = [
  'agencyName',
  'agencyKind',
  'district',
  'province',
  'resultYear',
  'planYear',
  'scale',
  'pass',
  'target',
  'flagBelowIssueAverage',
  'digits',
] as const satisfies readonly (keyof Settings)[];
export type PaneSetting = (typeof PANE_SETTINGS)[number];

export interface SettingsText {
  readonly title: string;
  readonly settings: Readonly<Record<PaneSetting, { readonly name: string; readonly about: string }>>;
  /** A setting by the key that a workbook or a problem names; the key itself where there is no such setting. */
  readonly nameOf: (key: string) => string;
  readonly notStated: string;
  readonly changedHere: string;
  readonly reset: string;
  readonly save: string;
  readonly scales: Readonly<Record<LevelScale['id'], string>>;
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly digits: Readonly<Record<Digits, string>>;
  readonly yes: string;
  readonly no: string;
  readonly problem: (problem: SettingProblem) => string;
  readonly owners: string;
  readonly ownersAbout: string;
  readonly roles: Readonly<Record<Role, string>>;
}
