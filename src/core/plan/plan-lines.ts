/** The rows of a sheet as a reader of plans sees them, also where a table was pasted into one column. */
import { type Area, type GridRow, type Place, type SheetGrid, cellName } from '../grid';
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';
import { readPlanHeading } from './plan-headings';

export interface PlanCell {
  readonly column: number;
  /** Last column of a merge that begins here, else `column`. */
  readonly lastColumn: number;
  /** Cleaned, in Arabic digits, with its line breaks; never empty. */
  readonly text: string;
  readonly place: Place;
}

export interface PlanLine extends Row {
  /** Nothing empty lies between it and the line before. */
  readonly isBelow: boolean;
}

interface Row {
  readonly row: number;
  /** Left to right. */
  readonly cells: readonly PlanCell[];
  /** Columns in which this row lies inside a merge that began above it. */
  readonly merged: ReadonlySet<number>;
}

/** The rows with something in them. A row that is one cell with tabs is taken apart at them where `tabs` says so. */
export function planLines(sheet: SheetGrid, tabs: boolean): readonly PlanLine[] {
  const merges = new Merges(sheet);
  const rows = tabs ? new TabbedRows(sheet, merges).through() : sheet.rows.map((row) => rowOf(sheet, row, merges));
  return rows
    .filter(({ cells }) => cells.length)
    .map((row, index, all) => ({ ...row, isBelow: row.row <= (all[index - 1]?.row ?? -1) + 1 }));
}

function rowOf({ name }: SheetGrid, { row, cells }: GridRow, merges: Merges): Row {
  return {
    row,
    cells: cells.flatMap(({ column, value }) => {
      const cell = cellName(row, column);
      return cellOf(String(value), column, merges.lastColumn(cell) ?? column, { sheet: name, cell });
    }),
    merged: merges.across(row),
  };
}

class Merges {
  private readonly starts: ReadonlyMap<string, Area>;
  private readonly tall: readonly Area[];

  constructor({ merges }: SheetGrid) {
    this.starts = new Map(merges.map((area) => [cellName(area.top, area.left), area]));
    this.tall = merges.filter(({ top, bottom }) => bottom > top);
  }

  /** Of the merge that begins at a cell. */
  lastColumn(cell: string): number | undefined {
    return this.starts.get(cell)?.right;
  }

  /** Columns at the sides of merges that began above the row and reach it. */
  across(row: number): ReadonlySet<number> {
    const reaching = this.tall.filter(({ top, bottom }) => top < row && row <= bottom);
    return new Set(reaching.flatMap(({ left, right }) => [left, right]));
  }
}

function cellOf(written: string, column: number, lastColumn: number, place: Place): readonly PlanCell[] {
  const text = toArabicDigits(clean(written));
  return text ? [{ column, lastColumn, text, place }] : [];
}

/** A number of a list that Word sets apart from its words by a tab; at the beginning of a row it is that of the row. */
const STEP_TAB = /(?<=.[\n\t ])(\(?[\d๐-๙]{1,2}[).])\t/gs;
const ROW_NUMBER = /^\s*[\d๐-๙]{1,3}\.?\t/;

/** Pasted text: below a row of headings, all in one cell, rows go on until they have as many columns as that. */
class TabbedRows {
  private readonly rows: Row[] = [];
  private columns = 0;
  private open: { readonly row: number; readonly column: number; text: string } | null = null;

  constructor(
    private readonly sheet: SheetGrid,
    private readonly merges: Merges,
  ) {}

  through(): readonly Row[] {
    for (const row of this.sheet.rows) {
      const [cell, ...others] = row.cells.filter(({ value }) => String(value).trim());
      if (!cell || others.length || typeof cell.value !== 'string') {
        this.end();
        this.rows.push(rowOf(this.sheet, row, this.merges));
      } else {
        this.readCell(row, cell.column, cell.value);
      }
    }
    this.end();
    return this.rows;
  }

  private readCell(row: GridRow, column: number, text: string): void {
    const pieces = text.split(/\r\n?|\n/);
    if (!text.includes('\t') || (this.columns === 0 && !pieces.some(isHeadingRow))) {
      if (this.open) this.add(text, row.row, column);
      else this.rows.push(rowOf(this.sheet, row, this.merges));
      return;
    }
    for (const piece of pieces) this.add(piece, row.row, column);
  }

  private add(piece: string, row: number, column: number): void {
    const isHeading = isHeadingRow(piece);
    if (this.open && (isHeading || ROW_NUMBER.test(piece))) this.end();
    if (isHeading) this.columns = piece.split('\t').length;
    if (this.open) this.open.text += `\n${piece}`;
    else this.open = { row, column, text: piece };
    const count = tabsApart(this.open.text).length;
    if (isHeading || count === 1 || count >= this.columns) this.end();
  }

  private end(): void {
    if (!this.open) return;
    const { row, column, text } = this.open;
    const place = { sheet: this.sheet.name, cell: cellName(row, column) };
    const cells = tabsApart(text).flatMap((part, index) => cellOf(part, column + index, column + index, place));
    this.rows.push({ row, cells, merged: new Set() });
    this.open = null;
  }
}

function tabsApart(text: string): readonly string[] {
  return text.replace(STEP_TAB, '$1 ').split('\t');
}

function isHeadingRow(piece: string): boolean {
  const fields = piece.split('\t').map((part) => readPlanHeading(part));
  return fields.includes('name') && fields.filter((field) => field !== null).length >= 3;
}
