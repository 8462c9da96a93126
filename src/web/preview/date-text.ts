/** A day number of Excel as its date formats show it. */
import type { Token } from './format-tokens';

export interface DateLanguage {
  readonly thai: boolean;
  /** Years of the Buddhist era. */
  readonly buddhist: boolean;
}

const DAY = 86_400_000;
/** Day 0; right from 1 March 1900 on, the day after Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
const LAST_DAY = 2_958_466;
const BUDDHIST_ERA = 543;

export function isDateFormat(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'date');
}

/** Null where there is no such day. */
export function dateText(value: number, tokens: readonly Token[], language: DateLanguage): string | null {
  if (!(value >= 0 && value < LAST_DAY)) return null;
  const time = new Date(EPOCH + Math.round(value * DAY));
  const half = tokens.some((token) => token.kind === 'date' && token.text.includes('/'));
  const parts = tokens.map((token, index) => {
    switch (token.kind) {
      case 'literal':
        return token.text;
      case 'date':
        return datePart(time, isMinutes(tokens, index) ? token.text.replaceAll('m', 'n') : token.text, language, half);
      case 'digits':
        // ".00" of seconds
        return token.text;
      default:
        return '';
    }
  });
  return parts.join('');
}

/** "m" is minutes after hours or before seconds. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index];
  if (at?.kind !== 'date' || !/^mm?$/.test(at.text)) return false;
  const dates = (some: readonly Token[]): string | undefined =>
    some.flatMap((token) => (token.kind === 'date' && !token.text.includes('/') ? [token.text] : []))[0];
  const before = dates(tokens.slice(0, index).reverse());
  const after = dates(tokens.slice(index + 1));
  return before?.startsWith('h') === true || after?.startsWith('s') === true;
}

function datePart(time: Date, code: string, { thai, buddhist }: DateLanguage, half: boolean): string {
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(thai ? 'th-TH' : 'en-US', { ...options, timeZone: 'UTC' }).format(time);
  const padded = (part: number, length: number): string => String(part).padStart(length, '0');
  const length = Math.min(code.length, 2);
  const hours = time.getUTCHours();
  switch (code[0]) {
    case 'y':
    case 'b': {
      const year = time.getUTCFullYear() + (buddhist || code.startsWith('b') ? BUDDHIST_ERA : 0);
      return code.length > 2 ? String(year) : padded(year % 100, 2);
    }
    case 'm':
      if (code.length === 5) return named({ month: 'long' }).slice(0, 1);
      if (code.length > 2) return named({ month: code.length === 3 ? 'short' : 'long' });
      return padded(time.getUTCMonth() + 1, length);
    case 'd':
      if (code.length > 2) return named({ weekday: code.length === 3 ? 'short' : 'long' });
      return padded(time.getUTCDate(), length);
    case 'h':
      return padded(half ? ((hours + 11) % 12) + 1 : hours, length);
    case 'n':
      return padded(time.getUTCMinutes(), length);
    case 's':
      return padded(time.getUTCSeconds(), length);
    default:
      return code.startsWith('A/') ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'AM' : 'PM';
  }
}
