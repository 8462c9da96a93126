/** The column headings of action plans: those of our sheets and what officers make of them. */
import { fold } from '../thai/fold';

export type PlanField =
  'order' | 'name' | 'steps' | 'period' | 'owner' | 'budget' | 'indicator' | 'followUp' | 'reasons';

const HEADINGS: Readonly<Record<PlanField, readonly string[]>> = {
  order: ['ลำดับ', 'ลำดับที่', 'ที่'],
  name: [
    'มาตรการ/โครงการ/กิจกรรม',
    'มาตรการ',
    'มาตรการ/โครงการ',
    'มาตรการ/กิจกรรม',
    'โครงการ/กิจกรรม',
    'โครงการ',
    'กิจกรรม',
  ],
  steps: [
    'ขั้นตอน/วิธีการปฏิบัติ',
    'ขั้นตอน',
    'วิธีการปฏิบัติ',
    'ขั้นตอนการปฏิบัติ',
    'ขั้นตอนการดำเนินงาน',
    'ขั้นตอน/วิธีการดำเนินการ',
    'วิธีดำเนินการ',
    'วิธีการดำเนินการ',
    'แนวทางการดำเนินงาน',
  ],
  period: ['ระยะเวลา', 'ระยะเวลาดำเนินการ', 'ระยะเวลาการดำเนินงาน', 'ระยะเวลาในการดำเนินการ', 'ช่วงเวลา'],
  owner: ['ผู้รับผิดชอบ', 'ผู้รับผิดชอบหลัก', 'หน่วยงานที่รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'ส่วนงานที่รับผิดชอบ'],
  budget: ['งบประมาณ', 'งบประมาณ(บาท)', 'งบประมาณที่ใช้'],
  indicator: ['ตัวชี้วัด', 'ตัวชี้วัดความสำเร็จ', 'ตัวชี้วัด/เป้าหมาย', 'ตัวชี้วัดและเป้าหมาย'],
  followUp: ['การกำกับติดตาม', 'กำกับติดตาม', 'การติดตาม', 'การติดตามผล', 'การกำกับติดตามผล', 'การติดตามประเมินผล'],
  reasons: ['ที่มา(ไม่พิมพ์)', 'ที่มา'],
};

const FIELDS = new Map(
  (Object.keys(HEADINGS) as PlanField[]).flatMap((field) =>
    HEADINGS[field].map((heading) => [fold(heading), field] as const),
  ),
);

/** Null where the text is no heading of a plan. */
export function readPlanHeading(text: string): PlanField | null {
  return FIELDS.get(fold(text)) ?? null;
}
