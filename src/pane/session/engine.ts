/** The core with its catalogue and words: most of the program, and not needed before the workbook has been read. */
export { keptText } from '../../core/kept';
export { studyWorkbook } from '../../core/prongsai';
export { checkSetting } from './check-setting';
export { openWorkbook } from './open-workbook';
export { wordDraft } from './word-draft';
export { sameScores, writeForm, writeReport } from './write-report';
