/** The place เอกสาร: what is made. */
import type { DocumentsText } from '../../pane/documents';

const sheets = (count: number): string => (count === 1 ? '1 sheet' : `${String(count)} sheets`);

export const EN_DOCUMENTS: DocumentsText = {
  sheets: 'Sheets to be made',
  sheet: {
    summary: 'Summary of the ITA',
    scores: 'Scores',
    analysis: 'Analysis by issue',
    'weak-items': 'Weak items',
    plan: 'Action plan by issue',
    findings: 'What the check found',
    settings: 'Settings',
  },
  about: {
    summary: 'Total, instruments, indicators, seven issues and charts',
    scores: 'Every score with the cell it came from',
    analysis: 'Score table and analysis of each issue',
    'weak-items': 'Items below the target and the measures that answer them',
    plan: 'Measures, steps, time and who is responsible',
    findings: 'What to look at in the score tables',
    settings: 'Levels, targets and responsible units',
  },
  needed: 'Other sheets refer to this one, so it is always made',
  look: 'Layout',
  looks: { digits: 'Digits', analysisSheets: 'Analysis', planSheets: 'Plan' },
  digits: { thai: 'Thai ๐–๙', arabic: 'Arabic 0–9' },
  perIssue: { 'per-issue': 'One sheet an issue', one: 'All on one sheet' },
  columns: 'Further columns of the plan',
  column: { withBudget: 'Budget', withIndicator: 'Indicator and target', withFollowUp: 'Follow-up' },
  main: (count) => `Make ${sheets(count)}`,
  safe: 'Your own sheets are not changed. What is made can be removed at any time.',
  writing: (done, of) => `Making sheets: ${String(done)} of ${String(of)}`,
  starting: 'Checking the latest scores first',
  removing: 'Removing the sheets that were made',
  cancel: 'Cancel',
  written: (count) => `${sheets(count)} made`,
  updated: (count) => `${sheets(count)} updated`,
  writtenHint: 'Press a name to open the sheet',
  removed: (count) => `${sheets(count)} removed. Your own sheets are all there.`,
  nothingRemoved: 'There are no sheets made by Prongsai to remove',
  removeMade: 'Remove the sheets made',
  outdated: {
    title: 'The scores in the workbook have changed, so nothing was made yet',
    text: 'Read the scores again and look at the result before making the sheets.',
    action: 'Read again',
  },
  failed: {
    writing: 'The sheets could not be made yet',
    removing: 'The sheets could not be removed yet',
    inserting: 'The sheets could not be put in yet',
  },
  tryAgain: 'Try again',
  again: {
    title: 'There are sheets already',
    text: (count) => `This workbook has ${sheets(count)} made by Prongsai. What shall be done?`,
    inPlace: 'Update them',
    inPlaceAbout:
      'With the latest scores and plan. What you typed into the plan tables and the values on the sheet “ตั้งค่า” stay; what you typed elsewhere on these sheets is replaced.',
    beside: 'Make another set',
    besideAbout: 'The first set stays as it is. The names of the new one end in a number.',
    cancel: 'Cancel',
  },
};
