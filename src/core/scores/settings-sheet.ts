/** Reads the settings back from the sheet that we made and an officer edited: by the key beside each value. */
import { type GridRow, type Place, type SheetGrid, type WorkbookGrid, cellName, newestSet } from '../grid';

export interface WrittenSetting {
  readonly value: unknown;
  readonly place: Place;
}

/** 0-based columns of the sheet. */
export const [NAME, VALUE, USUAL, KEY] = [0, 1, 2, 3];

/** Settings that are chosen from a list, by the list's name on the sheet. */
const LISTS: Readonly<Record<string, string>> = {
  agencyKind: 'kinds',
  scale: 'scales',
  digits: 'digits',
  analysisSheets: 'sheets',
  planSheets: 'sheets',
  flagBelowIssueAverage: 'yesNo',
  withBudget: 'yesNo',
  withIndicator: 'yesNo',
  withFollowUp: 'yesNo',
};

/** A row of the sheet; undefined where a cell is empty. */
export interface KeyedRow {
  readonly key: string;
  readonly name: unknown;
  readonly value: unknown;
  readonly usual: unknown;
  /** Of the value. */
  readonly place: Place;
  /** 0-based. */
  readonly row: number;
}

/** By setting, as `readSettings` takes them, of the newest settings sheet of ours; empty where there is none. */
export function readSettingsSheet(workbook: WorkbookGrid): ReadonlyMap<string, WrittenSetting> {
  const rows = settingRows(workbook);
  const written = new Map<string, WrittenSetting>();
  for (const { key, value, place } of rows) {
    if (key.includes('.') || value === undefined) continue;
    written.set(key, { value: chosen(rows, LISTS[key], value), place });
  }
  const own = written.get('scale')?.value === 'own' ? scaleTable(rows) : null;
  if (own) written.set('scale', own);
  const owners = namedOwners(rows);
  if (owners) written.set('owners', owners);
  return written;
}

/** The rows with a key of the newest settings sheet of ours. */
export function settingRows(workbook: WorkbookGrid): readonly KeyedRow[] {
  const [sheet] = newestSet(workbook.sheets.filter(({ made }) => made === 'settings'));
  return sheet ? sheet.rows.flatMap((row) => keyed(sheet, row)) : [];
}

function keyed(sheet: SheetGrid, { row, cells }: GridRow): readonly KeyedRow[] {
  const at = (column: number) => cells.find((cell) => cell.column === column)?.value;
  const key = at(KEY);
  if (typeof key !== 'string' || !/^[A-Za-z]+(\..+)?$/.test(key)) return [];
  const place = { sheet: sheet.name, cell: cellName(row, VALUE) };
  return [{ key, name: at(NAME), value: at(VALUE), usual: at(USUAL), place, row }];
}

/** The key behind a label of a list; the label itself where the list does not have it. */
function chosen(rows: readonly KeyedRow[], list: string | undefined, label: unknown): unknown {
  const option = rows.find(({ key, value }) => list !== undefined && key.startsWith(`${list}.`) && value === label);
  return option && list !== undefined ? option.key.slice(list.length + 1) : label;
}

/** The officer's own scale, highest first; the sheet has it lowest first. */
function scaleTable(rows: readonly KeyedRow[]): WrittenSetting | null {
  const bands = rows.filter(({ key }) => key.startsWith('scale.')).reverse();
  const [first] = bands;
  return first ? { value: bands.map(({ name, value }) => ({ from: name, word: value })), place: first.place } : null;
}

/** Only units that differ from the usual ones. */
function namedOwners(rows: readonly KeyedRow[]): WrittenSetting | null {
  const named = rows.filter(
    ({ key, value, usual }) => key.startsWith('owners.') && value !== undefined && value !== usual,
  );
  const [first] = named;
  if (!first) return null;
  return { value: Object.fromEntries(named.map(({ key, value }) => [key.slice(7), value])), place: first.place };
}
