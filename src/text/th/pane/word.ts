/** The Word document in Thai. */
import type { WordText } from '../../pane/word';

export const TH_WORD: WordText = {
  title: 'เอกสาร Word',
  about: 'เอกสารทั้งฉบับพร้อมปก คำนำ สารบัญ บทวิเคราะห์เจ็ดประเด็น ตารางแผน และที่ลงนาม',
  template: 'แม่แบบ',
  ownTemplate: 'แม่แบบของโปร่งใส',
  chooseTemplate: 'เลือกแม่แบบของหน่วยงาน',
  dropTemplate: 'ใช้แม่แบบของโปร่งใส',
  save: 'บันทึกเป็น Word',
  saving: 'กำลังจัดทำเอกสาร Word',
  saved: (name) => `บันทึก “${name}” แล้ว`,
  savedHint: 'ดูได้ในโฟลเดอร์ดาวน์โหลดของท่าน',
  elsewhere: {
    title: 'Excel บนเครื่องนี้ไม่ให้โปรแกรมเสริมบันทึกไฟล์',
    text: 'บันทึกสมุดงานนี้ไว้ก่อน แล้วเปิดหน้าเว็บของโปร่งใสด้วยเบราว์เซอร์ เลือกสมุดงานเดียวกัน และกด “บันทึกเป็น Word” ที่ขั้นตอนเอกสาร',
    page: 'เปิดหน้าเว็บของโปร่งใส',
  },
};
