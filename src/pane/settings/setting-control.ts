/** How a setting is shown and changed: what stands there, and what can be chosen or typed. */
import { toNumber } from '../../core/hundredths';
import type { SettingProblem } from '../../core/read-settings';
import { LEVEL_SCALES } from '../../core/scheme/level-scales';
import { AGENCY_KINDS } from '../../core/thai/agency-kind';
import { toArabicDigits } from '../../core/thai/digits';
import type { PaneSetting, SettingsText } from '../../text/pane/settings';
import type { Studied } from '../session/state';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Choices are left out where the value is typed. */
export interface Control {
  /** As `changeSetting` takes it; empty where nothing is known. */
  readonly value: string;
  readonly choices?: readonly Choice[];
  /** Figures only. */
  readonly numeric?: boolean;
}

export function controlOf(setting: PaneSetting, { settings, result }: Studied, words: SettingsText): Control {
  const { assessment } = result;
  const choices = (names: Readonly<Record<string, string>>, values: readonly string[]): readonly Choice[] =>
    values.map((value) => ({ value, name: names[value] ?? value }));
  switch (setting) {
    case 'agencyName':
      return { value: assessment.agency.name ?? '' };
    case 'district':
    case 'province':
      return { value: assessment.agency[setting] ?? '' };
    case 'agencyKind':
      return { value: assessment.agency.kind, choices: choices(words.kinds, AGENCY_KINDS) };
    case 'resultYear':
    case 'planYear':
      return { value: String(assessment[setting]), numeric: true };
    case 'pass':
    case 'target':
      return { value: String(toNumber(settings[setting])), numeric: true };
    case 'scale': {
      const { id } = assessment.scale;
      const ids = [...Object.keys(LEVEL_SCALES), ...(id === 'own' ? [id] : [])];
      return { value: id, choices: choices(words.scales, ids) };
    }
    case 'flagBelowIssueAverage':
      return {
        value: String(settings.flagBelowIssueAverage),
        choices: choices({ true: words.yes, false: words.no }, ['true', 'false']),
      };
    case 'digits':
      return { value: settings.digits, choices: choices(words.digits, ['thai', 'arabic']) };
  }
}

/** What a person reads of a control's value. */
export function shownValue({ value, choices }: Control): string {
  return choices?.find((choice) => choice.value === value)?.name ?? value;
}

/** The year of the results may be the workbook's, which the settings do not know. */
export function yearProblem(setting: string, typed: string, { result }: Studied): SettingProblem | null {
  const { resultYear } = result.assessment;
  const year = Number(toArabicDigits(typed));
  if (setting !== 'planYear' || !Number.isInteger(year) || year > resultYear || year < 2500) return null;
  return { key: 'planYear', written: typed, expected: { kind: 'after-result-year', resultYear } };
}
