/** What becomes of something written to a cell: Excel reads it as if a person had typed it (en-US). */
import { invalid } from './excel-error';

export type CellValue = string | number | boolean;

export interface CellInput {
  readonly value: CellValue;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  /** Whether a leading apostrophe kept it text. */
  readonly apostrophe: boolean;
  /** The number format that the cell gets where it has General. */
  readonly format: string | null;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const DAY = 86_400_000;

const constant = (value: CellValue, format: string | null = null): CellInput => ({
  value,
  formula: null,
  apostrophe: false,
  format,
});

/** Serial number of a day (1900 date system, from March 1900 on); null where there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1901 || year > 9999) return null;
  return date.getTime() / DAY + 25_569;
}

function readDate(text: string): CellInput | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  let serial: number | null = null;
  if (iso) serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  else if (us) {
    const year = us[3] === undefined ? new Date().getFullYear() : Number(us[3]);
    serial = serialOf(year < 30 ? year + 2000 : year < 100 ? year + 1900 : year, Number(us[1]), Number(us[2]));
  }
  return serial === null ? null : constant(serial, us && us[3] === undefined ? 'd-mmm' : 'm/d/yyyy');
}

function readTime(text: string): CellInput | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!found) return null;
  const seconds = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return constant(seconds / 86_400, found[3] === undefined ? 'h:mm' : 'h:mm:ss');
}

function readNumber(text: string): CellInput | null {
  const found = /^([-+]?)(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(e[-+]?\d+)?(%?)$/i.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', decimals = '', only = '', exponent = '', percent = ''] = found;
  const number = Number(`${sign}${whole.replaceAll(',', '')}${decimals === '.' ? '' : decimals}${only}${exponent}`);
  if (!Number.isFinite(number)) return null;
  const fine = decimals.length > 1 || only !== '';
  if (percent) return constant(number / 100, fine ? '0.00%' : '0%');
  if (exponent) return constant(number, '0.00E+00');
  return constant(number, whole.includes(',') ? (fine ? '#,##0.00' : '#,##0') : null);
}

function readText(text: string): CellInput {
  const plain = text.trim();
  const typed = readNumber(plain) ?? readDate(plain) ?? readTime(plain);
  if (typed) return typed;
  if (/^(true|false)$/i.test(plain)) return constant(plain.toLowerCase() === 'true');
  if (ERRORS.includes(plain.toUpperCase())) return constant(plain.toUpperCase());
  const lead = text.charAt(0);
  if (text.length > 1 && '=+-@'.includes(lead)) {
    if (text.length > LONGEST_FORMULA) return invalid('The formula is too long.');
    return {
      value: '',
      formula: lead === '=' ? text : lead === '@' ? `=${text.slice(1)}` : `=${text}`,
      apostrophe: false,
      format: null,
    };
  }
  return constant(text);
}

/**
 * Reads an input as Excel does. Cells with the number format "@" keep every text; a leading apostrophe keeps it elsewhere.
 * Fails with InvalidArgument for what no cell can hold.
 */
export function readInput(input: unknown, numberFormat: string): CellInput {
  if (typeof input === 'number' || typeof input === 'boolean') return constant(input);
  if (typeof input !== 'string') return invalid();
  if (input.startsWith("'")) {
    if (input.length > LONGEST_TEXT + 1) return invalid();
    return { value: input.slice(1), formula: null, apostrophe: true, format: null };
  }
  if (input.length > LONGEST_TEXT) return invalid();
  return numberFormat === '@' ? constant(input) : readText(input);
}
