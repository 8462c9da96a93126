/** Exact means: nothing is rounded before the end, and the end is rounded half up. */
import { type Hundredths, hundredthsOf } from '../hundredths';

/** A non-negative fraction of hundredths, e.g. 68545/7. */
export interface Fraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

export function fractionOf(value: Hundredths): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** `share` in percent, a whole number. */
export function percentOf(a: Fraction, share: number): Fraction {
  return { numerator: a.numerator * BigInt(share), denominator: a.denominator * 100n };
}

/** Null for no values. */
export function mean(values: readonly Fraction[]): Fraction | null {
  if (!values.length) return null;
  const sum = values.reduce(add);
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(values.length) };
}

/** To whole hundredths, half up. */
export function round({ numerator, denominator }: Fraction): Hundredths {
  return hundredthsOf(Number((2n * numerator + denominator) / (2n * denominator)));
}

/** As a double of points (97.92142857…), for a cell that shows two decimals and is computed with. */
export function toPoints({ numerator, denominator }: Fraction): number {
  const scale = 10n ** 16n;
  return Number((numerator * scale) / denominator) / 1e18;
}

/** The mean of scores, half up: what an issue's average is. Null for no scores. */
export function meanOf(scores: readonly Hundredths[]): Hundredths | null {
  const exact = mean(scores.map(fractionOf));
  return exact && round(exact);
}
