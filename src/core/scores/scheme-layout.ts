/** Where the scheme's sheet has what: by the key beside each row; the items stand below their heading, keyed or not. */
import { type GridRow, type SheetGrid, type WorkbookGrid, cellName, newestSet } from '../grid';
import { ITEM_FIELDS, type ItemField } from '../scheme/scheme-form';
import { type SchemeCell, writtenIn } from './scheme-cells';

/** 0-based columns of the sheet. */
export const SCHEME_COLUMN = {
  /** Of the facts. */
  value: 3,
  issueTitle: 1,
  indicatorInstrument: 1,
  indicatorTitle: 3,
  indicatorCertainty: 5,
  key: 6,
} as const;
/** The key beside the heading of the items. */
export const ITEMS_KEY = 'items';

export interface SchemeCells {
  /** The cell of a key's row, the first where a key stands twice; null where no row has the key. */
  readonly at: (key: string, column: number) => SchemeCell | null;
  readonly items: readonly Readonly<Record<ItemField, SchemeCell>>[];
  /** The first cell of the sheet. */
  readonly corner: SchemeCell;
}

/** Of the newest sheet of ours; null where there is none. */
export function findSchemeCells(workbook: WorkbookGrid): SchemeCells | null {
  const [sheet] = newestSet(workbook.sheets.filter(({ made }) => made === 'scheme'));
  if (!sheet) return null;
  const heading = sheet.rows.find((row) => keyOf(row) === ITEMS_KEY)?.row ?? Infinity;
  const keyed = new Map<string, GridRow>();
  for (const row of sheet.rows) {
    const key = keyOf(row);
    if (row.row < heading && key !== null && !keyed.has(key)) keyed.set(key, row);
  }
  return {
    at: (key, column) => {
      const row = keyed.get(key);
      return row ? cellOf(sheet, row, column) : null;
    },
    items: sheet.rows.flatMap((row) => {
      const cells = ITEM_FIELDS.map((field, column) => [field, cellOf(sheet, row, column)] as const);
      if (row.row <= heading || cells.every(([, cell]) => !writtenIn(cell))) return [];
      return [Object.fromEntries(cells) as Record<ItemField, SchemeCell>];
    }),
    corner: cellOf(sheet, { row: 0, hidden: false, cells: [] }, 0),
  };
}

function keyOf({ cells }: GridRow): string | null {
  const value = cells.find(({ column }) => column === SCHEME_COLUMN.key)?.value;
  return typeof value === 'string' ? value : null;
}

function cellOf(sheet: SheetGrid, { row, cells }: GridRow, column: number): SchemeCell {
  const found = cells.find((cell) => cell.column === column);
  const place = { sheet: sheet.name, cell: cellName(row, column) };
  return { value: found?.value ?? null, format: found?.format ?? 'General', place };
}
