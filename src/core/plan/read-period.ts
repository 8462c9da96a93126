/** Reads a period of one fiscal year: "ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙", "ต.ค. 68 – ธ.ค. 68", "มกราคม - มีนาคม 2569". */
import { toArabicDigits } from '../thai/digits';
import { MONTH_ABBREVIATIONS, MONTH_NAMES, fiscalMonth } from '../thai/fiscal-year';
import { clean } from '../thai/fold';
import type { FiscalMonth } from './measure';

export interface Period {
  readonly from: FiscalMonth;
  readonly months: number;
  /** Fiscal year, B.E. */
  readonly year: number;
}

/** First and last month as they are written. Years are calendar years, B.E.; null where none stands beside the month. */
export interface WrittenMonths {
  readonly from: FiscalMonth;
  readonly fromYear: number | null;
  readonly to: FiscalMonth;
  readonly toYear: number | null;
}

const literal = (text: string) => text.replaceAll('.', String.raw`\.?\s?`);
const MONTH = `(${[...MONTH_NAMES, ...MONTH_ABBREVIATIONS].map(literal).join('|')})`;
const YEAR = String.raw`(?:พ\.?\s?ศ\.?\s?)?(25\d\d|\d\d)`;
const MONTHS = new RegExp(
  String.raw`^${MONTH}\s*(?:${YEAR})?(?:\s*(?:-|–|—|ถึง)\s*(?:เดือน\s*)?${MONTH}\s*(?:${YEAR})?)?$`,
);
const ALONE = new RegExp(`^${MONTH}$`);

/** Null where the text is anything else, or crosses the end of a fiscal year. */
export function readPeriod(text: string): Period | null {
  const written = readMonths(text);
  if (written === null || written.toYear === null || written.to < written.from) return null;
  const year = fiscalYearOf(written.to, written.toYear);
  if (written.fromYear !== null && fiscalYearOf(written.from, written.fromYear) !== year) return null;
  return { from: written.from, months: written.to - written.from + 1, year };
}

/** Null where the text is no month and no two months, whatever their years. */
export function readMonths(text: string): WrittenMonths | null {
  const plain = toArabicDigits(clean(text)).replace(/\s+/g, ' ');
  const [, first, firstYear, last, lastYear] = MONTHS.exec(plain) ?? [];
  const from = monthOf(first);
  if (from === null) return null;
  if (last === undefined) return { from, fromYear: yearOf(firstYear), to: from, toYear: yearOf(firstYear) };
  const to = monthOf(last);
  return to === null ? null : { from, fromYear: yearOf(firstYear), to, toYear: yearOf(lastYear) };
}

/** The month that a text names and nothing else: "ต.ค.", "ตุลาคม". */
export function readMonth(text: string): FiscalMonth | null {
  return monthOf(ALONE.exec(clean(text))?.[1]);
}

/** The fiscal year in which a month of a calendar year lies. */
export function fiscalYearOf(month: FiscalMonth, calendarYear: number): number {
  return month <= 3 ? calendarYear + 1 : calendarYear;
}

/** By its name or abbreviation, with or without dots; null for anything else. */
export function monthOf(text: string | undefined): FiscalMonth | null {
  const bare = text?.replace(/[.\s]/g, '');
  const named = (name: string) => name.replaceAll('.', '') === bare;
  const calendar = Math.max(MONTH_NAMES.findIndex(named), MONTH_ABBREVIATIONS.findIndex(named));
  return calendar < 0 ? null : (fiscalMonth(calendar + 1) as FiscalMonth);
}

/** "68" is 2568. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2500 + Number(written) : Number(written);
}
