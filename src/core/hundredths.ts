/** Scores as whole hundredths (9212 = 92.12): `(97.925).toFixed(2)` is wrong, integers are not. */

declare const hundredths: unique symbol;
/** A whole number of hundredths; a score lies in 0…10000. */
export type Hundredths = number & { readonly [hundredths]: true };

export const FULL_SCORE = 10000 as Hundredths;

/** Of a whole number. Throws RangeError on a fraction: rounding belongs to `roundDecimal` or `Fraction`. */
export function hundredthsOf(whole: number): Hundredths {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`not a whole number of hundredths: ${String(whole)}`);
  return whole as Hundredths;
}

/** 9212 → 92.12, the nearest double. */
export function toNumber(value: Hundredths): number {
  return value / 100;
}

/** 9212 → "92.12". */
export function toDecimal(value: Hundredths): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Hundredths of a plain decimal ("97.925" → 9793), half away from zero, by its written digits.
 * `shift` moves the decimal point to the right first: 2 for a percent cell ("0.92125" → 9213).
 * Null where the text is not a plain decimal.
 */
export function roundDecimal(decimal: string, shift = 0): Hundredths | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(decimal);
  if (!match || !`${match[2] ?? ''}${match[3] ?? ''}`) return null;
  const fraction = (match[3] ?? '').padEnd(shift + 3, '0');
  const whole = Number(`${match[2] ?? ''}${fraction.slice(0, shift + 2)}`);
  const up = Number(fraction.charAt(shift + 2)) >= 5 ? 1 : 0;
  const rounded = whole + up;
  return Number.isSafeInteger(rounded) ? hundredthsOf(match[1] === '-' && rounded ? -rounded : rounded) : null;
}
