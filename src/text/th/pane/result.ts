/** The place ผลวิเคราะห์: what it means. */
import { toDecimal } from '../../../core/hundredths';
import type { ResultText } from '../../pane/result';

/** Longer lists of codes are only counted. */
const MOST_CODES = 6;

/** "IIT", "IIT และ EIT", "IIT, EIT และ OIT". */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' และ ');
}

export const TH_RESULT: ResultText = {
  toPlan: 'จัดทำแผน',
  total: 'คะแนนรวม',
  level: (word) => word,
  higher: ({ word, totalCut, instrumentCut, below }) => {
    const reasons = [
      totalCut !== null && `คะแนนรวมต่ำกว่า ${toDecimal(totalCut)}`,
      instrumentCut !== null &&
        below.length > 0 &&
        `${listed(below.map(({ instrument }) => instrument))} ต่ำกว่า ${toDecimal(instrumentCut)}`,
    ];
    return `${reasons.filter(Boolean).join(' และ')} จึงยังไม่ถึง “${word}”`;
  },
  highest: 'เป็นระดับสูงสุดตามเกณฑ์แล้ว',
  noLevel: (year) => `ยังไม่มีเกณฑ์ระดับของหน่วยงานสำหรับปี ${String(year)}`,
  unverified: (year) => `เกณฑ์ระดับของปี ${String(year)} ยังไม่ได้ยืนยัน โปรดตรวจกับเกณฑ์ของสำนักงาน ป.ป.ช.`,
  change: (direction, by, year) =>
    direction === 'same'
      ? `เท่ากับปี ${String(year)}`
      : `${direction === 'up' ? '▲ เพิ่มขึ้น' : '▼ ลดลง'} ${by} จากปี ${String(year)}`,
  noTotal: {
    title: 'ยังคิดคะแนนรวมไม่ได้',
    text: 'คะแนนรวมคิดได้เมื่อมีคะแนนครบทั้งสามแบบวัด',
    incomplete: ({ instrument, of, missing }) => {
      if (!missing.length) return `${instrument} ยังอ่านคะแนนไม่ได้`;
      if (missing.length === of) return `${instrument} ยังไม่มีคะแนน`;
      if (missing.length <= MOST_CODES) return `${instrument} ยังขาด ${missing.join(', ')}`;
      return `${instrument} มี ${String(of - missing.length)} จาก ${String(of)} ข้อ`;
    },
  },
  instruments: 'สามแบบวัด',
  instrumentNames: {
    IIT: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    EIT: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    OIT: 'การเปิดเผยข้อมูลสาธารณะ',
  },
  scale: (target) => `เส้นตั้ง = เป้าหมาย ${target} · แถบเริ่มที่ 60`,
  issues: (count) => (count === 7 ? 'เจ็ดประเด็น' : `ประเด็นที่มีคะแนน ${String(count)} ประเด็น`),
  belowTarget: 'ต่ำกว่าเป้าหมาย',
  belowPass: 'ต่ำกว่าเกณฑ์ผ่าน',
  noScore: 'ยังไม่มีคะแนน',
  mendCount: (count) => `ต้องแก้ไข ${String(count)}`,
  developCount: (count) => `ควรพัฒนา ${String(count)}`,
  unplaced: 'ข้อที่ยังไม่ทราบประเด็น',
  unplacedAbout: 'ไม่ได้นำไปคิดค่าเฉลี่ยของประเด็นใด โปรดเติมรหัสข้อหรือหัวข้อประเด็น แล้วกด “อ่านใหม่”',
  mustMend: 'ต้องแก้ไข',
  develop: 'ควรพัฒนา',
  below: (score, count) => `ต่ำกว่า ${score} · ${String(count)} ข้อ`,
  noneBelow: (score) => `ไม่มีข้อที่ต่ำกว่า ${score}`,
  belowAverage: 'ต่ำกว่าค่าเฉลี่ยของประเด็น',
  belowAverageToo: 'นับข้อที่ต่ำกว่าค่าเฉลี่ยของประเด็นด้วย ตามที่ตั้งค่าไว้',
  noCode: 'ไม่มีรหัส',
  indicators: 'สิบตัวชี้วัด',
  findings: {
    title: 'ผลการตรวจทานตาราง',
    count: (count) => `${String(count)} แห่ง`,
    none: 'ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้ไขหรือต้องตรวจเพิ่ม',
    filter: 'เลือกดูผลการตรวจทาน',
    all: 'ทั้งหมด',
    workbook: 'ทั้งสมุดงาน',
    showAll: (count) => `แสดงทั้งหมด ${String(count)} แห่ง`,
  },
};
