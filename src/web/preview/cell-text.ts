/** What a cell of a workbook shows. */
import type { CellValue } from '../../core/grid';
import { numberText } from './number-text';

export interface ShownText {
  readonly text: string;
  /** As Excel aligns a cell that says nothing of it. */
  readonly align: 'left' | 'center' | 'right';
}

export function cellText(value: CellValue, format: string): ShownText {
  if (typeof value === 'number') return { text: numberText(value, format), align: 'right' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', align: 'center' };
  return { text: value, align: /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'center' : 'left' };
}
