/** A measure for an item that the catalogue does not know: built from what the item asks. */
import { type ItemCode, instrumentOf } from '../../scheme/code';
import type { IssueNumber } from '../../scheme/scheme';
import type { Measure } from '../measure';

/** A question's tail says how it is answered, not what about. */
const TAIL = /\s*(?:มากน้อยเพียงใด|หรือไม่)\s*[?？]?$/;

/** What an item asks, without how it is answered. */
export function titleSubject(title: string): string {
  return title.replace(TAIL, '').trim();
}

/** For survey items a measure of finding the cause and mending it, for disclosure items one of publishing in full. */
export function measureFromTitle(code: ItemCode, title: string, issue: IssueNumber): Measure {
  const subject = titleSubject(title);
  return instrumentOf(code) === 'OIT' ? disclosure(code, subject, issue) : survey(code, subject, issue);
}

function survey(code: ItemCode, subject: string, issue: IssueNumber): Measure {
  return {
    id: `title-${code}`,
    issue,
    answers: [code],
    name: [`มาตรการยกระดับผลการประเมินข้อ ${code}`, subject && `เรื่อง “${subject}”`].filter(Boolean).join(' '),
    steps: [
      `สำรวจความเห็นของผู้เกี่ยวข้องเพื่อหาสาเหตุของผลคะแนนข้อ ${code}`,
      'จัดลำดับสาเหตุและกำหนดวิธีแก้ไขพร้อมผู้รับผิดชอบของแต่ละสาเหตุ',
      'ชี้แจงวิธีแก้ไขให้เจ้าหน้าที่ทุกคนทราบและถือปฏิบัติ',
      'ติดตามการปฏิบัติทุกไตรมาสและแก้ไขจุดที่ยังไม่เป็นไปตามที่กำหนด',
      'รายงานผลการแก้ไขต่อผู้บริหารก่อนสิ้นปีงบประมาณ',
    ],
    from: 1,
    months: 12,
    owner: 'central',
    indicator: `ผลคะแนนข้อ ${code} ในการประเมินครั้งถัดไป`,
    target: 'ไม่ต่ำกว่าคะแนนเป้าหมายของหน่วยงาน',
    evidence: 'ผลสำรวจสาเหตุ บันทึกการชี้แจง และรายงานการติดตามรายไตรมาส',
    followUp: 'ผู้รับผิดชอบรายงานความก้าวหน้าในการประชุมผู้บริหารทุกไตรมาส',
    needsBudget: false,
  };
}

function disclosure(code: ItemCode, subject: string, issue: IssueNumber): Measure {
  return {
    id: `title-${code}`,
    issue,
    answers: [code],
    name: [`มาตรการเปิดเผยข้อมูลตามข้อ ${code}`, subject && `เรื่อง “${subject}”`, 'ให้ครบถ้วน'].filter(Boolean).join(' '),
    steps: [
      `เทียบข้อมูลที่เผยแพร่อยู่กับองค์ประกอบที่เกณฑ์ข้อ ${code} กำหนด และบันทึกส่วนที่ขาด`,
      'มอบหมายผู้จัดทำข้อมูลส่วนที่ขาดพร้อมกำหนดวันแล้วเสร็จ',
      'เสนอผู้บริหารตรวจความถูกต้องก่อนเผยแพร่',
      'เผยแพร่บนเว็บไซต์หลักของหน่วยงานและทดสอบว่าเปิด URL ได้จากภายนอก',
    ],
    from: 1,
    months: 6,
    owner: 'publicity',
    indicator: `ร้อยละขององค์ประกอบตามเกณฑ์ข้อ ${code} ที่เผยแพร่แล้ว`,
    target: 'ร้อยละ 100',
    evidence: 'แบบเทียบองค์ประกอบกับเกณฑ์ และ URL ของข้อมูลที่เผยแพร่',
    followUp: 'ผู้รับผิดชอบตรวจ URL และรายงานผลต่อผู้บริหารก่อนส่งข้อมูลแบบวัด OIT',
    needsBudget: false,
  };
}
