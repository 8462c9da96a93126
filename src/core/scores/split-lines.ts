/** Rows of a score table as a PDF leaves them: instrument, code, title, score and level in one cell. */
import { LEVEL_SCALES } from '../scheme/level-scales';
import { readLevel } from '../scheme/read-level';
import { readAverageLabel } from './average-row';
import type { Columns } from './columns';
import { readCode } from './item-code';
import type { Line, LineCell } from './line';

const LEAST_ROWS = 5;

const [INSTRUMENT, ITEM, SCORE, LEVEL, ASIDE] = [0, 1, 2, 3, 4];
const COLUMNS: Columns = {
  instrument: INSTRUMENT,
  code: null,
  item: { from: ITEM, to: ITEM },
  scores: [{ column: SCORE, year: null, level: LEVEL }],
  issue: null,
  guessed: true,
};

/** The score is the last number, before the level if there is one. */
const ROW = /^(?:([IEO]IT)\s+)?(.*\S)\s+([\d๐-๙]{1,3}(?:[.,][\d๐-๙]{1,2})?)\s*%?(?:\s+([^\d๐-๙]{1,30}))?$/;
/** "คะแนน: 92.12" ends a sentence of the analysis. */
const PROSE = /คะแนน\s*:?$|[:=]$/;

const LEVELS = new Set(Object.values(LEVEL_SCALES).flatMap(({ bands }) => bands.map(({ word }) => readLevel(word))));

interface Parts {
  readonly instrument: string;
  readonly item: string;
  readonly score: string;
  readonly level: string;
}

/** Null where fewer than five lines are such rows. Lines that are none are moved aside, out of the table's columns. */
export function splitLines(
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly columns: Columns } | null {
  const parts = lines.map((line) => (line.cells.length === 1 ? partsOf(line.cells[0]?.text ?? '') : null));
  const starts = lines.map((line) => startsWithCode(line.cells[0]?.text ?? ''));
  const rows = parts.filter((part, index) => part && starts[index]);
  if (rows.length < LEAST_ROWS) return null;
  const split = lines.map((line, index): Line => {
    const [cell] = line.cells;
    const part = parts[index];
    if (!cell) return line;
    if (part && (starts[index] || readAverageLabel(part.item))) return inColumns(line, cell, part);
    const above = lines[index - 1];
    const below = lines[index + 1];
    // a title over two lines, with the score on the second
    if (part && above?.row === line.row - 1 && starts[index - 1] && !parts[index - 1])
      return inColumns(line, cell, part);
    const wraps = below?.row === line.row + 1 && parts[index + 1] && !starts[index + 1];
    if (starts[index] && !part && wraps) return inColumns(line, cell, { ...titleOf(cell.text), score: '', level: '' });
    const aside = line.cells.map((each) => ({ ...each, column: each.column + ASIDE, heading: null }));
    return { row: line.row, cells: aside, only: cell.column };
  });
  return { lines: split, columns: COLUMNS };
}

function partsOf(text: string): Parts | null {
  const [, instrument = '', item, score, level = ''] = ROW.exec(text) ?? [];
  if (item === undefined || score === undefined || PROSE.test(item)) return null;
  if (level && !LEVELS.has(readLevel(level))) return null;
  return { instrument, item, score, level };
}

function titleOf(text: string): { instrument: string; item: string } {
  const [, instrument = '', item = text] = /^(?:([IEO]IT)\s+)?(.*)$/s.exec(text) ?? [];
  return { instrument, item };
}

function startsWithCode(text: string): boolean {
  const code = readCode(titleOf(text).item);
  return code !== null && code.form !== 'number';
}

function inColumns(line: Line, cell: LineCell, { instrument, item, score, level }: Parts): Line {
  const texts = [instrument, item, score, level];
  const cells = texts.flatMap((text, column): LineCell[] =>
    text ? [{ column, lastColumn: column, value: text, format: 'General', text, heading: null }] : [],
  );
  return { row: line.row, cells, only: cell.column };
}
