/** From the units of a spec to those of Excel's API. */
import type { WorkbookSpec } from '../../core/sheet';

const POINTS_PER_PIXEL = 0.75;
/** Advance of a digit of TH Sarabun New, in em. */
const DIGIT = 0.362;

/**
 * Column width in points. A character is as wide as a digit of the spec's font in whole pixels: the officer's workbook
 * has another font, and the API takes points, not characters (office-js#187, office-js#3036).
 */
export function columnPoints(characters: number, font: WorkbookSpec['font']): number {
  const digit = Math.round((font.size / POINTS_PER_PIXEL) * DIGIT);
  return Math.round(characters * digit) * POINTS_PER_PIXEL;
}
