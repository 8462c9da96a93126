/** The settings that the pane offers, in Thai. */
import { toDecimal } from '../../../core/hundredths';
import type { SettingProblem } from '../../../core/read-settings';
import { type SettingsText, PANE_SETTINGS } from '../../pane/settings';
import { TH_SETTINGS } from '../report-settings';

const { settings, roles } = TH_SETTINGS;

export const TH_SETTINGS_LIST: SettingsText = {
  title: 'การตั้งค่า',
  settings: Object.fromEntries(PANE_SETTINGS.map((key) => [key, settings[key]])) as unknown as SettingsText['settings'],
  nameOf: (key) => new Map(Object.entries(settings)).get(key)?.name ?? (key === 'owners' ? TH_SETTINGS.owners : key),
  notStated: 'ยังไม่ระบุ',
  changedHere: 'แก้ไว้ที่นี่',
  reset: 'กลับเป็นค่าในสมุดงาน',
  save: 'ใช้ค่านี้',
  scales: {
    short: 'ดีเยี่ยม / ดี / ต้องปรับปรุง (ปี 2566 เป็นต้นไป)',
    pass: 'ผ่านดีเยี่ยม / ผ่านดี / ต้องปรับปรุง (ปี 2566 เป็นต้นไป)',
    letters: 'AA / A / B / C / D / E / F (ปี 2562–2565)',
    words: 'ดีเยี่ยม / ดีมาก / ดี / พอใช้ / ต้องปรับปรุง (ปี 2562–2565)',
    own: 'เกณฑ์ของหน่วยงาน (แก้ได้ในแผ่นงาน “ตั้งค่า”)',
  },
  kinds: {
    'อบต.': 'อบต.',
    เทศบาล: 'เทศบาล',
    'อบจ.': 'อบจ.',
    จังหวัด: 'จังหวัด',
    กรม: 'กรม',
    สถานศึกษา: 'สถานศึกษา',
    'อื่น ๆ': 'อื่น ๆ',
  },
  digits: TH_SETTINGS.digits,
  yes: 'นับด้วย',
  no: 'ไม่นับ',
  problem: ({ key, expected }) => expectation(key, expected),
  owners: TH_SETTINGS.owners,
  ownersAbout: 'ชื่อส่วนงานที่จะใส่ในแผน',
  roles,
};

function expectation(key: string, expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'text':
      return 'โปรดพิมพ์ข้อความ หรือกด “ยกเลิก” เพื่อใช้ค่าเดิม';
    case 'score':
      return 'โปรดใส่ตัวเลข 0 ถึง 100';
    case 'year':
      return `โปรดใส่ปี พ.ศ. ${String(expected.from)} ถึง ${String(expected.to)}`;
    case 'at-most-target':
      return key === 'target'
        ? 'เป้าหมายต้องไม่ต่ำกว่าเกณฑ์ผ่าน โปรดใส่ตัวเลขที่สูงขึ้น หรือลดเกณฑ์ผ่านก่อน'
        : `เกณฑ์ผ่านต้องไม่สูงกว่าเป้าหมาย ${toDecimal(expected.target)}`;
    case 'after-result-year':
      return `ปีของแผนต้องอยู่หลังปีของผลการประเมิน ${String(expected.resultYear)}`;
    default:
      return 'โปรดเลือกจากรายการ';
  }
}
