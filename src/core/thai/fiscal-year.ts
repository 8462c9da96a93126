/** The Thai fiscal year: year Y of the Buddhist era runs from October of Y-1 to September of Y. */

import { clean } from './fold';
import { toArabicDigits } from './digits';

export const FISCAL_MONTHS = 12;

/** Calendar order, January first. */
export const MONTH_NAMES = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Calendar order, January first. */
export const MONTH_ABBREVIATIONS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

/** 1…12 from October to 1…12 from January. */
export function calendarMonth(fiscalMonth: number): number {
  return ((fiscalMonth + 8) % FISCAL_MONTHS) + 1;
}

/** 1…12 from January to 1…12 from October. */
export function fiscalMonth(calendar: number): number {
  return ((calendar + 2) % FISCAL_MONTHS) + 1;
}

/** October first. */
export const FISCAL_MONTH_ABBREVIATIONS: readonly string[] = MONTH_ABBREVIATIONS.map(
  (_, index) => MONTH_ABBREVIATIONS[calendarMonth(index + 1) - 1] ?? '',
);

/** A.D. to B.E. */
export function toBuddhist(year: number): number {
  return year + 543;
}

/** B.E. calendar year in which a month (October = 1) of the fiscal year lies. */
export function yearOf(planYear: number, month: number): number {
  return month <= 3 ? planYear - 1 : planYear;
}

/** A month (October = 1) of the B.E. fiscal year with its calendar year: "ตุลาคม 2568" is the first of 2569. */
export function fiscalMonthName(planYear: number, month: number): string {
  return `${MONTH_NAMES[calendarMonth(month) - 1] ?? ''} ${String(yearOf(planYear, month))}`;
}

/** As fiscalMonthName, short: "ต.ค. 68". */
export function fiscalMonthShort(planYear: number, month: number): string {
  const year = String(yearOf(planYear, month) % 100).padStart(2, '0');
  return `${MONTH_ABBREVIATIONS[calendarMonth(month) - 1] ?? ''} ${year}`;
}

/**
 * A period of the B.E. fiscal year, both years in full: "ตุลาคม 2568 - กันยายน 2569"; one month stands alone.
 * `from` is 1…12 (October = 1); a period that would run past September ends there.
 */
export function periodText(planYear: number, from: number, months: number): string {
  const to = Math.min(from + months - 1, FISCAL_MONTHS);
  const first = fiscalMonthName(planYear, from);
  return to > from ? `${first} - ${fiscalMonthName(planYear, to)}` : first;
}

const ERA = String.raw`(?:พ\.? ?ศ\.? ?)`;
const WHOLE = String.raw`(?<!\d|\d[.,])`;
const ENDS = String.raw`(?!\d|[.,]\d|%| ?(?:บาท|คน|ราย|ครั้ง|แห่ง|เรื่อง|คะแนน|ชุด))`;
const BUDDHIST = String.raw`${WHOLE}(25[4-9]\d)${ENDS}`;
const SHORT = String.raw`(?:ปี ?(?:งบประมาณ|งบฯ?|การประเมิน)? ?${ERA}?|${ERA})([4-9]\d)${ENDS}(?!/)`;
const MARKED_BUDDHIST = new RegExp(`${BUDDHIST}|${SHORT}`, 'g');
const CHRISTIAN = String.raw`(20[0-4]\d|2050)${ENDS}`;
const MARKED_CHRISTIAN = new RegExp(
  String.raw`(?:ค\.? ?ศ\.?|ปี|ปีงบประมาณ|\b(?:FY|AD|CE|ITA|year)) ?${CHRISTIAN}|^${CHRISTIAN}$`,
  'i',
);

const TWO_DIGITS = /[0-9๐-๙]{2}/;

/**
 * The B.E. years 2540…2599 in a text, in reading order, each once. A year has four digits, Thai or Arabic; two digits
 * count only after "ปี", "ปีงบประมาณ" or "พ.ศ." ("ปี 68"). Amounts ("2568 บาท", "2,568", "2568.50") are no years.
 */
export function readYears(text: string): number[] {
  if (!TWO_DIGITS.test(text)) return [];
  const years = [...toArabicDigits(clean(text)).matchAll(MARKED_BUDDHIST)].map(([, full, short]) =>
    full === undefined ? 2500 + Number(short) : Number(full),
  );
  return [...new Set(years)];
}

/**
 * The first B.E. year in a text. Without one, an A.D. year 2000…2050 that stands alone ("2025") or after "ค.ศ.", "ปี",
 * "FY", "AD", "CE", "year" or "ITA", as B.E. Null where there is neither.
 */
export function readYear(text: string): number | null {
  const [buddhist] = readYears(text);
  if (buddhist !== undefined) return buddhist;
  const christian = MARKED_CHRISTIAN.exec(toArabicDigits(clean(text)));
  const year = christian?.[1] ?? christian?.[2];
  return year === undefined ? null : toBuddhist(Number(year));
}
