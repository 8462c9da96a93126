/** Checks of what arrives from the client; each fails with InvalidArgument. */
import { invalid } from './excel-error';

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : invalid();
}

export function flagOf(value: unknown): boolean {
  return typeof value === 'boolean' ? value : invalid();
}

/** A number from minimum to maximum, both included. */
export function numberOf(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  return typeof value === 'number' && value >= minimum && value <= maximum ? value : invalid();
}

export function wholeOf(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  return Number.isInteger(value) ? numberOf(value, minimum, maximum) : invalid();
}

/** One of the values, whatever its case: Excel answers in its own spelling. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const asked = textOf(value).toLowerCase();
  return allowed.find((name) => name.toLowerCase() === asked) ?? invalid();
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid();
  return value as Readonly<Record<string, unknown>>;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#RRGGBB" in capitals; "" is no colour where that is allowed. */
export function colourOf(value: unknown, allowNone = false): string {
  const text = textOf(value);
  if (text === '' && allowNone) return '';
  const colour = NAMED_COLOURS[text.toLowerCase()] ?? text.toUpperCase();
  return /^#[0-9A-F]{6}$/.test(colour) ? colour : invalid();
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
