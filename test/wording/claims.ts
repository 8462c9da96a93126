/** Claims beyond what a score shows, and a tone that its band does not bear. */
import type { TextBand } from '../../src/core/report/item-texts/item-text';

const OVERCLAIM = /ปราศจาก|ทุกมิติ|สมบูรณ์แบบ|ไร้|โดยสิ้นเชิง|อย่างแท้จริง|ดีที่สุด|เป็นเลิศ|ยอดเยี่ยม|ร้อยเปอร์เซ็นต์|ไม่มีข้อบกพร่อง/;

/** Units of one kind of agency: the texts serve every kind. */
const ONE_KIND_OF_AGENCY = /กองคลัง|สำนักปลัด|นายกองค์การ|นายกเทศมนตรี|อบต\.|เทศบาล/;

export function claimFaults(text: string): string[] {
  const claim = OVERCLAIM.exec(text) ?? ONE_KIND_OF_AGENCY.exec(text);
  return claim ? [`claims ${claim[0]}`] : [];
}

/** That all of those asked think or met something, which no average shows. */
const EVERYBODY = /(?:บุคลากร|เจ้าหน้าที่|ประชาชน|ผู้ตอบ|ผู้รับบริการ|ผู้มาติดต่อ)(?:แบบวัด)?(?:ทุกคน|ทุกราย|ทั้งหมด)/;

const PRAISE = /จุดแข็ง|จุดเด่น|โดดเด่น|น่าชื่นชม|เป็นแบบอย่าง|ได้ดี|ไว้ดี|น่าพอใจ|เป็นที่น่ายินดี|รักษาต่อเนื่อง/;
const BLAME = /บกพร่อง|ร้ายแรง|ล้มเหลว|ต่ำกว่า|ระดับต่ำ|น่าห่วง|น่ากังวล|โดยด่วน|เร่งแก้ไข|ต้องแก้ไข|ทันที(?!ที่)/;
const DEVELOP = /พัฒนา|เพิ่ม|เสริม|เติม|ปรับ|ขยาย|ต่อยอด|ได้อีก|ขึ้น|ควร|หาก/;
const URGENCY = /ด่วน|เร่ง|ทันที|โดยเร็ว|รีบ|ไม่รอ|ให้ทัน|ก่อนการประเมิน|ก่อนรอบประเมิน|ก่อนส่งหลักฐาน/;

/** What in the tone of a text does not fit its band. */
export function toneFaults(band: TextBand, text: string): string[] {
  const faults: string[] = [];
  const forbid = (pattern: RegExp, what: string) => {
    const found = pattern.exec(text);
    if (found) faults.push(`${what} ${found[0]}`);
  };
  const demand = (pattern: RegExp, what: string) => {
    if (!pattern.test(text)) faults.push(`no ${what}`);
  };
  forbid(EVERYBODY, 'speaks for everybody:');
  if (band === 'weak' || band === 'urgent') {
    forbid(PRAISE, 'praises:');
  } else {
    forbid(BLAME, 'blames:');
  }
  if (band === 'good') demand(DEVELOP, 'room for development named');
  if (band === 'urgent') demand(URGENCY, 'urgency');
  return faults;
}

const KEEP = /^(?:รักษา|คง|ธำรง)/;
const VERB =
  /^(?:เพิ่ม|เติม|แจ้ง|จัด|จัดทำ|จัดลำดับ|กำหนด|วาง|ออก|ปิดประกาศ|ตรวจ|เปิด|เชิญ|คัด|ช่วย|สอบถาม|สอบทาน|เขียน|เรียบเรียง|เลือก|แยก|มอบหมาย|ขยาย|ปรับ|ให้|ย่อ|ฝึก|รวบรวม|รวม|แต่งตั้ง|นับ|ทบทวน|วิเคราะห์|ทดลอง|แบ่ง|ประกาศ|ยกร่าง|สร้าง|ขอ|ส่ง|เผยแพร่|นำ|ชี้แจง|พัฒนา|สุ่ม|ตั้ง|ลด|บันทึก|อบรม|ทดสอบ|สรุป)/;

/** What is wrong with a piece of advice as advice: it begins with a verb and is one sentence. */
export function adviceFaults(kind: 'keep' | 'develop' | 'mend', text: string): string[] {
  return (kind === 'keep' ? KEEP : VERB).test(text) ? [] : ['does not begin with a verb known'];
}
