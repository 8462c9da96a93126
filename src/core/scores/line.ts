/** A row of a sheet as reading sees it: cleaned texts by column, with merges known. */
import { type Area, type CellValue, type GridRow, type Place, type SheetGrid, cellName } from '../grid';
import { clean } from '../thai/fold';
import { type Heading, readHeading } from './headings';

export interface LineCell {
  readonly column: number;
  /** Last column of a merge that begins here, else `column`. */
  readonly lastColumn: number;
  readonly value: CellValue;
  readonly format: string;
  readonly text: string;
  /** What the cell says as a column's heading. */
  readonly heading: Heading | null;
}

export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
  /** Of a line whose cells were all read out of one: that one's column. */
  readonly only?: number;
}

/** The sheet's rows with something to see in them, top to bottom. */
export function linesOf(sheet: SheetGrid): readonly Line[] {
  const merges = new Map(sheet.merges.map((area) => [cellName(area.top, area.left), area]));
  const headings = new Map<string, Heading | null>();
  return sheet.rows.map((row) => lineOf(row, merges, headings)).filter((line) => line.cells.length > 0);
}

function lineOf(row: GridRow, merges: ReadonlyMap<string, Area>, headings: Map<string, Heading | null>): Line {
  const cells: LineCell[] = [];
  for (const { column, value, format } of row.cells) {
    const text = clean(String(value));
    if (!text) continue;
    const merge = merges.get(cellName(row.row, column));
    cells.push({
      column,
      lastColumn: merge?.right ?? column,
      value,
      format,
      text,
      heading: headingOf(text, headings),
    });
  }
  return { row: row.row, cells };
}

export function cellAt(line: Line, column: number): LineCell | undefined {
  return line.cells.find((cell) => cell.column === column);
}

/** The texts of the cells in a span of columns, joined. */
export function textIn(line: Line, span: Span): string {
  return cellsIn(line, span)
    .map((cell) => cell.text)
    .join(' ');
}

export function cellsIn(line: Line, span: Span): readonly LineCell[] {
  return line.cells.filter((cell) => cell.column >= span.from && cell.column <= span.to);
}

export function placeOf(sheet: string, line: Line, column: number): Place {
  return { sheet, cell: cellName(line.row, line.only ?? column) };
}

/** Columns, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Levels and scores repeat down a sheet; each text is looked at once. */
function headingOf(text: string, known: Map<string, Heading | null>): Heading | null {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const heading = readHeading(text);
  known.set(text, heading);
  return heading;
}
