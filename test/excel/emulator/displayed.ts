/** The text that a cell shows for its value. */
import { SSF } from '@e965/xlsx';
import type { CellValue } from './cell-input';

/** The library leaves its formatter without a type. */
const formatter = SSF as { format(numberFormat: string, value: CellValue): string };

/** en-US; a column that is too narrow is not taken into account. */
export function displayed(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  return formatter.format(numberFormat, value);
}
