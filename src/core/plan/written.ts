/** What our plan sheets said when they were written: against it is told what an officer typed there since. */
import type { IssueNumber } from '../scheme/scheme';

/** Texts in Arabic digits; null for a column that the sheets were made without. */
export interface WrittenMeasure {
  readonly id: string;
  /** Under which it stands. */
  readonly issue: IssueNumber;
  readonly name: string;
  /** Without their numbers. */
  readonly steps: readonly string[];
  readonly period: string;
  readonly owner: string;
  readonly budget: string | null;
  /** With the target. */
  readonly indicator: string | null;
  readonly followUp: string | null;
}
