/** Where the score sheet has each score, so that every other sheet refers to it instead of repeating it. */
import type { AssessedItem } from '../assessment/assessment';
import type { Place } from '../grid';
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import { quoteSheetName } from '../sheet';

/** A row of the score sheet; references with the sheet's name: "'คะแนน'!E5". */
export interface ScoreRowCells {
  /** 0-based. */
  readonly row: number;
  readonly score: string;
  readonly level: string;
  /** Null where the sheet has one year. */
  readonly previous: string | null;
  readonly change: string | null;
}

export interface IssueCells {
  /** "'คะแนน'!E5:E11": the issue's scores without their average. */
  readonly scores: string;
  readonly average: ScoreRowCells;
}

export interface ScoreCells {
  readonly sheet: string;
  readonly items: ReadonlyMap<AssessedItem, ScoreRowCells>;
  readonly issues: ReadonlyMap<IssueNumber, IssueCells>;
  /** Each code once: its first row with a score, or its first row. */
  readonly byCode: ReadonlyMap<ItemCode, ScoreRowCells>;
  /** The score sheet's cell of what stands at a place of the officer's workbook, "E5"; null where nothing does. */
  readonly cellOf: (place: Place) => string | null;
  /** The scores of rows as arguments of a function, neighbours as ranges: "'คะแนน'!E5:E7,'คะแนน'!E12". */
  readonly listOf: (rows: readonly ScoreRowCells[]) => string;
}

/** Rows of `column` (a letter) as the arguments of a function. */
export function listOfRows(sheet: string, column: string, rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const name = (row: number) => `${column}${String(row + 1)}`;
  return runs
    .map(({ from, to }) => `${quoteSheetName(sheet)}!${from === to ? name(from) : `${name(from)}:${name(to)}`}`)
    .join(',');
}
