/** What stands in the cells of a sheet: number formats, links, values and formulas, block by block. */
import { cellName } from '../../core/grid';
import { type Content, type SheetSpec, type WorkbookSpec, formatOf, quoteSheetName } from '../../core/sheet';
import { type Step, step } from './requests';
import { briefly } from './run';

/** Beyond 1,500 cells the client cuts a block into rows, each a range that Excel has to keep. */
const BLOCK_CELLS = 1500;
const TEXT_FORMAT = '@';

/** Text that Excel takes for more than text even in a cell of text format, or whose first quote it would drop. */
const NEEDS_QUOTE = /^[=+\-@'\t\r\n\0]/;

/** The text as Excel has to be given it, so that it stays that text (office-js#6687, office-js#1559). */
export function literal(text: string, format: string): string {
  if (text === '') return '';
  return format !== TEXT_FORMAT || NEEDS_QUOTE.test(text) ? `'${text}` : text;
}

function entered(content: Content, format: string): string | number {
  switch (content.kind) {
    case 'text':
    case 'link':
      return literal(content.text, format);
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** From A1 to the last cell with a style. */
export function sizeOf({ rows }: SheetSpec): Size {
  let [height, width] = [0, 0];
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      height = Math.max(height, row + 1);
      width = Math.max(width, column + 1);
    }
  }
  return { rows: height, columns: width };
}

interface Block {
  readonly top: number;
  readonly formats: string[][];
  readonly entries: (string | number)[][];
}

/** Cells without a style are General and empty. */
function blocksOf(spec: SheetSpec, styles: WorkbookSpec['styles']): Block[] {
  const { rows, columns } = sizeOf(spec);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, columns)));
  const grid = <T>(count: number, value: T): T[][] =>
    Array.from({ length: count }, () => Array.from({ length: columns }, () => value));
  const blocks = Array.from({ length: Math.ceil(rows / height) }, (_, index): Block => {
    const top = index * height;
    const count = Math.min(height, rows - top);
    return { top, formats: grid(count, 'General'), entries: grid<string | number>(count, '') };
  });
  for (const { row, cells } of spec.rows) {
    const block = blocks[Math.floor(row / height)];
    const formats = block?.formats[row - block.top];
    const entries = block?.entries[row - block.top];
    if (!formats || !entries) continue;
    for (const { column, content, style } of cells) {
      const look = styles[style];
      const format = look ? formatOf(content, look) : 'General';
      formats[column] = format;
      entries[column] = entered(content, format);
    }
  }
  return blocks;
}

/** Formats go before values, which are read by them; values after links, which would bring their own. */
export function cellSteps(sheet: Excel.Worksheet, spec: SheetSpec, styles: WorkbookSpec['styles']): Step[] {
  const { columns } = sizeOf(spec);
  const blocks = blocksOf(spec, styles).map(({ top, formats, entries }) => {
    const range = () => briefly(sheet.getRangeByIndexes(top, 0, entries.length, columns));
    return [
      step(1, formats, () => {
        range().numberFormat = formats;
      }),
      step(1, entries, () => {
        range().formulas = entries;
      }),
    ] as const;
  });
  return [...blocks.map(([formats]) => formats), ...linkSteps(sheet, spec), ...blocks.map(([, entries]) => entries)];
}

function targetOf(content: Content): Pick<Excel.RangeHyperlink, 'documentReference' | 'address'> | null {
  if (content.kind === 'link') return { documentReference: `${quoteSheetName(content.sheet)}!${content.cell}` };
  return content.kind === 'text' && content.address !== undefined ? { address: content.address } : null;
}

/** Links to cells stay in the workbook: the scores stand in it as well. */
function linkSteps(sheet: Excel.Worksheet, { rows }: SheetSpec): Step[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, content }): Step[] => {
      const target = targetOf(content);
      if (!target) return [];
      const link = (): void => {
        briefly(sheet.getRange(cellName(row, column))).hyperlink = target;
      };
      return [step(1, Object.values(target), link)];
    }),
  );
}
