/** What is known of a sheet before its cells are read. */
import type { Area, SheetGrid } from '../../core/grid';
import { HostError } from '../host';
import { madeAs } from '../../core/sheet-mark';
import type { ListedSheet } from './listing';
import { briefly } from './run';

export interface Outline {
  readonly proxy: Excel.Worksheet;
  readonly traits: Omit<SheetGrid, 'rows'>;
  /** What holds all content; null for an empty sheet. */
  readonly area: Area | null;
  /** Whether all rows of the area are hidden or none; null where some are. */
  readonly rowsHidden: boolean | null;
}

const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks for the outline of a sheet; what it returns tells it after the request. */
export function askOutline(worksheets: Excel.WorksheetCollection, sheet: ListedSheet): () => Outline {
  const { name, hidden, mark } = sheet;
  const proxy = worksheets.getItemOrNullObject(sheet.id).load('name');
  // formats without content can reach to the last row (office-js#4792)
  const used = briefly(proxy.getUsedRangeOrNullObject(true)).load(`${EXTENT},rowHidden`);
  // merges are missed whose first cell lies outside the range (office-js#3611)
  const merged = briefly(briefly(proxy.getUsedRangeOrNullObject(false)).getMergedAreasOrNullObject()).load('areaCount');
  const areas = merged.areas.load(EXTENT);
  return () => {
    if (proxy.isNullObject) throw new HostError('sheet-gone', { sheet: name });
    const merges = merged.isNullObject ? [] : areas.items.map(extentOf).filter(isMerge);
    const traits = { name, hidden, ...madeAs(mark), merges };
    if (used.isNullObject) return { proxy, traits, area: null, rowsHidden: false };
    // null at run time where rows differ
    const rowsHidden = used.rowHidden as boolean | null;
    return { proxy, traits, area: extentOf(used), rowsHidden };
  };
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function isMerge({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}
