/** What tells our sheets from the officer's: a property that Excel keeps with the sheet, whatever its name becomes. */
import type { SheetKey } from '../../core/grid';
import type { SheetSpec, WorkbookSpec } from '../../core/sheet';
import { isSheetKey, readMark, referredSheet } from '../../core/sheet-mark';
import type { ListedName } from './listing';

/** Holds the sheet's key. */
export const MARK = 'prongsai';
/** Holds the names that refer to the sheet, a blank between them: they go with it. */
export const NAMES = 'prongsai.names';

export interface Mark {
  readonly key: SheetKey;
  /** Names made together with the sheet. */
  readonly names: readonly string[];
}

export function markSheet(sheet: Excel.Worksheet, { key, name }: SheetSpec, names: WorkbookSpec['names']): void {
  const own = names.filter(({ refersTo }) => referredSheet(refersTo) === name);
  sheet.customProperties.add(MARK, key);
  sheet.customProperties.add(NAMES, own.map((each) => each.name).join(' '));
}

/** Asks for the mark of a sheet; what it returns tells it after the request. Null for the officer's sheets. */
export function askMark(sheet: Excel.Worksheet, sheetName: string, allNames: readonly ListedName[]): () => Mark | null {
  const mark = sheet.customProperties.getItemOrNullObject(MARK).load('value');
  const names = sheet.customProperties.getItemOrNullObject(NAMES).load('value');
  return () => {
    // a sheet that came with a file of ours has only the hidden name
    const hidden = allNames.flatMap(({ name, formula }) => {
      const key = readMark(name)?.key;
      return key !== undefined && referredSheet(formula) === sheetName ? [{ name, key }] : [];
    });
    const key = !mark.isNullObject && isSheetKey(mark.value) ? mark.value : hidden[0]?.key;
    if (key === undefined) return null;
    const listed = names.isNullObject ? [] : names.value.split(' ').filter((name) => name !== '');
    return { key, names: [...new Set([...hidden.map(({ name }) => name), ...listed])] };
  };
}
