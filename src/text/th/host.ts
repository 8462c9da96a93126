/** Failures of a host in Thai: what, and what to do next. */
import type { FileMeasure, ForeignKind, HostError, HostErrorCode, HostErrorFacts } from '../../hosts/host';

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
};

export function thHost(error: HostError): string {
  const sentence = SENTENCES[error.code] as (facts: HostError['facts']) => string;
  return sentence(error.facts);
}
