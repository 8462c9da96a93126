/**
 * Half-up rounding to two decimals in formulas. Half a hundredth is no binary fraction and half of one is, so whole
 * hundredths are what is rounded: every spreadsheet program then agrees.
 */

/** The mean of two-decimal scores; empty where there is none. */
export function meanFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",ROUND(ROUND(SUM(${range})*100,0)/COUNT(${range}),0)/100)`;
}

/** A figure of more decimals, from a cell or a formula. */
export function rounded(figure: string): string {
  return `ROUND(ROUND(${figure}*100,7),0)/100`;
}
