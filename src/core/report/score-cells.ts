/** Where the score sheet has each score, so that every other sheet refers to it instead of repeating it. */
import type { AssessedItem } from '../assessment/assessment';
import { type Place, cellName, columnName } from '../grid';
import type { ItemCode } from '../scheme/code';
import type { IssueNumber } from '../scheme/scheme';
import { quoteSheetName } from '../sheet';
import type { ScoreLayout } from './score-layout';

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
  cellOf(place: Place): string | null;
  /** The scores of rows as arguments of a function, neighbours as ranges: "'คะแนน'!E5:E7,'คะแนน'!E12". */
  listOf(rows: readonly ScoreRowCells[]): string;
}

/** Rows of `column` (a letter) as the arguments of a function. */
function listOfRows(sheet: string, column: string, rows: readonly number[]): string {
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

/** Filled while the sheet is laid out. */
export class ScoreIndex implements ScoreCells {
  readonly items = new Map<AssessedItem, ScoreRowCells>();
  readonly issues = new Map<IssueNumber, IssueCells>();
  private readonly places = new Map<string, string>();

  constructor(
    readonly sheet: string,
    private readonly layout: ScoreLayout,
  ) {}

  get byCode(): ReadonlyMap<ItemCode, ScoreRowCells> {
    const byCode = new Map<ItemCode, ScoreRowCells>();
    for (const [item, cells] of [...this.items].sort(
      ([a], [b]) => Number(a.score === null) - Number(b.score === null),
    )) {
      if (item.code && !byCode.has(item.code)) byCode.set(item.code, cells);
    }
    return byCode;
  }

  /** References to the cells of a 0-based row. */
  rowCells(row: number): ScoreRowCells {
    const { score, level, previous, change } = this.layout;
    const at = (column: number) => `${quoteSheetName(this.sheet)}!${cellName(row, column)}`;
    return {
      row,
      score: at(score),
      level: at(level),
      previous: previous === null ? null : at(previous),
      change: change === null ? null : at(change),
    };
  }

  /** What stands at the place stands in this cell here; the first that says so is kept. */
  remember(place: Place, row: number, column: number): void {
    const key = keyOf(place);
    if (!this.places.has(key)) this.places.set(key, cellName(row, column));
  }

  cellOf(place: Place): string | null {
    return this.places.get(keyOf(place)) ?? null;
  }

  listOf(rows: readonly ScoreRowCells[]): string {
    const numbers = rows.map(({ row }) => row);
    return listOfRows(this.sheet, columnName(this.layout.score), numbers);
  }
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
