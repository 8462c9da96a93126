/** Reads the cells of the scheme's sheet: whole numbers, codes and the few words that a cell may hold. */
import type { GridCell, Place } from '../grid';
import { INSTRUMENTS, type Instrument, type ItemCode, parseItemCode } from '../scheme/code';
import type { Certainty, SchemeItem } from '../scheme/scheme';
import { toArabicDigits } from '../thai/digits';
import { clean, fold } from '../thai/fold';
import { codeAsSaid, readCode } from './item-code';

/** A cell of the sheet, empty ones too. */
export interface SchemeCell {
  readonly value: GridCell['value'] | null;
  readonly format: string;
  readonly place: Place;
}

/** As a person would have typed it; empty where nothing stands there. */
export function writtenIn({ value }: SchemeCell): string {
  return value === null ? '' : clean(String(value));
}

/** A title as the program keeps it: in Arabic digits. */
export function titleIn(cell: SchemeCell): string {
  return toArabicDigits(writtenIn(cell));
}

/** "3", "๓", "(3)", "3." where it lies within the bounds; else null. */
export function wholeIn(cell: SchemeCell, from: number, to: number): number | null {
  const match = /^\(?(\d{1,4})[).]?$/.exec(toArabicDigits(writtenIn(cell)));
  const whole = match?.[1] === undefined ? NaN : Number(match[1]);
  return whole >= from && whole <= to ? whole : null;
}

/** "2570", "พ.ศ. ๒๕๗๐", "ปี 2570". */
export function yearIn(cell: SchemeCell, from: number, to: number): number | null {
  const match = /^(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(\d{4})$/.exec(fold(writtenIn(cell)));
  const year = Number(match?.[1] ?? NaN);
  return year >= from && year <= to ? year : null;
}

/** A whole percentage: 30, "30%", "ร้อยละ ๓๐", 0.3 in a percent cell. */
export function percentIn(cell: SchemeCell): number | null {
  const { value, format } = cell;
  if (typeof value === 'number' && format.includes('%')) return within(Math.round(value * 1e6) / 1e4);
  const match = /^(?:ร้อยละ)?(\d{1,3})(?:\.0*)?%?$/.exec(fold(writtenIn(cell)));
  return within(Number(match?.[1] ?? NaN));
}

function within(percent: number): number | null {
  return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? percent : null;
}

/** A code that fills its cell: "i10", "i๑๐", "๐๕", "O 5". */
export function codeIn(cell: SchemeCell): ItemCode | null {
  const code = readCode(writtenIn(cell));
  if (!code || code.rest) return null;
  return parseItemCode(codeAsSaid(code, null) ?? '');
}

export function instrumentIn(cell: SchemeCell): Instrument | null {
  const written = writtenIn(cell).toUpperCase();
  return INSTRUMENTS.find((instrument) => instrument === written) ?? null;
}

/** The words of the sheet, or those of the program. */
export function polarityIn(cell: SchemeCell): SchemeItem['polarity'] | null {
  const written = fold(writtenIn(cell));
  if (/^(?:เชิง)?ลบ$|^negative$/.test(written)) return 'negative';
  return /^(?:เชิง)?บวก$|^positive$/.test(written) ? 'positive' : null;
}

export function certaintyIn(cell: SchemeCell): Certainty | null {
  const written = fold(writtenIn(cell));
  if (/^ยังไม่(?:ได้)?ยืนยัน$|^unverified$/.test(written)) return 'unverified';
  if (/^ยืนยัน(?:แล้ว)?$|^published$/.test(written)) return 'published';
  return /^อนุมาน(?:ไว้|แล้ว)?$|^inferred$/.test(written) ? 'inferred' : null;
}
