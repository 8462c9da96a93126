/** The languages there are. */
import { EN_CLI } from './en/cli';
import { EN_DOORS } from './en/doors';
import { EN_FINDINGS } from './en/findings';
import { enHost } from './en/host';
import { EN_PANE } from './en/pane/pane';
import { enFile, enSetting, enUsage } from './en/problems';
import type { Text } from './text';
import { TH_CLI } from './th/cli';
import { TH_DOORS } from './th/doors';
import { TH_FINDINGS } from './th/findings';
import { thHost } from './th/host';
import { TH_PANE } from './th/pane/pane';
import { thFile, thSetting, thUsage } from './th/problems';

export type Language = 'th' | 'en';

export const TEXTS: Readonly<Record<Language, Text>> = {
  th: {
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
  },
  en: {
    pane: EN_PANE,
    findings: EN_FINDINGS,
    cli: EN_CLI,
    doors: EN_DOORS,
    usage: enUsage,
    file: enFile,
    host: enHost,
    setting: enSetting,
    settingsNotJson: (file) => `The settings file ${file} is not readable JSON. Check its braces, quotes and commas.`,
    unexpected: (detail) =>
      `Something unexpected happened (${detail}). No file was changed. Please report it with the file that was used.`,
  },
};
