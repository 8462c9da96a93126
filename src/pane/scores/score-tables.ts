/** The tables that were read, each with the first thing in it that wants a look. */
import { type Area, type Place, areaName, cellName, parseCellName } from '../../core/grid';
import type { Finding } from '../../core/problem';
import type { Result } from '../../core/prongsai';
import type { IssueNumber } from '../../core/scheme/scheme';
import type { ScoreTable } from '../../core/scores/table';

export interface FoundTable {
  /** Null for a list of items of several issues. */
  readonly issue: IssueNumber | null;
  /** The issue's title; null for such a list. */
  readonly title: string | null;
  /** Its first cell. */
  readonly place: Place;
  /** "ประเด็นที่ 1!A4:D11". */
  readonly range: string;
  readonly items: number;
  /** Items that no issue could be told for. */
  readonly unplaced: number;
  /** Of the gravest kind in the table, in its order; empty where nothing wants a look. */
  readonly problems: readonly Finding[];
}

export function foundTables({ tables, assessment, findings }: Result): readonly FoundTable[] {
  const unplaced = new Set(assessment.unplaced.map(({ place }) => nameOf(place)));
  return tables.map((table) => {
    const { sheet, area, rows } = table;
    const issues = new Set(rows.map((row) => table.issue ?? row.issue));
    const issue = issues.size === 1 ? ([...issues][0] ?? null) : null;
    return {
      issue,
      title: assessment.scheme.issues.find(({ number }) => number === issue)?.title ?? null,
      place: { sheet, cell: cellName(area.top, area.left) },
      range: `${sheet}!${areaName(area)}`,
      items: rows.length,
      unplaced: rows.filter(({ place }) => unplaced.has(nameOf(place))).length,
      problems: gravest(findings.filter((finding) => finding.severity !== 'info' && concerns(finding, table, tables))),
    };
  });
}

function nameOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  return findings.filter(({ code }) => code === first?.code);
}

/** What stands in the table, and what is wrong with the heading above it. */
function concerns({ place, code }: Finding, table: ScoreTable, tables: readonly ScoreTable[]): boolean {
  const cell = place && parseCellName(place.cell);
  if (!cell || place.sheet !== table.sheet) return false;
  if (isIn(cell, table.area)) return true;
  const below = tables.find(({ sheet, area }) => sheet === place.sheet && area.bottom >= cell.row);
  return code === 'heading-number' && below === table;
}

function isIn({ row, column }: { readonly row: number; readonly column: number }, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
