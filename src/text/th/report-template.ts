/** The empty form in Thai. */
import type { TemplateWords } from '../../core/report/words';

export const TH_TEMPLATE: TemplateWords = {
  fileName: (year) => `แบบกรอกคะแนน-ITA-${String(year)}.xlsx`,
  sheet: 'แบบกรอกคะแนน',
  title: (year) => `ผลคะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(year)}`,
  note: 'พิมพ์ชื่อหน่วยงานและคะแนนแต่ละข้อ (0 ถึง 100) ในช่องว่าง ข้อที่ไม่มีคะแนนให้เว้นว่างไว้ คะแนนเฉลี่ยและระดับจะคำนวณให้โดยอัตโนมัติ เมื่อกรอกครบแล้วให้บันทึกไฟล์เพื่อนำไปวิเคราะห์',
  agency: 'หน่วยงาน',
  district: 'อำเภอ',
  province: 'จังหวัด',
};
