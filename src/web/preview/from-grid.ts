/** A sheet of the officer's as the preview draws it. Its column widths are not read and follow from its texts. */
import type { GridRow, SheetGrid } from '../../core/grid';
import { cellText } from './cell-text';
import { Merges } from './merges';
import type { PreviewCell, PreviewRow, PreviewSheet } from './preview-sheet';
import { textWidth } from './text-width';

/** Pixels. */
const NARROWEST = 64;
const WIDEST = 380;
/** Empty columns that a text runs on into where it stands alone, even beyond the last one in use. */
const RUN_ON = 8;
/** Rows that tell how wide a column is. */
const MEASURED_ROWS = 500;

export function previewOfGrid(sheet: SheetGrid): PreviewSheet {
  const merges = new Merges(sheet.merges);
  const rows = sheet.rows.map((row) => plainRow(row, merges));
  const widths = columnWidths(rows.slice(0, MEASURED_ROWS), rows);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    made: sheet.made !== null,
    paper: false,
    tab: null,
    widths,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => runOn(cell, row, index, widths)) })),
    merges: sheet.merges,
  };
}

function plainRow({ row, hidden, cells }: GridRow, merges: Merges): PreviewRow {
  return {
    row,
    hidden,
    height: null,
    cells: cells.flatMap(({ column, value, format }): PreviewCell[] => {
      const area = merges.at(row, column);
      // what a merge covers is not shown
      if (area && (area.top !== row || area.left !== column)) return [];
      const columns = area ? area.right - column + 1 : 1;
      const rows = area ? area.bottom - row + 1 : 1;
      return [{ column, ...cellText(value, format), columns, rows, style: null, link: null }];
    }),
  };
}

/** Of the texts that have something beside them; a line that stands alone, such as a title, runs on instead. */
function columnWidths(measured: readonly PreviewRow[], all: readonly PreviewRow[]): number[] {
  const last = all.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  const alone = !measured.some(({ cells }) => cells.length > 1);
  const widths = new Map<number, number>();
  for (const { cells } of measured) {
    if (cells.length < 2 && !alone) continue;
    for (const { column, text, columns } of cells) {
      if (columns === 1) widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(text)));
    }
  }
  return Array.from({ length: last + 1 }, (_, column) =>
    Math.min(WIDEST, Math.max(NARROWEST, widths.get(column) ?? NARROWEST)),
  );
}

function runOn(cell: PreviewCell, { cells }: PreviewRow, index: number, widths: readonly number[]): PreviewCell {
  if (cell.align !== 'left' || cell.columns > 1 || cell.rows > 1 || cell.text.includes('\n')) return cell;
  const needed = textWidth(cell.text);
  const next = cells[index + 1]?.column ?? cell.column + 1 + RUN_ON;
  let columns = 1;
  let width = widths[cell.column] ?? NARROWEST;
  while (width < needed && cell.column + columns < next) {
    width += widths[cell.column + columns] ?? NARROWEST;
    columns += 1;
  }
  return columns === 1 ? cell : { ...cell, columns };
}
