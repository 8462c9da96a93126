/** From what score cells hold to scores: one year's column, fractions told from percent, problems with their cells. */
import type { Hundredths } from '../hundredths';
import { type Finding, finding } from '../problem';
import type { ItemCode } from '../scheme/code';
import type { Columns } from './columns';
import type { RawScore, RawTable } from './raw-table';

/** The index of the score column of a year; the first where no column names one; -1 where the year is not there. */
export function columnOfYear(columns: Columns, year: number): number {
  const dated = columns.scores.some((column) => column.year !== null);
  return dated ? columns.scores.findIndex((column) => column.year === year) : 0;
}

/** Share of a sheet's numbers that must be 0…1 for them to be fractions of 1. */
const MOST = 0.8;

/** Whether the scores of a column of several tables are fractions without a percent format. */
export function areFractions(tables: readonly RawTable[], index: number): boolean {
  const kinds = tables.flatMap((table) => table.rows.map((row) => row.scores[index]?.reading.kind));
  const fractions = kinds.filter((kind) => kind === 'fraction').length;
  const numbers = fractions + kinds.filter((kind) => kind === 'score').length;
  return fractions > 1 && fractions >= numbers * MOST;
}

/** The number in a cell, or null; for averages and the year before, whose gaps are no finding. */
export function plainScore(raw: RawScore | undefined, fractions: boolean): Hundredths | null {
  if (raw?.reading.kind === 'score') return raw.reading.score;
  if (raw?.reading.kind !== 'fraction') return null;
  return fractions ? raw.reading.whole : raw.reading.score;
}

/** An item's score, with a finding where there is none or none that can be read. */
export function itemScore(
  raw: RawScore,
  item: { readonly code: ItemCode | null; readonly title: string },
  fractions: boolean,
): { score: Hundredths | null; findings: readonly Finding[] } {
  const { reading, place } = raw;
  if (reading.kind === 'score') return { score: reading.score, findings: [] };
  // one number of 0…1 among others is a slip more likely than a score
  if (reading.kind === 'fraction' && fractions) return { score: reading.whole, findings: [] };
  const { written } = reading;
  if (reading.kind === 'missing')
    return { score: null, findings: [finding('score-missing', place, { ...item, written })] };
  const proposals =
    reading.kind === 'fraction' ? [reading.whole] : reading.kind === 'unreadable' ? reading.proposals : [];
  return { score: null, findings: [finding('score-unreadable', place, { ...item, written, proposals })] };
}
