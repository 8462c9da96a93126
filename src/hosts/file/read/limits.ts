/** How much a file may hold. An ITA workbook has some thousand cells and less than 5 MB. */
import { HostError } from '../../host';
import type { FileMeasure } from '../../host';

export const LIMITS: Readonly<Record<FileMeasure, number>> = {
  bytes: 50 * 2 ** 20,
  'inflated-bytes': 100 * 2 ** 20,
  parts: 10_000,
  cells: 1_000_000,
  characters: 50_000_000,
};

/** Throws 'file-too-large' when `amount` passes the limit. */
export function checkLimit(measure: FileMeasure, amount: number): void {
  const limit = LIMITS[measure];
  if (amount > limit) throw new HostError('file-too-large', { measure, limit });
}
