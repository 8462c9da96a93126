/** Items, averages, levels, weak items and strengths, issue by issue. */
import type { Hundredths } from '../hundredths';
import { type LevelScale, levelOf } from '../scheme/level-scales';
import { ISSUE_NUMBERS, type IssueNumber, type Scheme, findItem } from '../scheme/scheme';
import type { ScoreRow, ScoreTable, StatedAverage } from '../scores/table';
import type { AssessedIssue, AssessedItem, Flag } from './assessment';
import { meanOf } from './fraction';

export interface Yardstick {
  readonly scale: LevelScale;
  readonly pass: Hundredths;
  readonly target: Hundredths;
  readonly flagBelowIssueAverage: boolean;
}

interface Placed {
  readonly row: ScoreRow;
  readonly issue: IssueNumber | null;
}

export function assessIssues(
  tables: readonly ScoreTable[],
  scheme: Scheme,
  yardstick: Yardstick,
): { readonly issues: readonly AssessedIssue[]; readonly unplaced: readonly AssessedItem[] } {
  const placed = tables.flatMap((table) =>
    table.rows.map((row): Placed => ({ row, issue: issueOf(row, table, scheme) })),
  );
  const rowsOf = (issue: IssueNumber | null) => placed.filter((item) => item.issue === issue).map(({ row }) => row);
  const issues = ISSUE_NUMBERS.flatMap((number) => {
    const rows = rowsOf(number);
    return rows.length ? [assessIssue(number, rows, statedOf(tables, number), scheme, yardstick)] : [];
  });
  return { issues, unplaced: rowsOf(null).map((row) => assessItem(row, null, scheme, yardstick)) };
}

/** The table's own issue, else the row's own column, else the year's list. */
function issueOf(row: ScoreRow, table: ScoreTable, scheme: Scheme): IssueNumber | null {
  return row.issue ?? table.issue ?? (row.code ? (findItem(scheme, row.code)?.issue ?? null) : null);
}

function statedOf(tables: readonly ScoreTable[], issue: IssueNumber): StatedAverage | null {
  const own = tables.filter((table) => tableIssueOf(table) === issue).flatMap((table) => table.stated);
  return own.find(({ of }) => of === 'table') ?? null;
}

/** A table whose issue stands in a column of its own has it too, as long as it is one. */
function tableIssueOf(table: ScoreTable): IssueNumber | null {
  if (table.issue !== null) return table.issue;
  const named = new Set(table.rows.map(({ issue }) => issue));
  return named.size === 1 ? (table.rows[0]?.issue ?? null) : null;
}

function assessIssue(
  number: IssueNumber,
  rows: readonly ScoreRow[],
  stated: StatedAverage | null,
  scheme: Scheme,
  yardstick: Yardstick,
): AssessedIssue {
  const average = meanOf(rows.flatMap(({ score }) => score ?? []));
  const previousAverage = meanOf(rows.flatMap(({ previous }) => previous ?? []));
  const items = rows.map((row) => assessItem(row, average, scheme, yardstick));
  const byScore = [...items].sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return {
    number,
    title: scheme.issues.find((issue) => issue.number === number)?.title ?? '',
    items,
    average,
    level: average === null ? null : levelOf(yardstick.scale, average),
    stated,
    previousAverage,
    change: average === null || previousAverage === null ? null : average - previousAverage,
    strengths: [...items]
      .filter(({ score }) => score !== null && score >= yardstick.target)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0)),
    weaknesses: byScore.filter(({ flags }) => flags.length > 0),
  };
}

function assessItem(row: ScoreRow, average: Hundredths | null, scheme: Scheme, yardstick: Yardstick): AssessedItem {
  const { score, previous } = row;
  return {
    code: row.code,
    instrument: row.instrument,
    title: (row.code && findItem(scheme, row.code)?.title) ?? row.title,
    titleRead: row.title,
    score,
    previous,
    change: score === null || previous === null ? null : score - previous,
    level: score === null ? null : levelOf(yardstick.scale, score),
    statedLevel: row.statedLevel,
    flags: score === null ? [] : flagsOf(score, average, yardstick),
    place: row.place,
    previousPlace: row.previousPlace,
    levelPlace: row.levelPlace,
  };
}

function flagsOf(score: Hundredths, average: Hundredths | null, yardstick: Yardstick): readonly Flag[] {
  const flags: Flag[] = [];
  if (score < yardstick.pass) flags.push('below-pass');
  if (score < yardstick.target) flags.push('below-target');
  if (yardstick.flagBelowIssueAverage && average !== null && score < average) flags.push('below-issue-average');
  return flags;
}
