/** The page behind the ribbon's buttons. Nobody sees it. */
import { excelHost } from '../hosts/excel/excel-host';
import { officeReady, onCommand, showDialog } from '../hosts/excel/office';
import { failureOf, noticeHash } from './notice-address';
import { COMMANDS, type CommandName } from './one-click';

/** Percent of the screen. */
const NOTICE_SIZE = { width: 36, height: 30 };

const started = officeReady();

for (const command of Object.keys(COMMANDS) as CommandName[]) onCommand(command, () => run(command));

/** Ends when the officer has closed what tells of a failure: Excel ends this page with it. */
async function run(command: CommandName): Promise<void> {
  const start = await started;
  if (start.host !== 'excel') return;
  try {
    await COMMANDS[command](excelHost());
  } catch (error) {
    const hash = noticeHash({ command, language: start.language, failure: failureOf(error) });
    await showDialog(new URL(`notice.html#${hash}`, location.href).href, NOTICE_SIZE);
  }
}
