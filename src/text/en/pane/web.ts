/** The browser page in English. */
import type { WebText } from '../../pane/web';

export const EN_WEB: WebText = {
  start: {
    title: 'Prongsai',
    lines: [
      'Reads your agency’s ITA score tables from an Excel file and checks averages and levels',
      'Writes the analysis of the seven issues and the plan of measures as finished sheets',
      'Everything happens on your computer; the file is sent nowhere',
    ],
  },
  drop: {
    title: 'Drop a file here or',
    choose: 'Choose a file',
    kinds: 'Takes .xlsx, .xlsm, .xls, .xlsb, .ods and .csv',
    paste: 'Or copy a table from Excel, Word or a web page and press Ctrl+V on this page',
    here: 'Let go to open the file',
  },
  sample: 'Try the sample',
  sampleWhy: 'Opens a sample with the score tables of all seven issues',
  form: 'Download the score form',
  formWhy: 'An empty workbook to fill in and open here',
  sampleName: 'sample.xlsx',
  pastedName: 'pasted table.txt',
  file: {
    label: 'Open file',
    another: 'Open another file',
    downloadAgain: 'Download again',
    otherLanguage: 'ไทย',
    close: 'Close',
  },
  views: { label: 'What is shown', preview: 'Workbook', pane: 'Analysis' },
  prepared: 'This page is ready, with or without an internet connection.',
  opening: (name) => `Reading “${name}”`,
  notOpened: (name) => `“${name}” could not be opened`,
  downloaded: (name) => `“${name}” was downloaded. It is in your downloads folder.`,
  leaving: {
    title: 'Open another file instead of this one',
    text: 'What you chose and changed has not been downloaded yet. It is lost when another file is opened.',
    yes: 'Open another file',
    no: 'Stay with this file',
  },
  preview: {
    label: 'Preview of the workbook',
    sheets: 'Sheets',
    made: 'made by Prongsai',
    hidden: 'hidden',
    emptySheet: 'This sheet is empty',
    row: (row) => `Row ${row}`,
    emptyRows: (from, to) => `Rows ${from}–${to} are empty`,
    firstRows: (to, all) => `The first ${to} of ${all} rows`,
    someRows: (from, to, all) => `Rows ${from}–${to} of ${all}`,
    someColumns: (from, to, last) => `Columns ${from}–${to}; the last is ${last}`,
    before: 'Previous rows',
    after: 'Next rows',
    wentTo: (sheet, cell, content) => `Sheet ${sheet}, cell ${cell}, ${content === '' ? 'empty' : content}`,
  },
};
