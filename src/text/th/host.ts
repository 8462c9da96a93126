/** Failures of a host in Thai: what, and what to do next. */
import type {
  FileMeasure,
  ForeignKind,
  HostError,
  HostErrorCode,
  HostErrorFacts,
  TemplateTagProblem,
} from '../../hosts/host';

const KINDS: Readonly<Record<ForeignKind, string>> = {
  document: 'เอกสาร Word',
  presentation: 'งานนำเสนอ',
  numbers: 'ไฟล์ Numbers ของ Apple',
  pdf: 'ไฟล์ PDF',
  image: 'รูปภาพ',
  archive: 'ไฟล์บีบอัด',
  'web-page': 'หน้าเว็บ',
  text: 'ไฟล์ข้อความ',
  unknown: 'ไฟล์ชนิดอื่น',
};

const MEGABYTE = 2 ** 20;

const MEASURES: Readonly<Record<FileMeasure, (limit: number) => string>> = {
  bytes: (limit) => `ไฟล์ใหญ่เกิน ${figure(limit / MEGABYTE)} เมกะไบต์`,
  'inflated-bytes': (limit) => `เนื้อหาทั้งหมดในไฟล์ใหญ่เกิน ${figure(limit / MEGABYTE)} เมกะไบต์`,
  parts: (limit) => `ไฟล์มีส่วนประกอบเกิน ${figure(limit)} ส่วน`,
  cells: (limit) => `ไฟล์มีข้อมูลเกิน ${figure(limit)} เซลล์`,
  characters: (limit) => `ไฟล์มีข้อความเกิน ${figure(limit)} ตัวอักษร`,
};

function figure(amount: number): string {
  return amount.toLocaleString('en-US');
}

type Sentences = { readonly [C in HostErrorCode]: (facts: Readonly<HostErrorFacts[C]>) => string };

