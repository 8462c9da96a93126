/** A sheet as the preview draws it: lines of cells, already as text. */
import { type Area, type Place, parseCellName } from '../../core/grid';
import type { CellStyle } from '../../core/sheet';

export interface PreviewCell {
  /** 0-based column. */
  readonly column: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Columns and rows it covers, itself included. */
  readonly columns: number;
  readonly rows: number;
  /** Null on the officer's sheets, whose looks are not read. */
  readonly style: CellStyle | null;
  /** Where a link leads. */
  readonly link: Place | null;
}

export interface PreviewRow {
  /** 0-based row. */
  readonly row: number;
  /** Pixels at least; null where it is not known. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Left to right, those with something to show. */
  readonly cells: readonly PreviewCell[];
}

export interface PreviewSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly made: boolean;
  /** Drawn as on paper, in the colours of its styles. */
  readonly paper: boolean;
  /** "#rrggbb" of its tab. */
  readonly tab: string | null;
  /** Widths in pixels, one a column from A on. */
  readonly widths: readonly number[];
  /** Top to bottom, those with cells. */
  readonly rows: readonly PreviewRow[];
  readonly merges: readonly Area[];
}

/** What a cell shows, '' for nothing. */
export function textAt({ rows }: PreviewSheet, name: string): string {
  const at = parseCellName(name);
  const row = rows.find((each) => each.row === at?.row);
  return row?.cells.find(({ column }) => column === at?.column)?.text ?? '';
}
