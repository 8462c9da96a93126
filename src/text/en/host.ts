/** Failures of a host in English: what, and what to do next. */
import type {
  FileMeasure,
  ForeignKind,
  HostError,
  HostErrorCode,
  HostErrorFacts,
  TemplateTagProblem,
} from '../../hosts/host';

const KINDS: Readonly<Record<ForeignKind, string>> = {
  document: 'a Word document',
  presentation: 'a presentation',
  numbers: 'an Apple Numbers file',
  pdf: 'a PDF file',
  image: 'a picture',
  archive: 'an archive',
  'web-page': 'a web page',
  text: 'a text file',
  unknown: 'another kind of file',
};

const MEGABYTE = 2 ** 20;

const MEASURES: Readonly<Record<FileMeasure, (limit: number) => string>> = {
  bytes: (limit) => `The file is larger than ${figure(limit / MEGABYTE)} megabytes`,
  'inflated-bytes': (limit) => `The content of the file is larger than ${figure(limit / MEGABYTE)} megabytes`,
  parts: (limit) => `The file has more than ${figure(limit)} parts`,
  cells: (limit) => `The file has more than ${figure(limit)} cells`,
  characters: (limit) => `The file has more than ${figure(limit)} characters of text`,
};

function figure(amount: number): string {
  return amount.toLocaleString('en-US');
}

type Sentences = { readonly [C in HostErrorCode]: (facts: Readonly<HostErrorFacts[C]>) => string };

const SENTENCES: Sentences = {
  'file-empty': () => 'The file is empty. Check that it is the right one.',
  'file-too-large': ({ measure, limit }) =>
    `${MEASURES[measure](limit)}, so it was not read. Copy the score tables into a new file.`,
  'file-encrypted': () => 'The file has a password and cannot be read. Open it in Excel and save it without one.',
  'file-not-a-workbook': ({ kind }) =>
    `The file is ${KINDS[kind]}, not a workbook. Use .xlsx, .xlsm, .xls, .xlsb, .ods or .csv, or paste the tables into Excel and save.`,
  'file-damaged': ({ part }) =>
    `The file is damaged${part ? ` at ${part}` : ''}. Let Excel open and repair it, and save it as a new file.`,
  'file-unsafe': ({ part }) =>
    `The file holds a declaration that no spreadsheet program writes (${part}), so it was not opened. Open it in Excel and save it as a new file.`,
  'file-unreadable': () => 'The file cannot be read. Open it in Excel, save it as .xlsx and try again.',
  'excel-too-old': ({ needed }) =>
    `This Excel is too old (ExcelApi ${needed} is needed). Use Excel 2021 or later, Microsoft 365 or Excel on the web.`,
  'cell-being-edited': () => 'A cell is being edited, so nothing was done. Press Enter or Esc in Excel and try again.',
  'sheet-protected': () =>
    'Excel does not allow the change because a sheet is protected. Unprotect it (Review > Unprotect Sheet) and try again.',
  'workbook-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added or removed. Unprotect it (Review > Protect Workbook) and try again.',
  'workbook-read-only': () =>
    'The workbook is open for reading only, so no sheet can be added or removed. Save a copy or enable editing, and try again.',
  'other-workbook-active': () =>
    'Another workbook is in front, so nothing was done. Go back to the workbook with the scores and try again.',
  'changed-by-others': () =>
    'Somebody else changed the workbook at the same time, so Excel has not done it. Wait a moment, read the scores again and retry.',
  'request-too-large': () =>
    'There is more to write than Excel takes at once. Try Excel on the desktop, or split the score tables into several files.',
  'workbook-too-large': () =>
    'The workbook holds too much, so it was not read. Copy the score tables into a new workbook.',
  'sheet-gone': ({ sheet }) =>
    `${sheet ? `The sheet “${sheet}”` : 'A sheet'} is gone: it may have been deleted or renamed meanwhile. Read the scores again.`,
  'sheet-hidden': ({ sheet }) => `The sheet “${sheet}” is hidden and cannot be shown. Unhide it first.`,
  'sheet-name-taken': ({ sheet }) =>
    `There is a sheet named ${sheet ? `“${sheet}”` : 'like one of these'} already, so none was made. Rename it, or use “Remove the sheets made” if it is from last time.`,
  'sheet-name-refused': ({ sheet }) =>
    `“${sheet}” cannot be the name of a sheet: 31 characters at most, none of : \\ / ? * [ ]. Choose another name.`,
  'name-taken': ({ name }) =>
    `The workbook uses the name “${name}” for something else, so no sheet was made. Change it in Formulas > Name Manager and try again.`,
  'only-made-sheets': () =>
    'Besides the sheets made there is none to show, so they cannot be removed. Add an empty sheet or unhide another one first.',
  'sheets-left': ({ sheets }) =>
    `The sheets could not be written, nor the workbook be put back as it was, so these may be incomplete. Write them again, or delete them: ${sheets.join(', ')}`,
  'template-not-word': () =>
    'The template is no Word file (.docx) or has a password. Open it in Word and save it as .docx without a password.',
  'template-without-tags': () =>
    'The template has no tag like {หน่วยงาน}, so nothing would stand in it. Add tags as the manual lists them, or use the template of Prongsai.',
  'template-tags-wrong': ({ problems }) =>
    `Tags of the template that cannot be used: ${String(problems.length)}. Mend them in Word and try again: ${problems.map(tagProblem).join(' • ')}`,
  cancelled: () => 'Cancelled. The workbook is as it was before.',
  'excel-failed': () =>
    'Excel could not do it; the workbook is as it was. Try again; if it fails again, save, close and reopen Excel.',
};

const TAGS: Readonly<Record<TemplateTagProblem['kind'], string>> = {
  unknown: 'is no tag that can stand there',
  cut: 'has a brace without the other one',
  'opened-not-closed': 'has no closing tag',
  'closed-not-opened': 'has no opening tag before it',
  repeated: 'is a repeated part: it needs an opening tag with # and a closing one with /',
  'not-repeated': 'is a text: write it without #',
};

function tagProblem({ kind, tag, part, paragraph, text }: TemplateTagProblem): string {
  return `“${tag}” ${TAGS[kind]} (${part}, paragraph ${String(paragraph)}: “${text}”)`;
}

export function enHost(error: HostError): string {
  const sentence = SENTENCES[error.code] as (facts: HostError['facts']) => string;
  return sentence(error.facts);
}
