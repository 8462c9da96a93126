/** A sheet that was made, as the preview draws it: with its widths, heights, styles and links. */
import type { Area, Place } from '../../core/grid';
import { type Content, type SheetSpec, type WorkbookSpec, formatOf } from '../../core/sheet';
import { cellText } from './cell-text';
import { conditionsOf } from './condition-looks';
import { Merges } from './merges';
import type { PreviewCell, PreviewSheet } from './preview-sheet';

/** Pixels a character of the documents' font and a point of height take on the screen, where the font is another. */
const CHARACTER = 8.5;
const POINT = 1;

export function previewOfSpec(sheet: SheetSpec, workbook: WorkbookSpec): PreviewSheet {
  const { styles } = workbook;
  const conditionAt = conditionsOf(sheet, workbook);
  const merges = new Merges(sheet.merges);
  return {
    name: sheet.name,
    hidden: false,
    made: true,
    paper: true,
    tab: sheet.tab,
    widths: sheet.columns.map((characters) => Math.round(characters * CHARACTER)),
    rows: sheet.rows.map(({ row, height, cells }) => ({
      row,
      height: Math.round(height * POINT),
      hidden: false,
      cells: cells
        .flatMap(({ column, content, style }): PreviewCell[] => {
          const area = merges.at(row, column);
          if (area && (area.top !== row || area.left !== column)) return [];
          const look = styles[style];
          if (!look) return [];
          const align = look.horizontal;
          const text = contentText(content, formatOf(content, look));
          const laid = conditionAt(row, column);
          const over = laid && { fill: laid.fill, colour: laid.colour, bold: laid.bold || look.bold };
          return [
            { column, text, align, ...spans(area), style: laid ? { ...look, ...over } : look, link: linkOf(content) },
          ];
        })
        .sort((a, b) => a.column - b.column),
    })),
    merges: sheet.merges,
  };
}

function spans(area: Area | null): Pick<PreviewCell, 'columns' | 'rows'> {
  if (!area) return { columns: 1, rows: 1 };
  return { columns: area.right - area.left + 1, rows: area.bottom - area.top + 1 };
}

function contentText(content: Content, format: string): string {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'number':
    case 'formula':
      return cellText(content.value, format).text;
    case 'blank':
      return '';
  }
}

function linkOf(content: Content): Place | null {
  return content.kind === 'link' ? { sheet: content.sheet, cell: content.cell } : null;
}
