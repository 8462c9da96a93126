/** The colours that conditions lay over cells, for the conditions that our sheets have; others are not followed. */
import { type Area, parseCellName } from '../../core/grid';
import { type ConditionalFormat, type SheetSpec, type WorkbookSpec, quoteSheetName } from '../../core/sheet';

/** The condition that holds for a cell, null for none. */
export type ConditionAt = (row: number, column: number) => ConditionalFormat | null;

type Value = number | string | null;

const CELL = String.raw`\$?[A-Z]+\d+`;
/** A score below a named limit, or a word. */
const KNOWN = new RegExp(
  String.raw`^(?:AND\(ISNUMBER\((${CELL})\),ROUND\(N\(\1\),2\)<(\w+)\)|(${CELL})<(\w+)|(${CELL})="([^"]*)")$`,
);

interface Condition {
  readonly format: ConditionalFormat;
  /** From a cell of the area to the cell that decides; `column` is null for a column that stays. */
  readonly by: { readonly row: number; readonly column: number | null; readonly stays: number };
  readonly holds: (value: Value) => boolean;
}

export function conditionsOf(sheet: SheetSpec, workbook: WorkbookSpec): ConditionAt {
  const conditions = sheet.conditions.flatMap((format) => understood(format, workbook) ?? []);
  const values = valuesOf(sheet);
  return (row, column) => {
    const met = conditions.find(({ format, by, holds }) => {
      if (!covers(format.area, row, column)) return false;
      return holds(values(row + by.row, by.column === null ? by.stays : column + by.column));
    });
    return met?.format ?? null;
  };
}

function understood(format: ConditionalFormat, workbook: WorkbookSpec): Condition | null {
  const [, score, limit, other, otherLimit, word, said] = KNOWN.exec(format.formula) ?? [];
  const reference = score ?? other ?? word ?? '';
  const cell = parseCellName(reference.replace('$', ''));
  if (!cell) return null;
  const { top, left } = format.area;
  const column = reference.startsWith('$') ? null : cell.column - left;
  const by = { row: cell.row - top, column, stays: cell.column };
  if (word !== undefined) return { format, by, holds: (value) => value === said };
  const bound = namedNumber(limit ?? otherLimit ?? '', workbook);
  if (bound === null) return null;
  return { format, by, holds: (value) => typeof value === 'number' && value < bound };
}

/** The number in the cell that a defined name refers to. */
function namedNumber(name: string, { names, sheets }: WorkbookSpec): number | null {
  const refersTo = names.find((each) => each.name === name)?.refersTo ?? '';
  const sheet = sheets.find((each) => refersTo.startsWith(`${quoteSheetName(each.name)}!`));
  const cell = parseCellName(refersTo.replace(/^.*!/, '').replaceAll('$', ''));
  const value = sheet && cell ? valuesOf(sheet)(cell.row, cell.column) : null;
  return typeof value === 'number' ? value : null;
}

function valuesOf({ rows }: SheetSpec): (row: number, column: number) => Value {
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  return (row, column) => {
    const content = byRow.get(row)?.find((cell) => cell.column === column)?.content;
    if (content?.kind === 'number' || content?.kind === 'formula') return content.value;
    return content?.kind === 'text' ? content.text : null;
  };
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
