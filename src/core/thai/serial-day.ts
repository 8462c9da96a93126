/** Days as Excel counts them: 1 January 1900 is 1, and a day that never was stands behind February of that year. */

import { calendarMonth, toBuddhist, yearOf } from './fiscal-year';

const DAY = 86_400_000;
/** 30 December 1899, from which days after February 1900 count. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** Of a day of the Gregorian calendar; `month` 1…12. */
export function serialDay(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - ORIGIN) / DAY);
}

/** Of the day that a clock on the wall shows. */
export function serialOf(moment: Date): number {
  return serialDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** The last day of a month (October = 1) of a fiscal year, B.E. */
export function lastDayOf(fiscalYear: number, month: number): number {
  // day 0 of a month is the last of the one before
  return serialDay(yearOf(fiscalYear, month) - toBuddhist(0), calendarMonth(month) + 1, 0);
}
