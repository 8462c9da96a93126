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

const literal = (text: string) => text.replaceAll('.', String.raw`\.?\s?`);
const MONTH = `(${[...MONTH_NAMES, ...MONTH_ABBREVIATIONS].map(literal).join('|')})`;
const YEAR = String.raw`(?:พ\.?\s?ศ\.?\s?)?(25\d\d|\d\d)`;
const PERIOD = new RegExp(String.raw`^${MONTH}\s*(?:${YEAR})?\s*(?:-|–|—|ถึง)\s*${MONTH}\s*${YEAR}$`);
const SINGLE = new RegExp(String.raw`^${MONTH}\s*${YEAR}$`);

/** Null where the text is anything else, or crosses the end of a fiscal year. */
export function readPeriod(text: string): Period | null {
  const plain = toArabicDigits(clean(text)).replace(/\s+/g, ' ');
  const single = SINGLE.exec(plain);
  const [, first, firstYear, last, lastYear] = single
    ? [plain, single[1], single[2], single[1], single[2]]
    : (PERIOD.exec(plain) ?? []);
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === null || to === null || to < from) return null;
  const year = fiscalYear(to, lastYear ?? '');
  if (firstYear !== undefined && fiscalYear(from, firstYear) !== year) return null;
  return { from, months: to - from + 1, year };
}

/** By its name or abbreviation, with or without dots; null for anything else. */
export function monthOf(text: string | undefined): FiscalMonth | null {
  const bare = text?.replace(/[.\s]/g, '');
  const named = (name: string) => name.replaceAll('.', '') === bare;
  const calendar = Math.max(MONTH_NAMES.findIndex(named), MONTH_ABBREVIATIONS.findIndex(named));
  return calendar < 0 ? null : (fiscalMonth(calendar + 1) as FiscalMonth);
}

/** "68" is 2568. */
function fiscalYear(month: number, written: string): number {
  const year = written.length === 2 ? 2500 + Number(written) : Number(written);
  return month <= 3 ? year + 1 : year;
}
