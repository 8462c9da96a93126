/** The catalogue sheet of a report as it is read back, and what an officer does to it. */
import assert from 'node:assert/strict';
import type { CellValue, GridCell, SheetGrid, WorkbookGrid } from '../../../src/core/grid';
import { CATALOGUE_FIELDS, type CatalogueField } from '../../../src/core/plan/catalogue/catalogue-headings';
import { report, study } from '../../../src/core/prongsai';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { madeAs, readMark, referredSheet } from '../../../src/core/sheet-mark';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet';
import { sampleWorkbook } from '../../fixtures/sample';
import { WORDS } from '../report/reports';

export const SHEET = 'คลังมาตรการ';
/** 0-based row of the headings, and where each column stands. */
export const HEADER = 5;
export const AT = Object.fromEntries(CATALOGUE_FIELDS.map((field, column) => [field, column])) as Readonly<
  Record<CatalogueField, number>
>;

export type Typed = Readonly<Partial<Record<CatalogueField, CellValue>>>;

/** The sample's catalogue, which nobody has touched. */
export function untouched(settings: Partial<Settings> = {}): SheetGrid {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return catalogueGrid(report(study(sampleWorkbook(), all), all, WORDS));
}

/** The sheets of a report as a host reads them back. */
export function gridsOf({ sheets, names }: WorkbookSpec): readonly SheetGrid[] {
  return sheets.map((sheet) => {
    const marks = names.flatMap(({ name, refersTo }) =>
      referredSheet(refersTo) === sheet.name ? [readMark(name)] : [],
    );
    return { ...asGrid(sheet), ...madeAs(marks.find((mark) => mark !== null) ?? null) };
  });
}

export function catalogueGrid({ sheets }: WorkbookSpec): SheetGrid {
  const sheet = sheets.find(({ key }) => key === 'catalogue');
  assert.ok(sheet);
  return asGrid(sheet);
}

function asGrid({ key, name, rows }: SheetSpec): SheetGrid {
  const values = rows.map(({ row, cells }) => ({
    row,
    cells: cells.flatMap(({ column, content }): GridCell[] => {
      if (content.kind === 'text') return [cellOf(column, content.text)];
      return content.kind === 'number' ? [cellOf(column, content.value)] : [];
    }),
  }));
  return {
    name,
    hidden: false,
    made: key,
    merges: [],
    rows: values.flatMap(({ row, cells }) => (cells.length ? [{ row, hidden: false, cells }] : [])),
  };
}

/** The scores of the sample and these sheets. */
export function beside(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { sheets: [...sampleWorkbook().sheets, ...sheets] };
}

export function copyOf(sheet: SheetGrid, name = 'คลังปีที่แล้ว'): SheetGrid {
  return { ...sheet, name, made: null };
}

const cellOf = (column: number, value: CellValue): GridCell => ({ column, value, format: '@' });

/** The 0-based row with a key. */
export function rowOf(sheet: SheetGrid, key: string): number {
  const found = sheet.rows.find(({ cells }) => cells.some(({ column, value }) => column === AT.key && value === key));
  assert.ok(found, key);
  return found.row;
}

/** Types into a row, which may be a new one; an empty text takes the cell away. */
export function typing(sheet: SheetGrid, row: number, typed: Typed): SheetGrid {
  const cells = new Map(sheet.rows.find((one) => one.row === row)?.cells.map((cell) => [cell.column, cell]));
  for (const [field, value] of Object.entries(typed)) {
    const column = AT[field as CatalogueField];
    if (value === '') cells.delete(column);
    else cells.set(column, cellOf(column, value));
  }
  const line = { row, hidden: false, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
  const rows = [...sheet.rows.filter((one) => one.row !== row), line].filter((one) => one.cells.length);
  return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
}

export function typingAt(sheet: SheetGrid, key: string, typed: Typed): SheetGrid {
  return typing(sheet, rowOf(sheet, key), typed);
}

/** Takes rows away, and those below go up. */
export function deleting(sheet: SheetGrid, ...keys: readonly string[]): SheetGrid {
  return keys.reduce((now, key) => {
    const gone = rowOf(now, key);
    const rows = now.rows.filter(({ row }) => row !== gone);
    return { ...now, rows: rows.map((one) => (one.row > gone ? { ...one, row: one.row - 1 } : one)) };
  }, sheet);
}

/** Below the last row. */
export function adding(sheet: SheetGrid, ...added: readonly Typed[]): SheetGrid {
  return added.reduce((now, typed) => typing(now, (now.rows.at(-1)?.row ?? 0) + 1, typed), sheet);
}

/** Each column to another place. */
export function movingColumns(sheet: SheetGrid, to: (column: number) => number): SheetGrid {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (row.row < HEADER) return row;
      const cells = row.cells.map((cell) => ({ ...cell, column: to(cell.column) }));
      return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
    }),
  };
}
