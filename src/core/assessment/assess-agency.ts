/** The agency's result: ten indicators, three instruments, the weighted total (domain §1.3). */
import type { Hundredths } from '../hundredths';
import { INSTRUMENTS, type ItemCode } from '../scheme/code';
import type { Scheme } from '../scheme/scheme';
import type { AssessedIndicator, AssessedInstrument } from './assessment';
import { type Fraction, add, fractionOf, mean, percentOf, round } from './fraction';

export interface AgencyResult {
  readonly indicators: readonly AssessedIndicator[];
  readonly instruments: readonly Omit<AssessedInstrument, 'previousAverage'>[];
  readonly totalExact: Fraction | null;
  readonly total: Hundredths | null;
}

/**
 * From each item's score once. An indicator whose items do not all stand in the workbook has no mean; an item that
 * stands there without a score is left out of it.
 */
export function assessAgency(scores: ReadonlyMap<ItemCode, Hundredths | null>, scheme: Scheme): AgencyResult {
  const indicators = scheme.indicators.map(({ number, instrument, title }): AssessedIndicator => {
    const codes = scheme.items.filter(({ indicator }) => indicator === number).map(({ code }) => code);
    const complete = codes.length > 0 && codes.every((code) => scores.has(code));
    const exact = complete ? mean(codes.flatMap((code) => scores.get(code) ?? []).map(fractionOf)) : null;
    return { number, instrument, title, exact, average: exact && round(exact) };
  });
  const instruments = INSTRUMENTS.map((instrument) => {
    const own = indicators.filter((indicator) => indicator.instrument === instrument).map(({ exact }) => exact);
    const known = own.filter((exact) => exact !== null);
    const exact = known.length === own.length ? mean(known) : null;
    return { instrument, weight: scheme.weights[instrument], exact, average: exact && round(exact) };
  });
  const counted = instruments.filter(({ weight }) => weight > 0);
  const weighted = counted.flatMap(({ exact, weight }) => (exact ? [percentOf(exact, weight)] : []));
  const totalExact = weighted.length > 0 && weighted.length === counted.length ? weighted.reduce(add) : null;
  return { indicators, instruments, totalExact, total: totalExact && round(totalExact) };
}
