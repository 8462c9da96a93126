/** The place คะแนน: what was read. */
import type { FindingCode } from '../../../core/problem';
import type { ScoresText } from '../../pane/scores';
import { TH_SETTINGS_LIST } from './settings';

const PROBLEMS: Readonly<Record<FindingCode, string>> = {
  'average-mismatch': 'ค่าเฉลี่ยไม่ตรง',
  'level-mismatch': 'ระดับไม่ตรงเกณฑ์',
  'level-vocabulary': 'คำระดับเป็นของเกณฑ์อื่น',
  'score-unreadable': 'คะแนนอ่านไม่ได้',
  'score-missing': 'ยังไม่มีคะแนน',
  'score-as-fraction': 'คะแนนเขียนเป็นเลขไม่เกิน 1',
  'code-unreadable': 'รหัสข้ออ่านไม่ได้',
  'code-guessed': 'รหัสข้อไม่ชัดเจน',
  'code-title-differ': 'รหัสกับชื่อข้อไม่ตรงกัน',
  'code-of-other-year': 'รหัสข้อของปีอื่น',
  'code-twice': 'ข้อซ้ำ',
  'code-missing': 'ยังไม่พบ',
  'row-shape': 'แถวเลื่อน',
  'issue-guessed': 'ไม่มีหัวข้อประเด็น',
  'heading-number': 'เลขหัวข้อไม่ตรง',
  'heading-guessed': 'ไม่มีหัวตาราง',
  'year-guessed': 'ปีที่อนุมานไว้',
  'year-of-results': 'ปีของผลการประเมินไม่ตรง',
  'agency-guessed': 'ชื่อหน่วยงานที่อนุมานไว้',
  'agency-missing': 'ยังไม่พบชื่อหน่วยงาน',
  'other-scheme': 'เป็นตารางของการประเมินอื่น',
  'setting-unreadable': 'ค่าที่ตั้งไว้ใช้ไม่ได้',
  'scheme-year-unreadable': 'ปีของเกณฑ์อ่านไม่ได้',
  'scheme-other-year': 'เกณฑ์เป็นของปีอื่น',
  'scheme-cell-unreadable': 'ค่าในเกณฑ์ ITA ใช้ไม่ได้',
  'scheme-code-unreadable': 'รหัสข้อในเกณฑ์อ่านไม่ได้',
  'scheme-code-twice': 'ข้อในเกณฑ์ซ้ำ',
  'scheme-instrument-differs': 'ตัวชี้วัดเป็นของแบบวัดอื่น',
  'scheme-weights': 'น้ำหนักรวมไม่ครบ 100',
  'scheme-title-empty': 'เกณฑ์ไม่มีข้อความ',
  'scheme-no-items': 'แบบวัดไม่มีข้อ',
  'scheme-item-missing': 'รหัสไม่มีในรายการข้อ',
  'decisions-unreadable': 'อ่านสิ่งที่เลือกไว้ไม่ได้',
  'no-scores': 'ไม่พบตารางคะแนน',
};

const SHORTER: Readonly<Partial<Record<FindingCode, string>>> = {
  'average-mismatch': 'เฉลี่ยไม่ตรง',
  'level-mismatch': 'ระดับไม่ตรง',
  'level-vocabulary': 'คำระดับต่างเกณฑ์',
  'score-as-fraction': 'เป็นเลขไม่เกิน 1',
  'code-title-differ': 'รหัสไม่ตรงชื่อ',
};

export const TH_SCORES: ScoresText = {
  toAnalysis: 'ดูผลวิเคราะห์',
  read: (complete, places) => `${complete ? 'อ่านได้ครบ' : 'อ่านได้บางส่วน'} มี ${String(places)} แห่งที่ควรตรวจ`,
  readClean: 'อ่านได้ครบ ตรวจแล้วไม่พบสิ่งที่ต้องแก้ไข',
  problem: (code, count) => {
    if (code === 'agency-missing') return PROBLEMS[code];
    return `${PROBLEMS[code]} ${String(count)} ${code === 'code-missing' ? 'ข้อ' : 'แห่ง'}`;
  },
  showFindings: 'ดูทั้งหมด',
  hideFindings: 'ซ่อนรายการ',
  nameAgency: 'ระบุชื่อหน่วยงาน',
  tables: 'ตารางคะแนนที่พบ',
  tablesFound: (tables, items) => `${String(tables)} ตาราง ${String(items)} ข้อ`,
  tableItems: (items) => `${String(items)} ข้อ`,
  severalIssues: 'รายการคะแนนหลายประเด็น',
  complete: 'ครบถ้วน',
  unplaced: (items) => `ไม่ทราบประเด็น ${String(items)} ข้อ`,
  short: (code, codes) =>
    codes.length && codes.length <= 2 ? `${codes.join(' ')} ซ้ำ` : (SHORTER[code] ?? PROBLEMS[code]),
  first: {
    title: 'โปร่งใสช่วยทำอะไร',
    lines: [
      'อ่านตารางคะแนน ITA ในสมุดงานนี้ แล้วตรวจค่าเฉลี่ยและระดับให้',
      'บอกข้อที่ต้องแก้ไขและควรพัฒนา พร้อมมาตรการให้เลือกและปรับแก้',
      'สร้างบทวิเคราะห์และแผนเป็นแผ่นงานใหม่ โดยไม่แก้ไขแผ่นงานเดิม',
    ],
    next: 'วางตารางคะแนนแล้วกด “อ่านใหม่” หรือเริ่มจาก',
  },
  nothing: {
    title: 'ยังไม่พบตารางคะแนน ITA',
    looked: 'ค้นหาตารางที่มีหัวคอลัมน์ “ประเด็นการประเมิน” และ “คะแนน” หรือแถวที่มีรหัสข้อ เช่น i1, e1, o1 และคะแนนของข้อนั้น',
    where: (sheets) => `แผ่นงานที่ค้นหาแล้ว ${sheets.map((sheet) => `“${sheet}”`).join(' ')}`,
    next: 'โปรดตรวจว่าเปิดสมุดงานถูกต้อง เติมรหัสข้อหน้าคะแนน หรือใช้แบบกรอกคะแนน แล้วกด “อ่านใหม่”',
  },
  sample: { excel: 'ใส่ตัวอย่าง', file: 'ลองกับตัวอย่าง' },
  form: { excel: 'ใส่แบบกรอกคะแนน', file: 'บันทึกแบบกรอกคะแนน' },
  inserting: 'กำลังเตรียมแผ่นงาน',
  insertingFailed: 'ยังเพิ่มแผ่นงานไม่ได้',
  settings: TH_SETTINGS_LIST,
};
