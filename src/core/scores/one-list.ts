/** Puts the tables of a workbook together: an older year's become `previous`, a list that repeats tables is left out. */
import { type Finding, finding } from '../problem';
import type { ItemCode } from '../scheme/code';
import type { ScoreRow, ScoreTable } from './table';

export interface DatedTable {
  readonly table: ScoreTable;
  /** The year that its sheet's name says. */
  readonly year: number | null;
}

export interface OneList {
  readonly tables: readonly ScoreTable[];
  /** Of the tables that became `previous`; null where there are none. */
  readonly previousYear: number | null;
  readonly findings: readonly Finding[];
}

export function oneList(dated: readonly DatedTable[], resultYear: number): OneList {
  const older = dated.flatMap(({ year }) => (year !== null && year < resultYear ? [year] : []));
  const previousYear = older.length ? Math.max(...older) : null;
  const now = dated.filter(({ year }) => year === null || year === resultYear).map(({ table }) => table);
  const before = dated.filter(({ year }) => year === previousYear && year !== null).map(({ table }) => table);
  const { tables, findings } = withoutRepeats(now);
  return { tables: before.length ? withPrevious(tables, before) : tables, previousYear, findings };
}

function withPrevious(tables: readonly ScoreTable[], before: readonly ScoreTable[]): readonly ScoreTable[] {
  const older = new Map(before.flatMap(({ rows }) => rows.map((row) => [row.code, row] as const)));
  const dated = (row: ScoreRow): ScoreRow => {
    const found = row.code && row.previous === null ? older.get(row.code) : undefined;
    if (!found || found.score === null) return row;
    return { ...row, previous: found.score, previousPlace: found.place };
  };
  return tables.map((table) => ({ ...table, rows: table.rows.map(dated) }));
}

/** A flat list gives way to the issues' own tables, and a second list to the first; another score is a finding. */
function withoutRepeats(tables: readonly ScoreTable[]): {
  tables: readonly ScoreTable[];
  findings: readonly Finding[];
} {
  const first = new Map<ItemCode, ScoreRow>();
  const findings: Finding[] = [];
  for (const table of tables) {
    if (table.issue === null) continue;
    for (const row of table.rows) if (row.code && !first.has(row.code)) first.set(row.code, row);
  }
  const kept = tables.map((table) => {
    if (table.issue !== null) return table;
    const own = new Set<ItemCode>();
    const rows = table.rows.filter((row) => {
      const known = row.code && !own.has(row.code) ? first.get(row.code) : undefined;
      if (row.code && !known) {
        own.add(row.code);
        if (!first.has(row.code)) first.set(row.code, row);
      }
      if (!known || !row.code) return true;
      if (known.score !== row.score) {
        findings.push(finding('code-twice', row.place, { code: row.code, first: known.place, sameScore: false }));
      }
      return false;
    });
    return { ...table, rows };
  });
  return { tables: kept.filter(({ rows }) => rows.length), findings };
}
