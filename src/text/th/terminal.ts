/** Everything that the command line says in Thai. */
import type { TerminalText } from '../text';
import { TH_CLI } from './cli';
import { TH_FINDINGS } from './findings';
import { thFile, thUsage } from './problems';
import { TH_TEXT } from './text';

export const TH_TERMINAL: TerminalText = {
  ...TH_TEXT,
  findings: TH_FINDINGS,
  cli: TH_CLI,
  usage: thUsage,
  file: thFile,
  settingsNotJson: (file) => `ไฟล์การตั้งค่า ${file} ไม่ใช่ JSON ที่อ่านได้ โปรดตรวจเครื่องหมายปีกกา คำพูด และจุลภาค`,
};
