/** The checks that sheets, cells and rules share. Limits are Excel's. */
import { type Area, LAST_COLUMN, LAST_ROW } from '../core/grid';
import type { Colour } from '../core/sheet';
import { fault } from './invalid-workbook';

const FORMULA_LENGTH = 8192;

/** A finite number in the range, both ends included. */
export function checkRange(sheet: string | null, where: string, value: number, minimum: number, maximum: number): void {
  if (!(value >= minimum && value <= maximum)) fault('out-of-range', { sheet, where, value, minimum, maximum });
}

/** A whole number from 0 to `maximum`. */
export function checkIndex(sheet: string, where: string, value: number, maximum: number): void {
  if (!Number.isInteger(value)) fault('bad-number', { sheet, where, value });
  checkRange(sheet, where, value, 0, maximum);
}

export function checkFinite(sheet: string, where: string, value: number): void {
  if (!Number.isFinite(value)) fault('bad-number', { sheet, where, value });
}

export function checkLength(sheet: string, where: string, text: string, limit: number): void {
  if (text.length > limit) fault('text-too-long', { sheet, where, length: text.length, limit });
}

export function checkColour(sheet: string | null, colour: Colour | null): void {
  if (colour !== null && !/^#[0-9A-Fa-f]{6}$/.test(colour)) fault('bad-colour', { sheet, colour });
}

export function checkFormula(sheet: string | null, where: string, formula: string): void {
  if (formula === '' || formula.startsWith('=') || formula.length > FORMULA_LENGTH) {
    fault('bad-formula', { sheet, where, formula });
  }
}

export function checkArea(sheet: string, where: string, area: Area): void {
  const { top, left, bottom, right } = area;
  const ordered = top <= bottom && left <= right;
  const inside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (![top, left, bottom, right].every(Number.isInteger) || !ordered || !inside) {
    fault('bad-area', { sheet, where, area });
  }
}
