/** Takes back what a failed writing has left, so that the workbook is as it was before. */
import type { WorkbookSpec } from '../../core/sheet';
import { HostError } from '../host';
import { type ListedName, type ListedSheet, folded, listWorkbook } from './listing';
import { briefly, runExcel } from './run';
import { MARK } from './sheet-marks';

/** What the workbook had before anything was written; names in lower case. */
export interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Those that led nowhere and were taken away to make room. */
  readonly brokenNames: readonly Omit<ListedName, 'proxy'>[];
}

/** Throws 'sheets-left' where Excel does not let it, with what had failed before as its cause. */
export async function takeBack(spec: WorkbookSpec, before: Before, cause: unknown): Promise<void> {
  try {
    await runExcel((context) => undo(context, spec, before), { waitForCell: true });
  } catch {
    throw new HostError('sheets-left', { sheets: spec.sheets.map(({ name }) => name) }, { cause });
  }
}

async function undo(context: Excel.RequestContext, spec: WorkbookSpec, before: Before): Promise<void> {
  const { sheets, names } = await listWorkbook(context);
  const ours = await newOurs(context, spec, sheets, before);
  const added = names.filter(
    ({ name }) => !before.names.has(folded(name)) && spec.names.some((own) => folded(own.name) === folded(name)),
  );
  const there = new Set(names.map(({ name }) => folded(name)));
  const gone = before.brokenNames.filter(({ name }) => !there.has(folded(name)));
  const replaced = before.brokenNames.filter(({ name, formula }) =>
    names.some((now) => folded(now.name) === folded(name) && now.formula !== formula),
  );
  if (ours.length + added.length + gone.length + replaced.length === 0) return;
  for (const { proxy } of added) proxy.delete();
  for (const { name } of replaced) context.workbook.names.getItem(name).delete();
  for (const { name, formula, visible } of [...gone, ...replaced]) {
    context.workbook.names.add(name, formula).visible = visible;
  }
  for (const { proxy } of ours) proxy.delete();
  await context.sync();
}

/** Sheets that were not there before and are marked or still empty: one of that name may be somebody else's by now. */
async function newOurs(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  sheets: readonly ListedSheet[],
  { sheetIds }: Before,
): Promise<ListedSheet[]> {
  const wanted = new Set(spec.sheets.map(({ name }) => folded(name)));
  const asked = sheets
    .filter(({ id, name }) => !sheetIds.has(id) && wanted.has(folded(name)))
    .map((sheet) => ({
      sheet,
      mark: sheet.proxy.customProperties.getItemOrNullObject(MARK).load('key'),
      used: briefly(sheet.proxy.getUsedRangeOrNullObject(true)).load('address'),
    }));
  await context.sync();
  return asked.filter(({ mark, used }) => !mark.isNullObject || used.isNullObject).map(({ sheet }) => sheet);
}
