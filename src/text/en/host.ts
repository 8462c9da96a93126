/** Failures of a host in English: what, and what to do next. */
import type { FileMeasure, ForeignKind, HostError, HostErrorCode, HostErrorFacts } from '../../hosts/host';

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

const MEASURES: Readonly<Record<FileMeasure, (limit: string) => string>> = {
  bytes: (limit) => `The file is larger than ${limit} bytes`,
  'inflated-bytes': (limit) => `The content of the file unpacks to more than ${limit} bytes`,
  parts: (limit) => `The file has more than ${limit} parts`,
  cells: (limit) => `The file has more than ${limit} cells`,
  characters: (limit) => `The file has more than ${limit} characters of text`,
};

type Sentences = { readonly [C in HostErrorCode]: (facts: Readonly<HostErrorFacts[C]>) => string };

const SENTENCES: Sentences = {
  'file-empty': () => 'The file is empty. Check that it is the right one.',
  'file-too-large': ({ measure, limit }) =>
    `${MEASURES[measure](limit.toLocaleString('en-US'))}, so it was not read. Copy the score tables into a new file.`,
  'file-encrypted': () => 'The file has a password and cannot be read. Open it in Excel and save it without one.',
  'file-not-a-workbook': ({ kind }) =>
    `The file is ${KINDS[kind]}, not a workbook. Use .xlsx, .xlsm, .xls, .xlsb, .ods or .csv, or paste the tables into Excel and save.`,
  'file-damaged': ({ part }) =>
    `The file is damaged${part ? ` at ${part}` : ''}. Let Excel open and repair it, and save it as a new file.`,
  'file-unsafe': ({ part }) =>
    `The file holds a declaration that no spreadsheet program writes (${part}), so it was not opened. Open it in Excel and save it as a new file.`,
  'file-unreadable': () => 'The file cannot be read. Open it in Excel, save it as .xlsx and try again.',
};

export function enHost(error: HostError): string {
  const sentence = SENTENCES[error.code] as (facts: HostError['facts']) => string;
  return sentence(error.facts);
}
