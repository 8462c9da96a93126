/** Takes back what a failed writing has added, so that the workbook is as it was before. */
import type { WorkbookSpec } from '../../core/sheet';
import { HostError } from '../host';
import { askParts, restoreKept } from './kept';
import { leftBehind } from './left-behind';
import { folded, listWorkbook } from './listing';
import type { Before } from './look';
import { runExcel } from './run';

/** Throws 'sheets-left' where Excel does not let it, with what had failed before as its cause. */
export async function takeBack(spec: WorkbookSpec, before: Before, cause: unknown): Promise<void> {
  try {
    await runExcel((context) => undo(context, spec, before), { waitForCell: true });
  } catch {
    throw new HostError('sheets-left', { sheets: spec.sheets.map(({ name }) => name) }, { cause });
  }
}

async function undo(context: Excel.RequestContext, spec: WorkbookSpec, before: Before): Promise<void> {
  const tellParts = askParts(context);
  const { sheets, names } = await listWorkbook(context);
  const ours = await leftBehind(context, spec, sheets, before.sheetIds);
  const added = names.filter(
    ({ name }) => !before.names.has(folded(name)) && spec.names.some((own) => folded(own.name) === folded(name)),
  );
  const there = new Map(names.map((name) => [folded(name.name), name]));
  for (const { proxy } of added) proxy.delete();
  for (const { name, formula, visible } of before.brokenNames) {
    const now = there.get(folded(name));
    if (!now) context.workbook.names.add(name, formula).visible = visible;
    else if (now.formula !== formula || now.visible !== visible) Object.assign(now.proxy, { formula, visible });
  }
  for (const { proxy } of ours) proxy.delete();
  restoreKept(context, before.kept, tellParts());
  await context.sync();
}
