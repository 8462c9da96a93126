/** What can go wrong outside the workbook, in Thai. */
import { toDecimal } from '../../core/hundredths';
import type { Expected, SettingProblem } from '../../core/read-settings';
import type { ScaleProblem } from '../../core/scheme/own-scale';
import type { FileProblem, UsageProblem } from '../problems';

export function thUsage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'ยังไม่ได้ระบุคำสั่ง โปรดใช้ assess, report หรือ template (ดูวิธีใช้ด้วย --help)';
    case 'unknown-command':
      return `ไม่รู้จักคำสั่ง “${problem.written}” โปรดใช้ ${problem.commands.join(', ')} (ดูวิธีใช้ด้วย --help)`;
    case 'unknown-option':
      return `ไม่รู้จักตัวเลือก ${problem.written} (ดูตัวเลือกทั้งหมดด้วย --help)`;
    case 'option-without-value':
      return `ตัวเลือก ${problem.written} ต้องมีค่าตามหลัง (ดูตัวอย่างด้วย --help)`;
    case 'no-file':
      return `คำสั่ง ${problem.command} ต้องระบุไฟล์คะแนน เช่น prongsai ${problem.command} คะแนน.xlsx`;
    case 'too-many-files':
      return `ระบุไฟล์เกินมา “${problem.written}” โปรดสั่งทีละไฟล์ หากชื่อไฟล์มีเว้นวรรค ให้ใส่เครื่องหมายคำพูดคร่อม`;
    case 'only-with':
      return `ตัวเลือก ${problem.written} ใช้ได้เฉพาะเมื่อมี ${problem.needed} (ดูวิธีใช้ด้วย --help)`;
    case 'bad-language':
      return `ไม่มีภาษา “${problem.written}” โปรดใช้ --lang th หรือ --lang en`;
  }
}

export function thFile(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-found':
      return `ไม่พบไฟล์ ${problem.file} โปรดตรวจชื่อและโฟลเดอร์`;
    case 'is-folder':
      return `${problem.file} เป็นโฟลเดอร์ โปรดระบุชื่อไฟล์`;
    case 'not-readable':
      return `เปิดไฟล์ ${problem.file} ไม่ได้ โปรดปิดโปรแกรมที่ใช้ไฟล์นี้อยู่ หรือตรวจสิทธิในการอ่าน`;
    case 'not-writable':
      return `บันทึกไฟล์ ${problem.file} ไม่ได้ โปรดปิดไฟล์นี้หากเปิดอยู่ หรือเลือกโฟลเดอร์ที่เขียนได้`;
    case 'no-folder':
      return `ไม่มีโฟลเดอร์ ${problem.folder} สำหรับบันทึก ${problem.file} โปรดสร้างโฟลเดอร์ก่อน หรือเลือกที่อื่น`;
    case 'same-file':
      return `จะไม่บันทึกทับไฟล์คะแนน ${problem.file} โปรดตั้งชื่อไฟล์ผลลัพธ์เป็นชื่ออื่น`;
    case 'taken':
      return `มีไฟล์ ${problem.file} อยู่แล้ว จึงไม่บันทึกทับ โปรดตั้งชื่ออื่น หรือย้ายไฟล์เดิมออกก่อน`;
    case 'not-ours':
      return `มีไฟล์ ${problem.file} อยู่แล้วและไม่ใช่ไฟล์ที่โปร่งใสสร้าง จึงไม่บันทึกทับ โปรดตั้งชื่ออื่น`;
  }
}

export function thSetting({ key, written, expected }: SettingProblem, file: string | null): string {
  const where = file ? `ในไฟล์ ${file} ` : '';
  if (expected.kind === 'known-key') {
    return `${where}ไม่รู้จักการตั้งค่า “${key === 'owners' ? `owners ${written}` : key}” ใช้ได้เฉพาะ ${expected.keys.join(', ')}`;
  }
  return `${where}การตั้งค่า ${key} มีค่า “${written}” ซึ่งใช้ไม่ได้ ${expectation(expected)}`;
}

function expectation(expected: Exclude<Expected, { kind: 'known-key' }>): string {
  switch (expected.kind) {
    case 'text':
      return 'ต้องเป็นข้อความที่ไม่ว่าง';
    case 'score':
      return 'ต้องเป็นคะแนน 0 ถึง 100';
    case 'year':
      return `ต้องเป็นปี พ.ศ. ตั้งแต่ ${String(expected.from)} ถึง ${String(expected.to)}`;
    case 'choice':
      return `เลือกได้จาก ${expected.choices.join(', ')}`;
    case 'yes-no':
      return 'ต้องเป็น true หรือ false';
    case 'object':
      return 'ต้องเป็นคู่ของบทบาทกับชื่อหน่วยงาน เช่น { "finance": "กองคลัง" }';
    case 'scale':
      return scaleExpectation(expected.problem);
    case 'at-most-target':
      return `เกณฑ์ผ่าน (pass) ต้องไม่สูงกว่าเป้าหมาย (target) ซึ่งเท่ากับ ${toDecimal(expected.target)}`;
    case 'after-result-year':
      return `ปีของแผนต้องอยู่หลังปีของผลการประเมิน ${String(expected.resultYear)}`;
  }
}

function scaleExpectation(problem: ScaleProblem): string {
  switch (problem.code) {
    case 'band-count':
      return `เกณฑ์ระดับต้องมี ${String(problem.least)} ถึง ${String(problem.most)} ระดับ แต่มี ${String(problem.count)}`;
    case 'word-empty':
      return `ระดับที่ ${String(problem.band + 1)} ยังไม่มีชื่อ`;
    case 'word-twice':
      return `ระดับ “${problem.word}” ซ้ำกันในลำดับที่ ${String(problem.first + 1)} และ ${String(problem.band + 1)}`;
    case 'out-of-range':
      return `ระดับที่ ${String(problem.band + 1)} เริ่มที่ ${toDecimal(problem.from)} ซึ่งอยู่นอกช่วง 0 ถึง 100`;
    case 'not-descending':
      return `ระดับที่ ${String(problem.band + 1)} เริ่มที่ ${toDecimal(problem.from)} ต้องต่ำกว่าระดับก่อนหน้า ${toDecimal(problem.above)}`;
    case 'not-from-zero':
      return `ระดับต่ำสุดต้องเริ่มที่ 0 แต่เริ่มที่ ${toDecimal(problem.from)}`;
  }
}
