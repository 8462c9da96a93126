/** The agency's levels as a table: what each asks of the total and of every instrument. */
import { type Hundredths, hundredthsOf } from '../hundredths';
import { agencyLevel } from '../scheme/agency-level';

export interface AgencyRule {
  readonly word: string;
  readonly total: Hundredths;
  /** What every instrument must reach; null where the level asks for none. */
  readonly each: Hundredths | null;
}

/** Highest first. Empty for years that have no levels. Climbs from 0: each level names what the next one asks for. */
export function agencyRules(year: number): readonly AgencyRule[] {
  const rules: AgencyRule[] = [];
  let total = hundredthsOf(0);
  let each: Hundredths | null = null;
  for (;;) {
    const instrument = each ?? hundredthsOf(0);
    const level = agencyLevel(year, total, { IIT: instrument, EIT: instrument, OIT: instrument });
    if (!level) return rules;
    rules.unshift({ word: level.word, total, each });
    if (!level.higher) return rules;
    total = level.higher.totalCut ?? total;
    each = level.higher.instrumentCut;
  }
}
