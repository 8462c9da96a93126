/** The frame of the pane in English. */
import type { FrameText } from '../../pane/frame';

export const EN_FRAME: FrameText = {
  product: 'Prongsai',
  years: (resultYear, planYear) => `Results of ${String(resultYear)} → plan for fiscal year ${String(planYear)}`,
  agencyUnknown: 'Agency not known yet',
  placesLabel: 'Steps of the work',
  places: { scores: 'Scores', result: 'Analysis', plan: 'Plan', documents: 'Sheets' },
  menu: {
    label: 'Menu',
    otherLanguage: 'ภาษาไทย',
    help: 'How to use',
    about: 'About Prongsai',
    readAgain: 'Read the scores again',
    remove: 'Remove the sheets made',
  },
  removing: {
    title: (sheets) => `Remove the ${String(sheets)} sheets that were made`,
    text: 'Only sheets made by Prongsai go. Your own sheets stay as they are. What you typed into the sheets made is lost.',
    yes: 'Remove',
    no: 'Keep',
  },
  help: {
    title: 'How to use',
    steps: [
      'Scores: check that every table was read. Mend what is listed in the sheet, then press “Read again”.',
      'Analysis: see the total, the seven issues and the weak items. Press one to go to its cell.',
      'Plan: choose the measures and fit their wording, months and owners to the agency.',
      'Sheets: choose the sheets you need and have them made. Your own sheets are never changed.',
    ],
    close: 'Close',
  },
  about: {
    title: 'About Prongsai',
    lines: (version) => [
      `Prongsai, version ${version}`,
      'Reads the ITA scores of a workbook, checks averages and levels, and makes the analysis and the plan as sheets.',
      'All data stays on your computer. Nothing is sent anywhere.',
    ],
    close: 'Close',
  },
  reading: 'Reading the scores of the workbook',
  readingFailed: 'The scores could not be read yet',
  cannotStart: 'Prongsai cannot work in this Excel yet',
  notLoaded: 'A part of the program could not be loaded. Check the internet connection and try again.',
  readAgain: 'Read again',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  changed: {
    title: 'The workbook was changed after the scores were read',
    text: 'What is shown is still from the earlier scores. Press “Read again” to use the latest.',
  },
  offline: 'There is no internet connection. You can go on working as usual.',
  trouble: 'That did not work',
  noScoresYet: {
    title: 'No scores to show yet',
    text: 'This appears once the score tables have been read.',
    action: 'Go to the scores',
  },
  severity: { error: 'To correct', warning: 'To check', info: 'Note' },
  instead: 'should be',
  toCell: (place) => `Go to ${place}`,
};
