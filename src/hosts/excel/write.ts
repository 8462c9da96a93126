/** Writes a report's sheets into the open workbook: beside what is there, or into the sheets of ours that are there. */
import type { SheetSpec, WorkbookSpec } from '../../core/sheet';
import { HostError, type WriteTask } from '../host';
import { cellSteps } from './cells';
import { chartSteps } from './charts';
import { checkSpec } from './check-free';
import { clearSteps } from './clear';
import { putKept } from './kept';
import { layoutSteps } from './layout';
import { folded } from './listing';
import { FILLING, type FilledSheet, type Plan, look } from './look';
import { lookSteps } from './looks';
import { pageSteps } from './page-layout';
import { type Step, step } from './requests';
import { ruleSteps } from './rules';
import { runExcel, stopIfCancelled } from './run';
import { type Script, send } from './send';
import { markSheet, marksOf, unmarkSheet } from './sheet-marks';
import { takeBack } from './take-back';

/**
 * Throws HostError, after which the workbook is as it was unless the code is 'sheets-left', and InvalidWorkbookError
 * before anything is asked. What the task leaves out is not done; sheets go beside.
 */
export async function writeSheets(spec: WorkbookSpec, task: Partial<WriteTask> = {}): Promise<void> {
  const { mode = 'beside', progress, signal } = task;
  checkSpec(spec);
  progress?.({ done: 0, of: spec.sheets.length });
  stopIfCancelled(signal);
  const plan = await runExcel((context) => look(context, spec, mode));
  stopIfCancelled(signal);
  if (plan.inPlace) await fillAnew(spec, task, plan);
  else await addBeside(spec, task, plan);
  await show(spec);
}

async function addBeside(spec: WorkbookSpec, task: Partial<WriteTask>, plan: Plan): Promise<void> {
  try {
    await send(scriptOf(spec, task, plan), { progress: task.progress, signal: task.signal });
  } catch (error) {
    await takeBack(spec, plan.before, error);
    throw error;
  }
}

/** What stood in the sheets is lost with the first request, so a failure is met by writing all of them once more. */
async function fillAnew(spec: WorkbookSpec, task: Partial<WriteTask>, plan: Plan): Promise<void> {
  const { progress } = task;
  try {
    await send(scriptOf(spec, task, plan), { progress });
  } catch (error) {
    if (!(await finish(spec, task, plan, error))) throw error;
    progress?.({ done: spec.sheets.length, of: spec.sheets.length });
  }
}

/** False where nothing was changed yet. Throws 'sheets-left'. */
async function finish(
  spec: WorkbookSpec,
  task: Partial<WriteTask>,
  { before }: Plan,
  cause: unknown,
): Promise<boolean> {
  const waitForCell = true;
  try {
    const plan = await runExcel((context) => look(context, spec, 'in-place', before), { waitForCell });
    if (plan.begun) await send(scriptOf(spec, task, plan), { waitForCell });
    return plan.begun;
  } catch {
    throw new HostError('sheets-left', { sheets: spec.sheets.map(({ name }) => name) }, { cause });
  }
}

/** A new sheet can be shown once Excel has heard of it (office-js#930), and while this workbook is in front. */
async function show({ sheets: [first] }: WorkbookSpec): Promise<void> {
  if (!first) return;
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(first.name).activate();
    await context.sync();
  }).catch(() => undefined);
}

function scriptOf(spec: WorkbookSpec, { kept }: Partial<WriteTask>, plan: Plan): Script {
  return {
    open: (context) => {
      if (plan.inPlace) context.workbook.settings.add(FILLING, true);
      if (kept !== undefined) putKept(context, plan.before.kept, kept);
      return openSheets(context, spec, plan);
    },
    sheets: ({ workbook }) => spec.sheets.map(({ name }) => workbook.worksheets.getItem(name)),
    fill: (sheets) => {
      const opened = step(6 * (spec.sheets.length + spec.names.length), [spec.names, kept], () => undefined);
      return spec.sheets.map((sheet, index) => [
        ...(index === 0 ? [opened] : []),
        ...sheetSteps(sheets[index], sheet, spec, plan.filled.get(sheet.name)),
      ]);
    },
    close: ({ workbook }) => {
      const marks = marksOf(spec);
      for (const { name } of spec.sheets) if (!marks.has(name)) unmarkSheet(workbook.worksheets.getItem(name));
      if (plan.inPlace) workbook.settings.getItemOrNullObject(FILLING).delete();
    },
  };
}

/** Takes away what goes, adds what is missing and defines the names. */
function openSheets(context: Excel.RequestContext, spec: WorkbookSpec, plan: Plan): Excel.Worksheet[] {
  const { worksheets, names } = context.workbook;
  for (const id of plan.goneSheets) worksheets.getItem(id).delete();
  for (const name of plan.goneNames) names.getItem(name).delete();
  let { position } = plan;
  const sheets = spec.sheets.map((sheet) => {
    const id = plan.filled.get(sheet.name)?.id;
    const opened = id === undefined ? worksheets.add(sheet.name) : worksheets.getItem(id);
    markSheet(opened, sheet, spec);
    if (id === undefined && position !== null) opened.position = position++;
    return opened;
  });
  for (const { name, refersTo, hidden } of spec.names) {
    const formula = `=${refersTo}`;
    if (plan.before.names.has(folded(name))) names.getItem(name).set({ formula, visible: !hidden });
    else names.add(name, formula).visible = !hidden;
  }
  return sheets;
}

function sheetSteps(
  made: Excel.Worksheet | undefined,
  sheet: SheetSpec,
  spec: WorkbookSpec,
  filled?: FilledSheet,
): Step[] {
  if (!made) return [];
  return [
    ...(filled ? clearSteps(made, filled.charts) : []),
    ...cellSteps(made, sheet, spec.styles),
    ...lookSteps(made, sheet, spec),
    ...layoutSteps(made, sheet, spec.font),
    ...pageSteps(made, sheet.page, spec.font),
    ...ruleSteps(made, sheet),
    ...chartSteps(made, sheet, spec.font),
  ];
}
