/** The months that a plan's period means, in every way in which offices write it (domain §6). */
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/fiscal-year';
import { clean } from '../thai/fold';
import type { FiscalMonth } from './measure';
import { type WrittenMonths, fiscalYearOf, readMonth, readMonths } from './read-period';

export interface StatedPeriod {
  readonly from: FiscalMonth;
  readonly months: number;
  /** Fiscal year, B.E.; null where the text names none. */
  readonly year: number | null;
  /** First and last month as they are written; null where the text says it by quarters or the year as a whole. */
  readonly written: WrittenMonths | null;
}

const WHOLE_YEAR = /ตลอด(?:ทั้ง)?ปี|ทั้งปี|ต่อเนื่องทั้งปี|^(?:ภายใน)?(?:ปี|ปีงบประมาณ)(?:พ\.?ศ\.?)?25\d\d$|^12เดือน/;
const DEADLINE = /^(?:ภายใน|ไม่เกิน)\s*(?:เดือน|สิ้นเดือน|วันที่)?\s*/;
const QUARTERS = /^ไตรมาส(?:ที่)?([1-4](?:(?:-|–|ถึง|,|และ|\/(?=[1-4](?!\d)))(?:ไตรมาส(?:ที่)?)?[1-4](?!\d))*)/;
/** Days and the word before a month: "1 ตุลาคม 2568", "เดือนตุลาคม". */
const DAYS = /(?:วันที่\s*)?(?<![\d.])\d{1,2}\s+(?=[ก-ฮเ])|เดือน\s*/g;

/** Null where no months can be told. A deadline ("ภายในเดือนมีนาคม 2569") is the time up to it. */
export function readStatedPeriod(text: string): StatedPeriod | null {
  const plain = toArabicDigits(clean(text)).replace(/\s+/g, ' ').replace(/^-\s+/, '');
  const bare = plain.replace(/ /g, '');
  const year = readYear(plain);
  const quarters = QUARTERS.exec(bare)?.[1]?.match(/[1-4]/g)?.map(Number);
  if (quarters) return spanOf(quarters.flatMap(monthsOfQuarter), year);
  const deadline = DEADLINE.exec(plain)?.[0] ?? '';
  const written = readMonths(plain.slice(deadline.length).replace(DAYS, ''));
  if (written) return ofMonths(deadline ? upTo(written) : written);
  return WHOLE_YEAR.test(bare) ? { from: 1, months: 12, year, written: null } : null;
}

/** "ต.ค.", "ตุลาคม 68", "ไตรมาส ๑", "ไตรมาสที่ 1 (ต.ค.-ธ.ค.)": the months that a column to be ticked stands for. */
export function readTickHeading(text: string): readonly FiscalMonth[] | null {
  const plain = toArabicDigits(clean(text)).replace(/\s+/g, '');
  const quarter = /^(?:ไตรมาส(?:ที่)?|Q)([1-4])(?:\(.*\)|\/?25\d\d)?$/i.exec(plain)?.[1];
  if (quarter) return monthsOfQuarter(Number(quarter));
  const month = readMonth(plain.replace(/(?:25)?\d\d$/, ''));
  return month === null ? null : [month];
}

/** The whole time from the first ticked month to the last; null for none. */
export function periodOfTicks(months: readonly FiscalMonth[]): StatedPeriod | null {
  return months.length ? spanOf(months, null) : null;
}

export function monthsOfQuarter(quarter: number): readonly FiscalMonth[] {
  return [1, 2, 3].map((month) => ((quarter - 1) * 3 + month) as FiscalMonth);
}

function spanOf(months: readonly FiscalMonth[], year: number | null): StatedPeriod {
  const from = Math.min(...months) as FiscalMonth;
  return { from, months: Math.max(...months) - from + 1, year, written: null };
}

/** Months that end before they begin are none: whatever was meant, it was not this. */
function ofMonths(written: WrittenMonths): StatedPeriod | null {
  const { from, fromYear, to, toYear } = written;
  if (to < from) return null;
  const known = toYear === null ? null : fiscalYearOf(to, toYear);
  const isOneYear = fromYear === null || fiscalYearOf(from, fromYear) === known;
  return isOneYear ? { from, months: to - from + 1, year: known, written } : null;
}

function upTo({ to, toYear }: WrittenMonths): WrittenMonths {
  const fromYear = toYear === null ? null : fiscalYearOf(to, toYear) - 1;
  return { from: 1, fromYear, to, toYear };
}
