/** Items that the officer has moved to another issue since our own sheet of scores was made. */
import { findItem } from '../scheme/scheme';
import { type Schemes, schemeOfYear } from '../scheme/schemes';
import type { ScoreRow, ScoreTable } from './table';

/**
 * Our sheet says beside each item the issue it stood in. Where that is the known one of the year and the officer's own
 * scheme has another, the item goes along; an officer's own table is never rearranged.
 */
export function withMovedItems(
  tables: readonly ScoreTable[],
  resultYear: number,
  { own }: Schemes,
): readonly ScoreTable[] {
  if (own?.year !== resultYear) return tables;
  const known = schemeOfYear(resultYear);
  const moved = (row: ScoreRow, table: ScoreTable): ScoreRow => {
    const usual = row.code && findItem(known, row.code)?.issue;
    const now = row.code && findItem(own, row.code)?.issue;
    return usual && now && usual !== now && (row.issue ?? table.issue) === usual ? { ...row, issue: now } : row;
  };
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => moved(row, table)) }));
}
