/** Adds a report's sheets to the open workbook: all of them or none. */
import type { SheetSpec, WorkbookSpec } from '../../core/sheet';
import { cellSteps } from './cells';
import { chartSteps } from './charts';
import { checkFree, checkSpec } from './check-free';
import { layoutSteps } from './layout';
import { folded, listChangeable } from './listing';
import { lookSteps } from './looks';
import { pageSteps } from './page-layout';
import { type Step, inRequests, step } from './requests';
import { ruleSteps } from './rules';
import { runExcel } from './run';
import { markSheet } from './sheet-marks';
import { type Before, takeBack } from './take-back';

/**
 * Throws HostError, after which the workbook is as it was unless the code is 'sheets-left', and InvalidWorkbookError
 * before anything is asked.
 */
export async function writeSheets(spec: WorkbookSpec): Promise<void> {
  checkSpec(spec);
  const before = await runExcel((context) => look(context, spec));
  try {
    await runExcel((context) => build(context, spec, before));
  } catch (error) {
    await takeBack(spec, before, error);
    throw error;
  }
}

async function look(context: Excel.RequestContext, spec: WorkbookSpec): Promise<Before> {
  const listing = await listChangeable(context);
  const broken = checkFree(spec, listing);
  return {
    sheetIds: new Set(listing.sheets.map(({ id }) => id)),
    names: new Set(listing.names.map(({ name }) => folded(name))),
    brokenNames: broken.map(({ name, formula, visible }) => ({ name, formula, visible })),
  };
}

async function build(context: Excel.RequestContext, spec: WorkbookSpec, before: Before): Promise<void> {
  const { application, worksheets, names } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = spec.sheets.map((sheet) => {
    const made = worksheets.add(sheet.name);
    markSheet(made, sheet, spec.names);
    return made;
  });
  for (const { name } of before.brokenNames) names.getItem(name).delete();
  for (const { name, refersTo, hidden } of spec.names) names.add(name, `=${refersTo}`).visible = !hidden;
  const [first = [], ...others] = inRequests(stepsOf(spec, sheets));
  for (const { ask } of first) ask();
  await context.sync();
  for (const request of others) {
    application.suspendScreenUpdatingUntilNextSync();
    for (const { ask } of request) ask();
    await context.sync();
  }
  // a new sheet can be shown once Excel has heard of it (office-js#930), and while this workbook is in front
  sheets[0]?.activate();
  await context.sync().catch(() => undefined);
}

/** Sheet by sheet; all sheets and names are there by then, since cells refer to both. */
function stepsOf(spec: WorkbookSpec, sheets: readonly Excel.Worksheet[]): Step[] {
  const named = step(6 * (spec.sheets.length + spec.names.length), spec.names, () => undefined);
  return [named, ...spec.sheets.flatMap((sheet, index) => sheetSteps(sheets[index], sheet, spec))];
}

function sheetSteps(made: Excel.Worksheet | undefined, sheet: SheetSpec, spec: WorkbookSpec): Step[] {
  if (!made) return [];
  return [
    ...cellSteps(made, sheet, spec.styles),
    ...lookSteps(made, sheet, spec),
    ...layoutSteps(made, sheet, spec.font),
    ...pageSteps(made, sheet.page, spec.font),
    ...ruleSteps(made, sheet),
    ...chartSteps(made, sheet, spec.font),
  ];
}
