/** Reads one line under known columns: as it should stand, or with its cells one column off. */
import type { Place } from '../grid';
import type { Instrument } from '../scheme/code';
import type { Columns } from './columns';
import { type WrittenCode, readInstrument, readRowCode } from './item-code';
import { type Line, type LineCell, type Span, cellAt, cellsIn, placeOf, textIn } from './line';
import type { RawRow, RawScore } from './raw-table';
import { readScore } from './score-cell';

export interface RowReading {
  readonly codeText: string;
  readonly itemText: string;
  readonly written: WrittenCode | null;
  /** Without the code. */
  readonly title: string;
  readonly itemPlace: Place;
  readonly scores: readonly RawScore[];
  readonly instrument: Instrument | null;
  readonly issueText: string | null;
  readonly shifted: boolean;
}

/** Reads a line in its columns, moved left or right by one where only that makes a row of it. */
export function readRow(sheet: string, line: Line, columns: Columns): RowReading {
  const straight = readAt(sheet, line, columns, 0);
  if (hasScore(straight.scores)) return straight;
  for (const shift of [-1, 1]) {
    if (columns.item.from + shift < 0) continue;
    const moved = readAt(sheet, line, columns, shift);
    const { written, itemText, scores } = moved;
    if (written && written.form !== 'number' && itemText && hasScore(scores)) return { ...moved, shifted: true };
  }
  return straight;
}

function readAt(sheet: string, line: Line, columns: Columns, shift: number): RowReading {
  const item: Span =
    shift < 0
      ? { from: columns.item.from + shift, to: columns.item.from + shift }
      : { from: columns.item.from + shift, to: columns.item.to + shift };
  const code = columns.code === null ? undefined : cellAt(line, columns.code + shift);
  const itemCell = cellsIn(line, item)[0];
  const instrument = columns.instrument === null ? undefined : cellAt(line, columns.instrument);
  const scores = columns.scores.map((column): RawScore => {
    const cell = cellAt(line, column.column + shift);
    const level = column.level === null ? undefined : cellAt(line, column.level + shift);
    return {
      reading: readScore(cell?.value, cell?.format ?? 'General'),
      place: placeOf(sheet, line, column.column + shift),
      level: levelText(level),
      levelPlace: level ? placeOf(sheet, line, level.column) : null,
    };
  });
  const codeText = code?.text ?? '';
  const itemText = textIn(line, item);
  return {
    codeText,
    itemText,
    ...readRowCode(codeText, itemText),
    itemPlace: placeOf(sheet, line, itemCell?.column ?? columns.item.from),
    scores,
    instrument: instrument && shift === 0 ? readInstrument(instrument.text) : null,
    issueText: columns.issue === null ? null : (cellAt(line, columns.issue)?.text ?? null),
    shifted: false,
  };
}

/** A level is words; a number there belongs to another column. */
function levelText(cell: LineCell | undefined): string | null {
  return cell && typeof cell.value === 'string' && readScore(cell.value, cell.format).kind === 'other'
    ? cell.text
    : null;
}

export function hasScore(scores: readonly RawScore[]): boolean {
  return scores.some(({ reading }) => reading.kind === 'score' || reading.kind === 'fraction');
}

/** Something stands where a score should. */
export function hasScoreText(scores: readonly RawScore[]): boolean {
  return scores.some(({ reading }) => reading.kind !== 'missing' || reading.written !== '');
}

/** Where a score should be stands something that is meant as one, or says that there is none. */
export function hasBadScore(scores: readonly RawScore[]): boolean {
  return scores.some(
    ({ reading }) => reading.kind === 'unreadable' || (reading.kind === 'missing' && reading.written !== ''),
  );
}

export function rawRow(reading: RowReading, block: Instrument | null, issueText: string | null): RawRow {
  const { codeText, written, title, itemPlace, scores, shifted } = reading;
  return { codeText, written, titles: [title], itemPlace, scores, block, issueText, shape: shifted ? 'shifted' : null };
}
