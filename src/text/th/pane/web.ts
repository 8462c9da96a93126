/** The browser page in Thai. */
import type { WebText } from '../../pane/web';

export const TH_WEB: WebText = {
  start: {
    title: 'โปร่งใส',
    lines: [
      'อ่านตารางคะแนน ITA ของหน่วยงานจากไฟล์ Excel แล้วตรวจทานค่าเฉลี่ยและระดับ',
      'จัดทำบทวิเคราะห์เจ็ดประเด็นและแผนมาตรการ เป็นแผ่นงานพร้อมใช้',
      'ทำงานในเครื่องของท่านทั้งหมด ไฟล์ไม่ถูกส่งไปที่ใด',
    ],
  },
  drop: {
    title: 'วางไฟล์ที่นี่ หรือ',
    choose: 'เลือกไฟล์',
    kinds: 'ใช้ได้กับ .xlsx .xlsm .xls .xlsb .ods และ .csv',
    paste: 'หรือคัดลอกตารางจาก Excel, Word หรือหน้าเว็บ แล้วกด Ctrl+V ที่หน้านี้',
    here: 'ปล่อยไฟล์เพื่อเปิด',
  },
  sample: 'ลองกับตัวอย่าง',
  sampleWhy: 'เปิดตารางคะแนนตัวอย่างครบเจ็ดประเด็น',
  form: 'ดาวน์โหลดแบบกรอกคะแนน',
  formWhy: 'สมุดงานเปล่าสำหรับกรอกคะแนน แล้วนำกลับมาเปิดที่นี่',
  sampleName: 'ตัวอย่าง.xlsx',
  pastedName: 'ตารางที่วาง.txt',
  file: {
    label: 'ไฟล์ที่เปิด',
    another: 'เปิดไฟล์อื่น',
    downloadAgain: 'ดาวน์โหลดอีกครั้ง',
    otherLanguage: 'English',
    close: 'ปิด',
  },
  views: { label: 'สิ่งที่แสดง', preview: 'สมุดงาน', pane: 'วิเคราะห์' },
  prepared: 'หน้านี้พร้อมใช้งานแล้ว แม้ไม่ได้เชื่อมต่ออินเทอร์เน็ต',
  opening: (name) => `กำลังอ่าน “${name}”`,
  notOpened: (name) => `ยังเปิด “${name}” ไม่ได้`,
  downloaded: (name) => `ดาวน์โหลด “${name}” แล้ว ดูได้ในโฟลเดอร์ดาวน์โหลดของท่าน`,
  leaving: {
    title: 'เปิดไฟล์อื่นแทนไฟล์นี้',
    text: 'สิ่งที่ท่านเลือกและแก้ไขไว้ยังไม่ได้ดาวน์โหลด หากเปิดไฟล์อื่น สิ่งเหล่านี้จะหายไป',
    yes: 'เปิดไฟล์อื่น',
    no: 'อยู่ที่ไฟล์นี้',
  },
  preview: {
    label: 'ตัวอย่างสมุดงาน',
    sheets: 'แผ่นงาน',
    made: 'สร้างโดยโปร่งใส',
    hidden: 'ซ่อนอยู่',
    emptySheet: 'แผ่นงานนี้ว่างเปล่า',
    row: (row) => `แถว ${row}`,
    emptyRows: (from, to) => `แถว ${from}–${to} ว่าง`,
    firstRows: (to, all) => `แสดง ${to} แถวแรก จาก ${all} แถว`,
    someRows: (from, to, all) => `แสดงแถว ${from}–${to} จาก ${all} แถว`,
    someColumns: (from, to, last) => `แสดงคอลัมน์ ${from}–${to} จากทั้งหมดถึง ${last}`,
    before: 'แถวก่อนหน้า',
    after: 'แถวถัดไป',
    wentTo: (sheet, cell, content) => `แผ่นงาน ${sheet} เซลล์ ${cell} ${content === '' ? 'ว่าง' : content}`,
  },
};
