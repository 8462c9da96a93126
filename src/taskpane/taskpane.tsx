import '../pane/look/first';
import { excelHost } from '../hosts/excel/excel-host';
import { isOfficeDark, officeReady } from '../hosts/excel/office';
import { failureText } from '../pane/failure-text';
import { loadLanguage, textOf } from '../pane/languages';
import { followTheme, mountFailure, mountPane } from '../pane/mount';
import { excelDoors } from './doors';

async function start(root: Element): Promise<void> {
  const office = await officeReady();
  if (office.host === 'other') {
    await mountFailure(root, { language: 'th', dark: false, message: textOf('th').doors.notInExcel[office.why] });
    return;
  }
  const { language, dark, savesFiles } = office;
  try {
    const host = excelHost();
    await mountPane(root, { host, doors: excelDoors(host, savesFiles), language, dark });
    followTheme(isOfficeDark);
  } catch (error) {
    await loadLanguage(language).catch(() => undefined);
    await mountFailure(root, { language, dark, message: failureText(error, textOf(language)) });
  }
}

const root = document.getElementById('root');
if (root) void start(root);
