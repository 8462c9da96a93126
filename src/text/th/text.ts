/** What a screen says in Thai. */
import type { Text } from '../text';
import { TH_DOORS } from './doors';
import { thHost } from './host';
import { TH_PANE } from './pane/pane';
import { thSetting } from './problems';

export const TH_TEXT: Text = {
  pane: TH_PANE,
  doors: TH_DOORS,
  host: thHost,
  setting: thSetting,
  unexpected: (detail) => `เกิดข้อผิดพลาดที่ไม่คาดคิด (${detail}) ไม่มีไฟล์ใดถูกเปลี่ยนแปลง โปรดแจ้งผู้ดูแลพร้อมไฟล์ที่ใช้`,
};
