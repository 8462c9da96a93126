/** The shape of a measure in the catalogue. The measures stand as data in catalogue/, one file an issue. */
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import type { Role } from './owners';

/** Month of the fiscal year: 1 = October … 12 = September. */
export type FiscalMonth = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export interface Measure {
  /** Unique, stable, kebab-case: the key by which an officer's choice is kept. */
  readonly id: string;
  readonly issue: IssueNumber;
  /** Items of the 2568 list that it answers; empty for a general measure of the issue. */
  readonly answers: readonly ItemCode[];
  readonly name: string;
  /** 4 to 7 sentences without their numbers. */
  readonly steps: readonly string[];
  /** First month that suits it and how many months it needs; from + months - 1 is at most 12. */
  readonly from: FiscalMonth;
  readonly months: number;
  readonly owner: Role;
  /** What shows success. */
  readonly indicator: string;
  /** The figure to reach. */
  readonly target: string;
  /** What will be kept or published as proof. */
  readonly evidence: string;
  /** How it is watched and to whom it is reported. */
  readonly followUp: string;
  readonly needsBudget: boolean;
  /** The edition of the catalogue that first has it; the first where left out. */
  readonly since?: number;
}
