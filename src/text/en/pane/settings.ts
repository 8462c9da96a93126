/** The settings that the pane offers, in English. */
import { toDecimal } from '../../../core/hundredths';
import type { SettingProblem } from '../../../core/read-settings';
import type { SettingsText } from '../../pane/settings';

const SETTINGS: SettingsText['settings'] = {
  agencyName: { name: 'Agency', about: 'Its full name as the documents show it' },
  agencyKind: { name: 'Kind of agency', about: 'Chooses the units that answer for the measures' },
  district: { name: 'District', about: 'Without the word อำเภอ or เขต' },
  province: { name: 'Province', about: 'Without the word จังหวัด' },
  resultYear: { name: 'Year of the results', about: 'Fiscal year of the scores, Buddhist era' },
  planYear: { name: 'Year of the plan', about: 'Fiscal year of the action plan, Buddhist era' },
  scale: { name: 'Level scale', about: 'The words for the level of each item and issue' },
  pass: { name: 'Pass line', about: 'Items below it must be mended' },
  target: { name: 'Target', about: 'Items below it should be developed' },
  flagBelowIssueAverage: {
    name: 'Items below the average',
    about: "Whether items below their issue's average should be developed too",
  },
  digits: { name: 'Digits', about: 'The digits of the documents' },
};

export const EN_SETTINGS_LIST: SettingsText = {
  title: 'Settings',
  settings: SETTINGS,
  nameOf: (key) => new Map(Object.entries(SETTINGS)).get(key)?.name ?? key,
  notStated: 'Not stated',
  changedHere: 'Changed here',
  reset: 'Back to the value of the workbook',
  save: 'Use this',
  scales: {
    short: 'ดีเยี่ยม / ดี / ต้องปรับปรุง (since 2566)',
    pass: 'ผ่านดีเยี่ยม / ผ่านดี / ต้องปรับปรุง (since 2566)',
    letters: 'AA / A / B / C / D / E / F (2562–2565)',
    words: 'ดีเยี่ยม / ดีมาก / ดี / พอใช้ / ต้องปรับปรุง (2562–2565)',
    own: "The agency's own (change it on the settings sheet)",
  },
  kinds: {
    'อบต.': 'Subdistrict administrative organization',
    เทศบาล: 'Municipality',
    'อบจ.': 'Provincial administrative organization',
    จังหวัด: 'Province',
    กรม: 'Department',
    สถานศึกษา: 'School or university',
    'อื่น ๆ': 'Other',
  },
  digits: { thai: 'Thai digits', arabic: 'Arabic digits' },
  yes: 'Counted',
  no: 'Not counted',
  problem: ({ key, expected }) => expectation(key, expected),
  owners: 'Units that answer for measures',
  ownersAbout: 'The name of the unit as the plan shows it',
  roles: {
    central: 'General administration',
    planning: 'Policy and plan',
    personnel: 'Personnel',
    finance: 'Finance and budget',
    procurement: 'Procurement',
    property: 'Care of property',
    audit: 'Internal audit',
    legal: 'Discipline and complaints',
    publicity: 'Public relations and website',
    information: 'Information technology',
    service: 'Services to the public',
    executive: 'Executives',
    everyone: 'Every unit',
  },
};

function expectation(key: string, expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'text':
      return 'Type a text, or press “Cancel” to keep the value.';
    case 'score':
      return 'Type a number from 0 to 100.';
    case 'year':
      return `Type a year of the Buddhist era from ${String(expected.from)} to ${String(expected.to)}.`;
    case 'at-most-target':
      return key === 'target'
        ? 'The target cannot be below the pass line. Type a higher number, or lower the pass line first.'
        : `The pass line cannot be above the target of ${toDecimal(expected.target)}.`;
    case 'after-result-year':
      return `The plan's year must come after the year of the results, ${String(expected.resultYear)}.`;
    default:
      return 'Choose from the list.';
  }
}
