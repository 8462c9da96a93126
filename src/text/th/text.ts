/** Everything in Thai. */
import type { Text } from '../text';
import { TH_CLI } from './cli';
import { TH_DOORS } from './doors';
import { TH_FINDINGS } from './findings';
import { thHost } from './host';
import { TH_PANE } from './pane/pane';
import { thFile, thSetting, thUsage } from './problems';

export const TH_TEXT: Text = {
  pane: TH_PANE,
  findings: TH_FINDINGS,
  cli: TH_CLI,
  doors: TH_DOORS,
  usage: thUsage,
  file: thFile,
  host: thHost,
  setting: thSetting,
  settingsNotJson: (file) => `ไฟล์การตั้งค่า ${file} ไม่ใช่ JSON ที่อ่านได้ โปรดตรวจเครื่องหมายปีกกา คำพูด และจุลภาค`,
  unexpected: (detail) => `เกิดข้อผิดพลาดที่ไม่คาดคิด (${detail}) ไม่มีไฟล์ใดถูกเปลี่ยนแปลง โปรดแจ้งผู้ดูแลพร้อมไฟล์ที่ใช้`,
};
