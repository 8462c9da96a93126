/** What stands in the value column of the settings. */
import { toNumber } from '../hundredths';
import { type Content, blank, number, text } from '../sheet';
import type { ReportContext } from './context';
import type { SettingName } from './words';

/** Blank for a setting that the workbook decides. */
export function valueOf({ settings, words: { settings: words } }: ReportContext, setting: SettingName): Content {
  switch (setting) {
    case 'pass':
    case 'target':
      return number(toNumber(settings[setting]));
    case 'resultYear':
    case 'planYear':
      return settings[setting] === null ? blank : number(settings[setting]);
    case 'scale': {
      const { scale } = settings;
      return scale === null ? blank : text(words.scales[typeof scale === 'string' ? scale : 'own']);
    }
    case 'digits':
      return text(words.digits[settings.digits]);
    case 'analysisSheets':
    case 'planSheets':
      return text(words.sheets[settings[setting]]);
    case 'flagBelowIssueAverage':
    case 'withBudget':
    case 'withIndicator':
    case 'withFollowUp':
      return text(settings[setting] ? words.yes : words.no);
    default:
      return settings[setting] === null ? blank : text(settings[setting]);
  }
}

/** What is used for a setting that was left empty; null where nothing does. */
export function valueInUse({ assessment, words }: ReportContext, setting: SettingName): string | null {
  const { agency, scale } = assessment;
  switch (setting) {
    case 'agencyName':
      return agency.name;
    case 'agencyKind':
      return agency.kind;
    case 'district':
    case 'province':
      return agency[setting];
    case 'resultYear':
    case 'planYear':
      return String(assessment[setting]);
    case 'scale':
      return words.settings.scales[scale.id];
    default:
      return null;
  }
}
