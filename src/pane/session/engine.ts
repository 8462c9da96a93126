/** The core with its catalogue and words: most of the program, and not needed before the workbook has been read. */
export { checkSetting, studyWith, studyWorkbook } from './study-workbook';
export { sameScores, writeReport } from './write-report';
