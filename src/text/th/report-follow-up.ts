/** The words of the report on the measures. */
import { STATUS_WORDS } from '../../core/plan/follow-up';
import { FOLLOW_UP_HEADINGS } from '../../core/plan/follow-up-headings';
import type { FollowUpWords } from '../../core/report/follow-up-words';

export const TH_FOLLOW_UP: FollowUpWords = {
  title: (planYear) =>
    `รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`,
  note: 'กรอกสถานะ ร้อยละ ผลการดำเนินงาน หลักฐาน งบประมาณที่ใช้ ปัญหา และข้อเสนอแนะของแต่ละมาตรการ ตารางสรุปจะเปลี่ยนตาม สิ่งที่กรอกไว้จะยังอยู่เมื่อปรับปรุงแผ่นงาน',
  dayToTypeIn: 'วันที่รายงาน (เว้นว่างไว้หากใช้วันที่ปัจจุบัน)',
  asOf: 'ข้อมูล ณ วันที่',
  byIssue: 'ความก้าวหน้ารายประเด็น',
  byOwner: 'ความก้าวหน้ารายผู้รับผิดชอบ',
  byQuarter: 'ความก้าวหน้ารายไตรมาสที่ครบกำหนด',
  quarter: (quarter) => `ไตรมาส ${String(quarter)}`,
  total: 'รวมทั้งแผน',
  count: 'มาตรการ',
  percentMean: 'ร้อยละเฉลี่ย',
  overdue: 'เกินกำหนด',
  overdueDays: 'เกินกำหนด (วัน)',
  columns: FOLLOW_UP_HEADINGS,
  statuses: STATUS_WORDS,
  due: 'ครบกำหนด',
  issue: 'ประเด็น',
  inQuarter: 'ไตรมาส',
  outsidePlan: 'มาตรการที่ไม่อยู่ในแผนปัจจุบัน',
  statusError: 'โปรดเลือกสถานะจากรายการ',
  percentError: 'โปรดกรอกตัวเลข 0 ถึง 100',
};
