/** The open workbook of Excel as a host. */
import type { Place } from '../../core/grid';
import { type Host, HostError } from '../host';
import { insertSheets } from './insert';
import { keepDecisions } from './kept';
import { OwnWork } from './own-work';
import { readSheets } from './read';
import { removeSheets } from './remove';
import { briefly, checkExcel, runExcel } from './run';
import { watchSheets } from './watch';

/** Fetched behind the first reading: nothing is written before. */
const writing = () => import('./write');

/** Throws 'excel-too-old'. */
export function excelHost(): Host {
  checkExcel();
  const own = new OwnWork();
  return {
    describe: () => ({ kind: 'excel', goesTo: true, removes: true, watches: true }),
    read: async (signal) => {
      const workbook = await readSheets(signal);
      writing().catch(() => undefined);
      return workbook;
    },
    write: (spec, task) => own.during(async () => (await writing()).writeSheets(spec, task)),
    keep: keepDecisions,
    insert: (file) => own.during(() => insertSheets(file)),
    watch: (changed) => watchSheets(own, changed),
    remove: () => own.during(removeSheets),
    goTo,
  };
}

function goTo({ sheet: name, cell }: Place): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('sheet-gone', { sheet: name });
    if (sheet.visibility !== 'Visible') throw new HostError('sheet-hidden', { sheet: name });
    sheet.activate();
    briefly(sheet.getRange(cell)).select();
    await context.sync();
  });
}
