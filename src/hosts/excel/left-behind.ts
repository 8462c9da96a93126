/** Sheets that a writing which failed has added. */
import type { WorkbookSpec } from '../../core/sheet';
import { type ListedSheet, folded } from './listing';
import { briefly } from './run';

/** Those that were not there before and are ours or still empty: one of that name may be somebody else's by now. */
export async function leftBehind(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  sheets: readonly ListedSheet[],
  before: ReadonlySet<string>,
): Promise<ListedSheet[]> {
  const wanted = new Set(spec.sheets.map(({ name }) => folded(name)));
  const asked = sheets
    .filter(({ id, name }) => !before.has(id) && wanted.has(folded(name)))
    .map((sheet) => ({ sheet, used: briefly(sheet.proxy.getUsedRangeOrNullObject(true)).load('address') }));
  await context.sync();
  return asked.filter(({ sheet, used }) => sheet.touched || used.isNullObject).map(({ sheet }) => sheet);
}
