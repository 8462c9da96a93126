/** The column headings of action plans (domain §3.2): those of our sheets and what offices write. */
import { fold } from '../thai/fold';

export type PlanField =
  | 'order'
  | 'issue'
  | 'weakness'
  | 'name'
  | 'steps'
  | 'period'
  | 'owner'
  | 'budget'
  | 'indicator'
  | 'target'
  | 'followUp'
  | 'reasons'
  | 'carry'
  | 'key';

/** Within a field the earlier heading is the better one where a table has several. */
const HEADINGS: Readonly<Record<PlanField, readonly string[]>> = {
  order: ['ลำดับ', 'ลำดับที่', 'ที่', 'ข้อ'],
  issue: ['ประเด็น', 'ประเด็นที่', 'ประเด็นการวิเคราะห์', 'ประเด็นการประเมิน', 'ประเด็นที่ต้องพัฒนา', 'ประเด็นการพัฒนา'],
  weakness: [
    'ข้อบกพร่อง/จุดอ่อน',
    'ข้อบกพร่องหรือจุดอ่อน',
    'จุดอ่อน',
    'ข้อบกพร่อง',
    'จุดที่ต้องพัฒนา',
    'ผลการวิเคราะห์',
    'สภาพปัญหา',
    'สาเหตุ',
  ],
  name: [
    'มาตรการ/โครงการ/กิจกรรม',
    'โครงการ/กิจกรรม/มาตรการ',
    'มาตรการเดิม',
    'มาตรการ',
    'มาตรการ/โครงการ',
    'มาตรการ/กิจกรรม',
    'มาตรการ/แนวทาง',
    'มาตรการ/วิธีการ',
    'โครงการ/กิจกรรม',
    'โครงการ',
    'แนวทางการพัฒนา',
    'กิจกรรม',
  ],
  steps: [
    'ขั้นตอน/วิธีการปฏิบัติ',
    'ขั้นตอน',
    'วิธีการปฏิบัติ',
    'ขั้นตอนการปฏิบัติ',
    'ขั้นตอนการดำเนินงาน',
    'ขั้นตอนการดำเนินการ',
    'ขั้นตอน/วิธีการ',
    'ขั้นตอน/วิธีดำเนินการ',
    'ขั้นตอน/วิธีการดำเนินการ',
    'ขั้นตอนหรือวิธีการปฏิบัติ',
    'วิธีดำเนินการ',
    'วิธีดำเนินงาน',
    'วิธีการดำเนินการ',
    'วิธีการดำเนินงาน',
    'แนวทางการดำเนินงาน',
    'รายละเอียดการดำเนินการ',
    'รายละเอียดการดำเนินงาน',
  ],
  period: [
    'ระยะเวลา',
    'ระยะเวลาดำเนินการ',
    'ระยะเวลาดำเนินงาน',
    'ระยะเวลาการดำเนินการ',
    'ระยะเวลาการดำเนินงาน',
    'ระยะเวลาในการดำเนินการ',
    'ช่วงเวลา',
    'ช่วงเวลาดำเนินการ',
    'กำหนดเวลา',
    'ไตรมาส',
  ],
  owner: [
    'ผู้รับผิดชอบ',
    'ผู้รับผิดชอบหลัก',
    'ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง',
    'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
    'หน่วยงานที่รับผิดชอบ',
    'หน่วยงานรับผิดชอบ',
    'ส่วนงานที่รับผิดชอบ',
    'ผู้เกี่ยวข้อง',
    'ผู้ที่เกี่ยวข้อง',
    'หน่วยงาน',
  ],
  budget: ['งบประมาณ', 'งบประมาณที่ใช้'],
  indicator: ['ตัวชี้วัด', 'ตัวชี้วัดความสำเร็จ', 'ตัวชี้วัด/เป้าหมาย', 'ตัวชี้วัดและเป้าหมาย'],
  target: ['ค่าเป้าหมาย', 'เป้าหมาย'],
  followUp: [
    'การกำกับติดตาม',
    'กำกับติดตาม',
    'แนวทางการกำกับติดตาม',
    'การติดตาม',
    'การติดตามผล',
    'การกำกับติดตามผล',
    'การติดตามประเมินผล',
    'การรายงานผล',
  ],
  reasons: ['ที่มา(ไม่พิมพ์)', 'ที่มา'],
  // of the sheet that we make of an earlier plan
  carry: ['นำมาใช้ต่อ'],
  key: ['รหัสมาตรการ'],
};

export interface PlanHeading {
  readonly field: PlanField;
  /** Of the heading within its field, 0 best. */
  readonly rank: number;
}

const KNOWN = new Map(
  (Object.keys(HEADINGS) as PlanField[]).flatMap((field) =>
    HEADINGS[field].map((heading, rank): [string, PlanHeading] => [fold(heading), { field, rank }]),
  ),
);

/** "(บาท)", "ประจำปีงบประมาณ พ.ศ. 2569": says more about the column, but does not change what it is. */
const ASIDE = /\([^)]*\)$|(?:ประจำ)?(?:ปีงบประมาณ|ปี)(?:พ\.?ศ\.?)?25\d\d$/;

/** Null where the text is no heading of a plan. */
export function readPlanHeading(text: string): PlanField | null {
  return planHeading(text)?.field ?? null;
}

export function planHeading(text: string): PlanHeading | null {
  const folded = fold(text);
  return KNOWN.get(folded) ?? KNOWN.get(folded.replace(ASIDE, '')) ?? null;
}
