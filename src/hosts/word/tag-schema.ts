/** Which tags a template may have, and which only inside of which repeated part. */

/** A text or a condition; a part that is repeated has the tags that may stand inside, besides those outside. */
export type TagKind = 'text' | 'condition' | TagSchema;
export interface TagSchema {
  readonly [tag: string]: TagKind;
}

const PARAGRAPHS: TagSchema = { ข้อความ: 'text' };
const FIGURE: TagSchema = { ชื่อ: 'text', คะแนน: 'text', ระดับ: 'text', ปีก่อน: 'text', เปลี่ยนแปลง: 'text' };
const ISSUE: TagSchema = { เลขประเด็น: 'text', ชื่อประเด็น: 'text', หัวข้อ: 'text' };

export const TAG_SCHEMA: TagSchema = {
  ชื่อเอกสาร: 'text',
  หน่วยงาน: 'text',
  ที่ตั้ง: 'text',
  ปีผลประเมิน: 'text',
  ปีแผน: 'text',
  สารบัญ: 'text',
  คำนำ: PARAGRAPHS,
  ส่วนวิเคราะห์: 'text',
  ผลรวม: PARAGRAPHS,
  แบบวัดทั้งหมด: { ...FIGURE, น้ำหนัก: 'text', คะแนนถ่วงน้ำหนัก: 'text' },
  ผลแบบวัด: PARAGRAPHS,
  ตัวชี้วัดทั้งหมด: FIGURE,
  ผลตัวชี้วัด: PARAGRAPHS,
  ประเด็นทั้งหมด: { ...FIGURE, จำนวนข้อ: 'text' },
  ผลประเด็น: PARAGRAPHS,
  มีปีก่อน: 'condition',
  การเปลี่ยนแปลง: PARAGRAPHS,
  ประเด็น: {
    ...ISSUE,
    ตารางคะแนน: { แบบวัด: 'text', ข้อ: 'text', คะแนน: 'text', ระดับ: 'text' },
    คะแนนเฉลี่ย: 'text',
    ระดับเฉลี่ย: 'text',
    แบบวัดของประเด็น: {
      ชื่อ: 'text',
      รายข้อ: { รหัส: 'text', ชื่อ: 'text', คะแนน: 'text', ระดับ: 'text', ข้อความ: 'text' },
    },
    สรุปภาพรวม: PARAGRAPHS,
    จุดแข็ง: PARAGRAPHS,
    จุดที่ควรปรับปรุง: PARAGRAPHS,
    ข้อเสนอแนะ: PARAGRAPHS,
    สรุป: 'text',
  },
  ส่วนแผน: 'text',
  บทนำแผน: PARAGRAPHS,
  แผน: {
    ...ISSUE,
    ตารางห้าคอลัมน์: 'condition',
    ตารางเต็ม: 'condition',
    มาตรการ: {
      ลำดับ: 'text',
      ชื่อ: 'text',
      ขั้นตอน: 'text',
      ระยะเวลา: 'text',
      ผู้รับผิดชอบ: 'text',
      งบประมาณ: 'text',
      ตัวชี้วัดความสำเร็จ: 'text',
      การกำกับติดตาม: 'text',
    },
  },
  ลงนาม: { ตำแหน่ง: 'text' },
};
