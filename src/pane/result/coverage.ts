/** How much of each instrument the workbook holds: why there is no total yet. */
import type { Assessment } from '../../core/assessment/assessment';
import type { Instrument, ItemCode } from '../../core/scheme/code';

export interface Coverage {
  readonly instrument: Instrument;
  /** Items of the year's list. */
  readonly of: number;
  /** Those that do not stand in the workbook. */
  readonly missing: readonly ItemCode[];
}

/** The instruments that have no score, IIT first. */
export function incompleteInstruments({ instruments, issues, unplaced, scheme }: Assessment): readonly Coverage[] {
  const present = new Set([...issues.flatMap(({ items }) => items), ...unplaced].map(({ code }) => code));
  return instruments
    .filter(({ average }) => average === null)
    .map(({ instrument }) => {
      const own = scheme.indicators.filter((indicator) => indicator.instrument === instrument);
      const codes = scheme.items
        .filter(({ indicator }) => own.some(({ number }) => number === indicator))
        .map(({ code }) => code);
      return { instrument, of: codes.length, missing: codes.filter((code) => !present.has(code)) };
    });
}