const SENTENCES: Sentences = {
  'file-empty': () => 'ไฟล์นี้ว่างเปล่า โปรดตรวจว่าเลือกไฟล์ถูก',
  'file-too-large': ({ measure, limit }) =>
    `${MEASURES[measure](limit)} จึงไม่ได้อ่าน โปรดคัดลอกเฉพาะตารางคะแนนไปไว้ในไฟล์ใหม่`,
  'file-encrypted': () => 'ไฟล์นี้มีรหัสผ่าน จึงอ่านไม่ได้ โปรดเปิดใน Excel แล้วบันทึกเป็นไฟล์ที่ไม่มีรหัสผ่าน',
  'file-not-a-workbook': ({ kind }) =>
    `ไฟล์นี้เป็น${KINDS[kind]} ไม่ใช่ไฟล์ตาราง โปรดใช้ไฟล์ .xlsx, .xlsm, .xls, .xlsb, .ods หรือ .csv หรือคัดลอกตารางไปวางใน Excel แล้วบันทึก`,
  'file-damaged': ({ part }) => `ไฟล์นี้เสียหาย${part ? `ที่ส่วน ${part}` : ''} โปรดเปิดใน Excel ให้ซ่อมแซม แล้วบันทึกเป็นไฟล์ใหม่`,
  'file-unsafe': ({ part }) =>
    `ไฟล์นี้มีคำสั่งที่ไม่พบในไฟล์ตารางทั่วไป (ส่วน ${part}) เพื่อความปลอดภัยจึงไม่เปิดอ่าน โปรดเปิดใน Excel แล้วบันทึกเป็นไฟล์ใหม่`,
  'file-unreadable': () => 'อ่านไฟล์นี้ไม่ได้ โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อนลองใหม่',
  'excel-too-old': ({ needed }) =>
    `Excel รุ่นนี้เก่าเกินไป (ต้องรองรับ ExcelApi ${needed}) โปรดใช้ Excel 2021 ขึ้นไป, Microsoft 365 หรือ Excel บนเว็บ`,
  'cell-being-edited': () => 'กำลังแก้ไขเซลล์ใน Excel อยู่ จึงยังทำรายการนี้ไม่ได้ โปรดกด Enter หรือ Esc ให้เสร็จก่อน แล้วลองใหม่',
  'sheet-protected': () =>
    'Excel ไม่อนุญาตให้แก้ไขแผ่นงาน เพราะมีการป้องกันแผ่นงาน โปรดยกเลิกการป้องกันที่แท็บ รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วลองใหม่',
  'workbook-protected': () => 'สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มหรือลบแผ่นงานไม่ได้ โปรดยกเลิกที่แท็บ รีวิว > ป้องกันเวิร์กบุ๊ก แล้วลองใหม่',
  'workbook-read-only': () =>
    'สมุดงานนี้เปิดแบบอ่านอย่างเดียว จึงเพิ่มหรือลบแผ่นงานไม่ได้ โปรดบันทึกเป็นสำเนาหรือเปิดใช้งานการแก้ไข แล้วลองใหม่',
  'other-workbook-active': () => 'มีสมุดงานอื่นอยู่ด้านหน้า จึงยังทำรายการนี้ไม่ได้ โปรดกลับมาที่สมุดงานคะแนน แล้วลองใหม่',
  'changed-by-others': () =>
    'มีผู้อื่นแก้ไขสมุดงานนี้ในเวลาเดียวกัน Excel จึงยังไม่ได้ทำรายการให้ โปรดรอสักครู่ แล้วอ่านคะแนนใหม่และลองอีกครั้ง',
  'request-too-large': () =>
    'ข้อมูลที่จะเพิ่มในสมุดงานมากเกินกว่าที่ Excel รับได้ในครั้งเดียว โปรดลองใน Excel บนเครื่อง หรือแยกตารางคะแนนเป็นหลายไฟล์',
  'workbook-too-large': () => 'สมุดงานนี้มีข้อมูลมากเกินไป จึงไม่ได้อ่าน โปรดคัดลอกเฉพาะตารางคะแนนไปไว้ในไฟล์ใหม่',
  'sheet-gone': ({ sheet }) =>
    `ไม่พบ${sheet ? `แผ่นงาน “${sheet}”` : 'แผ่นงานหนึ่ง'} ซึ่งอาจถูกลบหรือเปลี่ยนชื่อไประหว่างทำงาน โปรดอ่านคะแนนใหม่อีกครั้ง`,
  'sheet-hidden': ({ sheet }) => `แผ่นงาน “${sheet}” ซ่อนอยู่ จึงพาไปดูไม่ได้ โปรดยกเลิกการซ่อนแผ่นงานนี้ก่อน`,
  'sheet-name-taken': ({ sheet }) =>
    `มีแผ่นงานชื่อ${sheet ? ` “${sheet}” ` : 'เดียวกัน'}อยู่แล้ว จึงไม่ได้สร้างแผ่นงานใด โปรดเปลี่ยนชื่อแผ่นงานเดิม หรือสั่ง “ลบแผ่นงานที่สร้าง” หากเป็นแผ่นงานที่สร้างไว้ครั้งก่อน`,
  'sheet-name-refused': ({ sheet }) =>
    `ใช้ “${sheet}” เป็นชื่อแผ่นงานไม่ได้ ชื่อแผ่นงานต้องยาวไม่เกิน 31 ตัวอักษร และไม่มี : \\ / ? * [ ] โปรดตั้งชื่อใหม่`,
  'name-taken': ({ name }) =>
    `สมุดงานใช้ชื่อที่กำหนด “${name}” กับข้อมูลอื่นอยู่แล้ว จึงไม่ได้สร้างแผ่นงานใด โปรดเปลี่ยนชื่อนั้นที่แท็บ สูตร > ตัวจัดการชื่อ แล้วลองใหม่`,
  'only-made-sheets': () =>
    'สมุดงานนี้ไม่มีแผ่นงานอื่นให้แสดงนอกจากแผ่นงานที่สร้างไว้ จึงลบไม่ได้ โปรดเพิ่มแผ่นงานเปล่าหรือยกเลิกการซ่อนแผ่นงานอื่นก่อน',
  'sheets-left': ({ sheets }) =>
    `สร้างแผ่นงานไม่สำเร็จ และคืนสมุดงานให้เป็นอย่างเดิมไม่ได้ แผ่นงานต่อไปนี้จึงอาจไม่ครบถ้วน โปรดสั่งสร้างอีกครั้ง หรือลบแผ่นงานเหล่านี้หากไม่ต้องการ: ${sheets.join(', ')}`,
  'template-not-word': () => 'แม่แบบนี้ไม่ใช่ไฟล์ Word (.docx) หรือมีรหัสผ่าน โปรดเปิดใน Word แล้วบันทึกเป็น .docx ที่ไม่มีรหัสผ่าน',
  'template-without-tags': () =>
    'แม่แบบนี้ไม่มีแท็ก เช่น {หน่วยงาน} จึงไม่มีที่ให้ใส่เนื้อหา โปรดเพิ่มแท็กตามรายการในคู่มือ หรือใช้แม่แบบของโปร่งใส',
  'template-tags-wrong': ({ problems }) =>
    `แม่แบบมีแท็กที่ใช้ไม่ได้ ${String(problems.length)} แห่ง โปรดแก้ใน Word แล้วลองใหม่: ${problems.map(tagProblem).join(' • ')}`,
  cancelled: () => 'ยกเลิกแล้ว สมุดงานยังเหมือนเดิม',
  'excel-failed': () => 'Excel ทำรายการนี้ไม่สำเร็จ สมุดงานยังเหมือนเดิม โปรดลองใหม่ หากยังไม่ได้ ให้บันทึก ปิด แล้วเปิด Excel ใหม่',
};

const PARTS = { body: 'เนื้อหา', header: 'หัวกระดาษ', footer: 'ท้ายกระดาษ' } as const;

const TAGS: Readonly<Record<TemplateTagProblem['kind'], string>> = {
  unknown: 'ไม่ใช่แท็กที่ใช้ได้ในตำแหน่งนี้',
  cut: 'วงเล็บปีกกาไม่ครบคู่',
  'opened-not-closed': 'ไม่มีแท็กปิด',
  'closed-not-opened': 'ไม่มีแท็กเปิดก่อนหน้า',
  repeated: 'เป็นส่วนที่แสดงซ้ำ ต้องมีแท็กเปิด # และแท็กปิด /',
  'not-repeated': 'เป็นข้อความ ต้องเขียนโดยไม่มี #',
};

function tagProblem({ kind, tag, part, paragraph, text }: TemplateTagProblem): string {
  return `“${tag}” ${TAGS[kind]} (${PARTS[part]} ย่อหน้าที่ ${String(paragraph)}: “${text}”)`;
}

export function thHost(error: HostError): string {
  const sentence = SENTENCES[error.code] as (facts: HostError['facts']) => string;
  return sentence(error.facts);
}
