/** A number as Excel shows it under a number format, for the formats that score workbooks use. */
import { toThaiDigits } from '../../core/thai/digits';
import { type DateLanguage, dateText, isDateFormat } from './date-text';
import { type Token, sectionTokens, splitSections } from './format-tokens';

/** What General shows at most. */
const GENERAL_DIGITS = 11;
/** The digits that Excel keeps of a number. */
const KEPT_DIGITS = 15;
const MOST_DECIMALS = 30;

/** Bits of the code in [$-D07041E]: the shape of the digits, the calendar, the language. */
const THAI_SHAPE = 0x0d;
const BUDDHIST = 0x07;
const THAI_LANGUAGE = 0x1e;

/** `format` is an Excel number format in en-US codes. What cannot be followed is shown as General does. */
export function numberText(value: number, format: string): string {
  const { section, negated } = sectionFor(value, splitSections(format));
  const { tokens, locale } = sectionTokens(section);
  const thai = locale >>> 24 === THAI_SHAPE || /^t(?=[0#?])/i.test(section);
  const shown = sectionText(negated ? -value : value, tokens, {
    thai: (locale & 0xff) === THAI_LANGUAGE,
    buddhist: ((locale >>> 16) & 0xff) === BUDDHIST,
  });
  return thai ? toThaiDigits(shown) : shown;
}

/** A section of its own for negative numbers says itself whether a minus stands there. */
function sectionFor(value: number, sections: readonly string[]): { section: string; negated: boolean } {
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, negated: true };
  if (value === 0 && zero !== undefined) return { section: zero, negated: false };
  return { section: positive, negated: false };
}

function sectionText(value: number, tokens: readonly Token[], language: DateLanguage): string {
  if (tokens.some(({ kind }) => kind === 'general')) return withLiterals(tokens, generalText(value));
  if (isDateFormat(tokens)) return dateText(value, tokens, language) ?? generalText(value);
  const [digits, ...further] = tokens.flatMap((token) => (token.kind === 'digits' ? [token.text] : []));
  if (digits === undefined) return withLiterals(tokens, '');
  // a fraction, or digits in groups
  if (further.length) return generalText(value);
  const percent = tokens.filter(({ kind }) => kind === 'percent').length;
  const number = patternText(value * 100 ** percent, digits);
  return number === null ? generalText(value) : (number.minus ? '-' : '') + withLiterals(tokens, number.text);
}

/** The number where its first digit stands; the literals around it. */
function withLiterals(tokens: readonly Token[], number: string): string {
  let placed = false;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind === 'date') return '';
      const text = placed ? '' : number;
      placed = true;
      return text;
    })
    .join('');
}

/** `pattern` holds 0 # ? . , and E+. Null for fractions and other patterns. */
function patternText(value: number, pattern: string): { minus: boolean; text: string } | null {
  const match = /^([0#?,]*)(?:\.([0#?]*))?(,*)(?:E[+-](0+))?$/i.exec(pattern);
  if (!match) return null;
  const [, whole = '', decimals = '', scale = '', exponent] = match;
  if (exponent !== undefined) {
    const [mantissa = '', power = '0'] = value.toExponential(Math.min(decimals.length, MOST_DECIMALS)).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return { minus: false, text: `${mantissa}E${sign}${power.slice(1).padStart(exponent.length, '0')}` };
  }
  const thousands = /,*$/.exec(whole)?.[0].length ?? 0;
  const scaled = Math.abs(value) / 1000 ** (scale.length + (decimals === '' ? thousands : 0));
  const [left = '0', right = ''] = fixed(scaled, Math.min(decimals.length, MOST_DECIMALS)).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (Number(left) === 0 && least === 0 ? '' : left).padStart(least, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const kept = trimOptional(right, decimals);
  const text = decimals === '' ? grouped : `${grouped}.${kept}`;
  return { minus: value < 0 && /[1-9]/.test(text), text };
}

/** Zeros at the end go where the pattern has "#". */
function trimOptional(digits: string, pattern: string): string {
  let end = digits.length;
  while (end > 0 && pattern[end - 1] === '#' && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** Rounded half up in its decimal digits, as Excel does: 97.925 → "97.93". */
function fixed(value: number, decimals: number): string {
  const [mantissa = '0', power = '0'] = value.toExponential(KEPT_DIGITS - 1).split('e');
  const rounded = Math.round(Number(`${mantissa}e${String(Number(power) + decimals)}`));
  if (!Number.isFinite(rounded) || rounded > Number.MAX_SAFE_INTEGER) return value.toFixed(decimals);
  const digits = String(rounded).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function generalText(value: number): string {
  const short = Number(value.toPrecision(GENERAL_DIGITS));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', power = '0'] = short.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa))}E${sign}${power.slice(1).padStart(2, '0')}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(short.toFixed(Math.max(0, GENERAL_DIGITS - 1 - whole))));
}
