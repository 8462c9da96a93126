/** The cell that says which items a measure answers: "i10, o5", and "o27 (2568)" for an item of another year's list. */
import { type ItemCode, itemCode } from '../../scheme/code';
import { codeIn2568, codesBySubject } from '../../scheme/crosswalk';
import { findItem } from '../../scheme/scheme';
import { schemeOfYear } from '../../scheme/schemes';
import { readCode } from '../../scores/item-code';
import { toArabicDigits } from '../../thai/digits';
import { clean, fold } from '../../thai/fold';
import type { CatalogueMeasure, YearItem } from './in-use';

export interface AnswersRead extends Pick<CatalogueMeasure, 'answers' | 'elsewhere'> {
  /** Pieces that are no code. */
  readonly unreadable: readonly string[];
  /** Codes that their year's list does not have. */
  readonly unknown: readonly YearItem[];
}

const GENERAL = new Set(['ทั่วไป', '-', '–', 'ไม่มี'].map(fold));
const BETWEEN = /[,;/\n]|\sและ(?=\s)|\s+(?=[^\d\s()])/;
const OF_YEAR = /\s*\(\s*(?:ปี\s*)?(25\d\d)\s*\)$/;
const BEFORE = /ข้อ(?:ที่)?/g;

/** A code without a year is one of the list of `year`. An empty cell and "ทั่วไป" answer no item. */
export function readAnswers(text: string, year: number): AnswersRead {
  const plain = toArabicDigits(clean(text)).replace(BEFORE, ' ');
  const answers = new Set<ItemCode>();
  const elsewhere: YearItem[] = [];
  const unreadable: string[] = [];
  const unknown: YearItem[] = [];
  for (const piece of plain.split(BETWEEN).map((each) => each.trim())) {
    if (!piece || GENERAL.has(fold(piece))) continue;
    const item = yearItem(piece, year);
    if (!item) unreadable.push(piece);
    else if (!findItem(schemeOfYear(item.year), item.code)) unknown.push(item);
    else {
      const subject = codeIn2568(item.code, item.year);
      if (subject !== null) answers.add(subject);
      else if (!elsewhere.some((one) => one.code === item.code && one.year === item.year)) elsewhere.push(item);
    }
  }
  return { answers: [...answers], ...(elsewhere.length ? { elsewhere } : {}), unreadable, unknown };
}

function yearItem(piece: string, year: number): YearItem | null {
  const stated = OF_YEAR.exec(piece)?.[1];
  const written = readCode(piece.replace(OF_YEAR, ''));
  if (!written?.instrument || written.rest) return null;
  return { code: itemCode(written.instrument, written.number), year: stated === undefined ? year : Number(stated) };
}

/** Codes as the list of a year has them, in Arabic digits; empty for a general measure. */
export function answersWriter(year: number): (measure: Pick<CatalogueMeasure, 'answers' | 'elsewhere'>) => string {
  const bySubject = codesBySubject(year);
  return ({ answers, elsewhere = [] }) =>
    [
      ...answers.flatMap(
        (subject): readonly string[] => bySubject.get(subject) ?? [ofYear({ code: subject, year: 2568 })],
      ),
      ...elsewhere.map((item) => (item.year === year ? item.code : ofYear(item))),
    ].join(', ');
}

function ofYear({ code, year }: YearItem): string {
  return `${code} (${String(year)})`;
}
