/** The open workbook as grids, in three requests. */
import type { CellValue, GridCell, GridRow, WorkbookGrid } from '../../core/grid';
import { HostError } from '../host';
import { askKept, askParts } from './kept';
import { listWorkbook } from './listing';
import { type Outline, askOutline } from './outline';
import { briefly, runExcel, stopIfCancelled } from './run';

/** Cells with content and what lies between; an ITA workbook has some thousand. */
export const CELL_LIMIT = 1_000_000;
/** A response holds 5 MB in a browser: at most so many cells are read with one request. */
const REQUEST_CELLS = 60_000;

/** Throws HostError; 'cancelled' between two requests. */
export function readSheets(signal?: AbortSignal): Promise<WorkbookGrid> {
  return runExcel(async (context) => {
    stopIfCancelled(signal);
    const tellParts = askParts(context);
    const { sheets } = await listWorkbook(context);
    stopIfCancelled(signal);
    const tellKept = askKept(context, tellParts());
    const outlines = sheets.map((sheet) => askOutline(context.workbook.worksheets, sheet));
    await context.sync();
    const kept = tellKept();
    const found = outlines.map((tell) => tell());
    const rows = new Map<Outline, GridRow[]>(found.map((outline) => [outline, []]));
    for (const request of inRequests(found)) {
      stopIfCancelled(signal);
      const asked = request.map((block) => ({ outline: block.outline, tell: askRows(block) }));
      await context.sync();
      for (const { outline, tell } of asked) rows.get(outline)?.push(...tell());
    }
    const read = found.map((outline) => ({ ...outline.traits, rows: rows.get(outline) ?? [] }));
    return kept === null ? { sheets: read } : { sheets: read, kept };
  });
}

/** Rows of a sheet's area that are read at once. */
interface Block {
  readonly outline: Outline;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function inRequests(outlines: readonly Outline[]): Block[][] {
  const blocks = outlines.flatMap(blocksOf);
  const total = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (total > CELL_LIMIT) throw new HostError('workbook-too-large', {});
  const requests: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > REQUEST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(block);
    cells += size;
  }
  return requests;
}

function blocksOf(outline: Outline): Block[] {
  if (outline.area === null) return [];
  const { top, left, bottom, right } = outline.area;
  const columns = right - left + 1;
  const height = Math.max(1, Math.floor(REQUEST_CELLS / columns));
  return Array.from({ length: Math.ceil((bottom - top + 1) / height) }, (_, index) => {
    const first = top + index * height;
    return { outline, top: first, left, rows: Math.min(height, bottom - first + 1), columns };
  });
}

/** Asks for rows; what it returns gives the non-empty ones after the request. */
function askRows({ outline, top, left, rows, columns }: Block): () => GridRow[] {
  const range = briefly(outline.proxy.getRangeByIndexes(top, left, rows, columns)).load('values,numberFormat');
  const properties = outline.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  return () => {
    // too large an answer comes without its values (office-js-docs-reference#354)
    const values = range.values as CellValue[][] | null;
    const formats = range.numberFormat as string[][] | null;
    if (!values || !formats) throw new HostError('workbook-too-large', {});
    return values.flatMap((line, index): GridRow[] => {
      const cells = line.flatMap((value, at): GridCell[] =>
        value === '' ? [] : [{ column: left + at, value, format: formats[index]?.[at] ?? 'General' }],
      );
      if (cells.length === 0) return [];
      const hidden = outline.rowsHidden ?? properties?.value[index]?.rowHidden === true;
      return [{ row: top + index, hidden, cells }];
    });
  };
}
