/** The command line in Thai. */
import { toDecimal } from '../../core/hundredths';
import type { CliText } from '../text';

export const TH_CLI: CliText = {
  help: `โปร่งใส: อ่านคะแนน ITA จากไฟล์ตาราง วิเคราะห์เจ็ดประเด็น และจัดทำแผนเป็นแผ่นงานพร้อมใช้

  prongsai assess FILE [--json]                   ดูผลวิเคราะห์คะแนน
  prongsai report FILE [-o OUT.xlsx] [--json]     สร้างไฟล์แผนและบทวิเคราะห์
  prongsai report FILE --word OUT.docx [--template AGENCY.docx]
                                                  สร้างเอกสารทั้งฉบับเป็นไฟล์ Word ด้วย จะใช้แม่แบบของหน่วยงานก็ได้
  prongsai template [FILE] [-o OUT.xlsx]          สร้างแบบกรอกคะแนนเปล่าของปีที่ประเมิน หากระบุ FILE
                                                  จะใช้การตั้งค่าและเกณฑ์ ITA ที่แก้ไขไว้ในไฟล์นั้น

ตัวเลือก
  --agency NAME          ชื่อหน่วยงาน            --agency-kind KIND     อบต. เทศบาล อบจ. จังหวัด กรม สถานศึกษา อื่น ๆ
  --district NAME        อำเภอ                  --province NAME        จังหวัด
  --result-year 2568     ปีของผลการประเมิน        --plan-year 2569       ปีงบประมาณของแผน
  --pass 85              ต่ำกว่านี้ต้องแก้ไข         --target 95            ต่ำกว่านี้ควรพัฒนา
  --scale NAME           เกณฑ์ระดับ short pass letters words
  --digits thai|arabic   เลขไทยหรือเลขอารบิก       --lang th|en           ภาษา
  --settings FILE.json   การตั้งค่าทั้งหมดจากไฟล์

รหัสเมื่อจบการทำงาน  0 เสร็จ · 1 เสร็จ แต่พบรายการที่ต้องแก้ · 2 ไม่สำเร็จ`,
  years: (resultYear, planYear) => `ผลการประเมินปี ${String(resultYear)} → แผนปีงบประมาณ ${String(planYear)}`,
  agencyUnknown: '(ไม่พบชื่อหน่วยงาน)',
  place: (district, province) =>
    [district && `อำเภอ${district}`, province && `จังหวัด${province}`].filter(Boolean).join(' '),
  total: 'คะแนนรวม',
  noTotal: 'ยังคิดคะแนนรวมไม่ได้ เพราะคะแนนของทั้งสามแบบวัดยังไม่ครบทุกข้อ',
  higher: ({ word, totalCut, instrumentCut, below }) => {
    const reasons = [
      totalCut !== null && `คะแนนรวมต่ำกว่า ${toDecimal(totalCut)}`,
      instrumentCut !== null &&
        below.length > 0 &&
        `${below.map(({ instrument, score }) => `${instrument} ${toDecimal(score)}`).join(' และ ')} ต่ำกว่า ${toDecimal(instrumentCut)}`,
    ];
    return `ยังไม่ถึงระดับ “${word}” เพราะ ${reasons.filter(Boolean).join(' และ ')}`;
  },
  previousTotal: (previous, change, year) => `ปี ${String(year)} ได้ ${previous} เปลี่ยนแปลง ${change}`,
  issueHeadings: ['ประเด็น', 'ข้อ', 'เฉลี่ย', 'ระดับ', 'ต้องแก้ไข', 'ควรพัฒนา'],
  mustMend: (pass, count) => `ต้องแก้ไข (ต่ำกว่า ${pass}) ${String(count)} ข้อ`,
  develop: (target, count) => `ควรพัฒนา (ต่ำกว่า ${target}) ${String(count)} ข้อ`,
  findings: (count) => `ตรวจทานแล้ว พบ ${String(count)} รายการ`,
  noFindings: 'ตรวจทานแล้ว ไม่พบสิ่งที่ต้องแก้หรือต้องตรวจเพิ่ม',
  measures: (count, answered, weak) =>
    `แผน ${String(count)} มาตรการ รองรับข้อที่ต้องแก้ไขหรือควรพัฒนา ${String(answered)} จาก ${String(weak)} ข้อ`,
  wrote: (file, sheets) => `สร้างไฟล์ ${file} แล้ว มี ${String(sheets)} แผ่นงาน`,
  wroteWord: (file) => `สร้างเอกสาร Word ${file} แล้ว`,
  wroteTemplate: (file, items, year) =>
    `สร้างแบบกรอกคะแนน ${file} แล้ว มี ${String(items)} ข้อของการประเมินปี ${String(year)}`,
};
