/** Reads a score as people write it (domain §4.4): never a silent 0. */
import { type Hundredths, FULL_SCORE, hundredthsOf, roundDecimal } from '../hundredths';
import type { CellValue } from '../grid';
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';

export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Hundredths }
  /** A number of 0…1 without a percent format: a fraction, if its whole column is. */
  | { readonly kind: 'fraction'; readonly score: Hundredths; readonly whole: Hundredths; readonly written: string }
  | { readonly kind: 'missing'; readonly written: string }
  | { readonly kind: 'unreadable'; readonly written: string; readonly proposals: readonly Hundredths[] }
  /** Words that do not look like a score at all. */
  | { readonly kind: 'other'; readonly written: string };

const MISSING = /^(?:[-–—.…]+|n\/?a|ไม่มี|ไม่มีข้อมูล|ไม่มีคะแนน|ไม่ประเมิน|ไม่ได้ประเมิน|ไม่ถูกประเมิน|ว่าง)$/;
const WORDS = /ร้อยละ|คะแนน|ได้|เท่ากับ|เฉลี่ย|%|:|=/g;
const EXCEL_ERROR = /^#(?:[A-Z0-9]+[/!?]?)+[!?]?$/;

/** `format` is the cell's Excel number format: it alone tells 0.9212 from 92.12 %. */
export function readScore(value: CellValue | undefined, format: string): ScoreReading {
  if (value === undefined || value === '') return { kind: 'missing', written: '' };
  if (typeof value === 'boolean') return { kind: 'other', written: String(value) };
  if (typeof value === 'number') return readNumber(value, format);
  return readText(value);
}

function readNumber(value: number, format: string): ScoreReading {
  const written = plainDecimal(value);
  if (format.includes('%')) return within(roundDecimal(written, 2), written);
  return bare(written);
}

function readText(value: string): ScoreReading {
  const written = clean(value);
  const plain = toArabicDigits(written).toLowerCase();
  if (!plain) return { kind: 'missing', written };
  if (EXCEL_ERROR.test(plain.toUpperCase())) return { kind: 'unreadable', written, proposals: [] };
  const percent = plain.includes('%') || plain.includes('ร้อยละ');
  const stripped = plain.replace(WORDS, '').replace(/\s+/g, '');
  if (MISSING.test(plain.replace(/\s+/g, ''))) return { kind: 'missing', written };
  const decimal = asDecimal(stripped);
  if (decimal === null) {
    const looksLikeScore = /\d/.test(stripped) && /^[\d.,/oOlI|%]+$/.test(stripped);
    return looksLikeScore ? { kind: 'unreadable', written, proposals: [] } : { kind: 'other', written };
  }
  const reading = percent ? within(roundDecimal(decimal), written) : bare(decimal);
  return 'written' in reading ? { ...reading, written } : reading;
}

/** A plain decimal out of one with a comma for the point or letters for 0 and 1; null where it is none. */
function asDecimal(text: string): string | null {
  const letters = /^[\dol|.,]+$/.test(text) && /\d/.test(text) ? text.replace(/o/g, '0').replace(/[l|]/g, '1') : text;
  const decimal = /^\d{1,3},\d{1,2}$/.test(letters) ? letters.replace(',', '.') : letters;
  return /^\d+(?:\.\d+)?$/.test(decimal) ? decimal : null;
}

function bare(decimal: string): ScoreReading {
  const score = roundDecimal(decimal);
  const whole = roundDecimal(decimal, 2);
  if (score !== null && whole !== null && Number(decimal) > 0 && Number(decimal) <= 1) {
    return { kind: 'fraction', score, whole, written: decimal };
  }
  return within(score, decimal);
}

function within(score: Hundredths | null, written: string): ScoreReading {
  if (score !== null && score >= 0 && score <= FULL_SCORE) return { kind: 'score', score };
  return { kind: 'unreadable', written, proposals: score === null || score < 0 ? [] : nearby(score) };
}

/** A lost decimal point: 921.2 and 9212 may both have been 92.12. */
function nearby(score: Hundredths): readonly Hundredths[] {
  return [10, 100]
    .map((divisor) => score / divisor)
    .filter((proposal) => Number.isInteger(proposal) && proposal >= 1000 && proposal <= FULL_SCORE)
    .map(hundredthsOf);
}

/** The shortest decimal that names the double, without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12) : text;
}
