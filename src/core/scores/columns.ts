/** Which column holds what: told from a heading row, or from two. */
import type { Field, Heading } from './headings';
import type { Line, LineCell, Span } from './line';

export interface ScoreColumn {
  readonly column: number;
  /** B.E. year in its heading. */
  readonly year: number | null;
  /** The level column that belongs to it. */
  readonly level: number | null;
}

export interface Columns {
  readonly instrument: number | null;
  /** A column of its own for the code. */
  readonly code: number | null;
  /** Where the title stands, with the code before it where `code` is null. */
  readonly item: Span;
  /** Left to right; at least one. */
  readonly scores: readonly ScoreColumn[];
  readonly issue: number | null;
  /** Told from the cells, not from a heading. */
  readonly guessed: boolean;
}

interface HeadingCell extends Span {
  readonly heading: Heading;
}

/** Reads the heading at a line; `rows` is how many lines it takes. Null where the line is none. */
export function readColumns(line: Line, next: Line | undefined): { columns: Columns; rows: 1 | 2 } | null {
  const own = headingCells(line);
  const below = next && isSubheading(line, next) ? headingCells(next) : null;
  if (below) {
    const both = columnsOf(combine(own, below));
    if (both) return { columns: both, rows: 2 };
  }
  const columns = columnsOf(own);
  return columns && { columns, rows: 1 };
}

function headingCells(line: Line): HeadingCell[] {
  return line.cells.flatMap(({ column, lastColumn, heading }) =>
    heading ? [{ from: column, to: lastColumn, heading }] : [],
  );
}

/** A second heading row directly below a first one: nothing in it but headings and years, and no figure above. */
function isSubheading(line: Line, next: Line): boolean {
  const isHeading = ({ heading }: LineCell) => heading !== null;
  const isFigure = ({ heading, text }: LineCell) => heading === null && FIGURE.test(text);
  const first = line.cells.some(isHeading) && !line.cells.some(isFigure);
  return next.row === line.row + 1 && first && next.cells.every(isHeading);
}

const FIGURE = /^[\d๐-๙.,%\s]+$/;

/** Lays the upper headings over the lower ones: "ปี 2567" above "คะแนน" and "ระดับ" gives both a year. */
function combine(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): HeadingCell[] {
  const combined: HeadingCell[] = lower.map((cell) => {
    const above = upper.find((candidate) => candidate.from <= cell.from && cell.to <= spanEnd(candidate, upper));
    if (!above) return cell;
    const fields = cell.heading.fields.length ? cell.heading.fields : above.heading.fields;
    return { ...cell, heading: { ...cell.heading, fields, year: cell.heading.year ?? above.heading.year } };
  });
  const covered = (cell: HeadingCell) =>
    lower.some((below) => cell.from <= below.from && below.to <= spanEnd(cell, upper));
  return [...upper.filter((cell) => !covered(cell)), ...combined].sort((a, b) => a.from - b.from);
}

/** An unmerged upper heading reaches to the next one when it holds a year or a score, as typed without a merge. */
function spanEnd(cell: HeadingCell, row: readonly HeadingCell[]): number {
  if (cell.to > cell.from) return cell.to;
  const spreads = cell.heading.year !== null || cell.heading.fields.includes('score');
  const next = row.find((other) => other.from > cell.from);
  return spreads ? (next ? next.from - 1 : Number.MAX_SAFE_INTEGER) : cell.to;
}

function columnsOf(cells: readonly HeadingCell[]): Columns | null {
  const source = pick(cells, 'source', []);
  const issueToo = cells.some((cell) => means(cell, 'item') && !means(cell, 'issue'));
  const issue = issueToo ? pick(cells, 'issue', []) : null;
  const item = pick(cells, 'item', [issue]) ?? null;
  const code = pick(cells, 'code', [item]);
  const title = item ?? code;
  if (!title) return null;
  const scoreCells = scoresOf(cells, [title, code, issue, source]);
  if (!scoreCells.length) return null;
  const levels = cells.filter((cell) => means(cell, 'level') && !scoreCells.includes(cell) && cell !== title);
  const first = Math.min(...scoreCells.map((cell) => cell.from));
  const stop = cells.find((cell) => cell.from > title.to)?.from ?? first;
  return {
    instrument: pick(cells, 'instrument', [])?.from ?? null,
    code: code && code !== title ? code.from : null,
    item: { from: title.from, to: Math.max(title.to, stop - 1) },
    scores: scoreCells.map((cell) => ({
      column: cell.from,
      year: cell.heading.year,
      level: levelOf(cell, levels, scoreCells),
    })),
    issue: issue?.from ?? null,
    guessed: false,
  };
}

function means(cell: HeadingCell, field: Field): boolean {
  return cell.heading.fields.includes(field);
}

/** The best-worded heading of a field, the leftmost of equals. */
function pick(cells: readonly HeadingCell[], field: Field, taken: readonly (HeadingCell | null)[]): HeadingCell | null {
  const found = cells.filter((cell) => means(cell, field) && !taken.includes(cell));
  return found.reduce<HeadingCell | null>(
    (best, cell) => (best && best.heading.rank <= cell.heading.rank ? best : cell),
    null,
  );
}

/** Headings that say score, or a bare year; "ผลการประเมิน" is a score only where nothing clearer is. */
function scoresOf(cells: readonly HeadingCell[], taken: readonly (HeadingCell | null)[]): readonly HeadingCell[] {
  const free = cells.filter((cell) => !taken.includes(cell));
  const clear = free.filter((cell) => means(cell, 'score') && !means(cell, 'level'));
  const years = free.filter((cell) => cell.heading.fields.length === 0 && cell.heading.year !== null);
  const dated = clear.filter((cell) => cell.heading.year !== null);
  if (dated.length > 1 || years.length === 0) {
    if (clear.length) return clear;
  } else if (years.length) {
    return years;
  }
  return free.filter((cell) => means(cell, 'score')).slice(0, 1);
}

/** The level of the same year, else the next one to the right before another score. */
function levelOf(score: HeadingCell, levels: readonly HeadingCell[], scores: readonly HeadingCell[]): number | null {
  const sameYear =
    score.heading.year === null ? undefined : levels.find((cell) => cell.heading.year === score.heading.year);
  if (sameYear) return sameYear.from;
  const nextScore = scores.find((cell) => cell.from > score.from)?.from ?? Number.MAX_SAFE_INTEGER;
  const beside = levels.find((cell) => cell.from > score.from && cell.from < nextScore && cell.heading.year === null);
  return beside?.from ?? null;
}
