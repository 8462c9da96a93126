/** Takes all sheets of ours and their names away, and nothing else. */
import { HostError } from '../host';
import { folded, listChangeable } from './listing';
import { runExcel } from './run';

/**
 * Returns the names of the sheets that are gone, of all sets; the officer's decisions stay with the workbook. Throws
 * HostError before the first of them is gone.
 */
export function removeSheets(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { sheets, names } = await listChangeable(context);
    const ours = sheets.flatMap(({ mark, name, proxy }) => (mark === null ? [] : [{ mark, name, proxy }]));
    if (ours.length === 0) return [];
    // Excel keeps at least one sheet in view
    if (!sheets.some(({ mark, hidden }) => mark === null && !hidden)) throw new HostError('only-made-sheets', {});
    const gone = new Set(ours.flatMap(({ mark }) => mark.names.map(folded)));
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { name, proxy } of names) if (gone.has(folded(name))) proxy.delete();
    for (const { proxy } of ours) proxy.delete();
    await context.sync();
    return ours.map(({ name }) => name);
  });
}
