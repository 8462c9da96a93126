import '../pane/look/first';
import { excelHost } from '../hosts/excel/excel-host';
import { isOfficeDark, officeReady } from '../hosts/excel/office';
import { failureText } from '../pane/failure-text';
import { followTheme, mountFailure, mountPane } from '../pane/mount';
import { TEXTS } from '../text/languages';
import { excelDoors } from './doors';

async function start(root: Element): Promise<void> {
  const office = await officeReady();
  if (office.host === 'other') {
    await mountFailure(root, { language: 'th', dark: false, message: TEXTS.th.doors.notInExcel[office.why] });
    return;
  }
  const { language, dark } = office;
  try {
    const host = excelHost();
    await mountPane(root, { host, doors: excelDoors(host), language, dark });
    followTheme(isOfficeDark);
  } catch (error) {
    await mountFailure(root, { language, dark, message: failureText(error, TEXTS[language]) });
  }
}

const root = document.getElementById('root');
if (root) void start(root);
