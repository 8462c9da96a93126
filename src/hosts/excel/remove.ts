/** Takes all sheets of ours and their names away, and nothing else. */
import { HostError } from '../host';
import { folded, listChangeable } from './listing';
import { runExcel } from './run';
import { askMark } from './sheet-marks';

/** Returns the names of the sheets that are gone. Throws HostError before the first of them is. */
export function removeSheets(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { sheets, names } = await listChangeable(context);
    const asked = sheets.map((sheet) => ({ sheet, mark: askMark(sheet.proxy, sheet.name, names) }));
    await context.sync();
    const marked = asked.map(({ sheet, mark }) => ({ sheet, mark: mark() }));
    const ours = marked.flatMap(({ sheet, mark }) => (mark === null ? [] : [{ sheet, mark }]));
    if (ours.length === 0) return [];
    // Excel keeps at least one sheet in view
    if (!marked.some(({ sheet, mark }) => mark === null && !sheet.hidden)) throw new HostError('only-made-sheets', {});
    const gone = new Set(ours.flatMap(({ mark }) => mark.names.map(folded)));
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { name, proxy } of names) if (gone.has(folded(name))) proxy.delete();
    for (const { sheet } of ours) sheet.proxy.delete();
    await context.sync();
    return ours.map(({ sheet }) => sheet.name);
  });
}
