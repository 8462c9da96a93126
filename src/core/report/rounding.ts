/**
 * Half-up rounding to two decimals in formulas. Half a hundredth is no binary fraction and half of one is, so whole
 * hundredths are what is rounded: every spreadsheet program then agrees.
 */
import type { Hundredths } from '../hundredths';

/** The mean of two-decimal scores; empty where there is none. */
export function meanFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",ROUND(ROUND(SUM(${range})*100,0)/COUNT(${range}),0)/100)`;
}

/** A figure of more decimals, from a cell or a formula. */
export function rounded(figure: string): string {
  return `ROUND(ROUND(${figure}*100,7),0)/100`;
}

/** Whether `rounded` of this figure gives the score: not where it is nearer to a half than seven decimals tell. */
export function roundsTo(figure: number, score: Hundredths): boolean {
  return Math.round(Math.round(figure * 1e9) / 1e7) === score;
}

/** The unrounded mean of cells; `otherwise` (a text) while fewer than `least` of them hold a number. */
export function averageFormula(cells: string, least: number, otherwise: string): string {
  return `IF(COUNT(${cells})<${String(least)},"${otherwise}",AVERAGE(${cells}))`;
}
