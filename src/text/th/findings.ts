/** Findings in Thai. */
import { toDecimal } from '../../core/hundredths';
import type { FindingFacts, Subject } from '../../core/problem';
import type { ItemCode } from '../../core/scheme/code';
import { type FindingTexts, shorten } from '../finding-text';
import { TH_PLAN_FINDINGS } from './plan-findings';
import { TH_CATALOGUE_FINDINGS } from './findings-catalogue';
import { TH_SCHEME_FINDINGS } from './findings-scheme';

function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'item':
      return itemName(subject.code, subject.title);
    case 'issue':
      return subject.issue === null ? 'ตารางนี้' : `ประเด็นที่ ${String(subject.issue)}`;
    case 'instrument':
      return `แบบวัด ${subject.instrument}`;
    case 'agency':
      return 'คะแนนรวมของหน่วยงาน';
  }
}

function itemName(code: ItemCode | null, title: string): string {
  return code ? `ข้อ ${code}` : `ข้อ “${shorten(title)}”`;
}

function quoted(text: string): string {
  return text ? `“${shorten(text)}”` : 'ช่องว่าง';
}

function howComputed({ subject, count }: FindingFacts['average-mismatch']): string {
  if (subject.kind === 'instrument') return `คำนวณจากค่าเฉลี่ยของตัวชี้วัด ${String(count)} ตัว`;
  if (subject.kind === 'agency') return 'คำนวณจากคะแนนสามแบบวัดตามน้ำหนัก';
  return `คำนวณจากคะแนนในตาราง ${String(count)} ข้อ ปัดเศษเป็นทศนิยมสองตำแหน่ง`;
}

const YEAR_SOURCE: Readonly<Record<FindingFacts['year-guessed']['from'], string>> = {
  'plan-year': 'อนุมานจากปีของแผนลบหนึ่งปี',
  'sheet-name': 'อนุมานจากชื่อแผ่นงาน',
  items: 'อนุมานจากรหัสและชื่อข้อที่พบ',
  titles: 'อนุมานจากปีที่ระบุในชื่อข้อ',
  nothing: 'ไม่พบปีในไฟล์ จึงใช้ปีล่าสุดที่มีรายการข้อครบ',
};

/** One word for each severity, in the sheets, the pane and the terminal. */
export const TH_SEVERITIES = { error: 'ต้องแก้', warning: 'ควรตรวจ', info: 'แจ้งให้ทราบ' } as const;

export const TH_FINDINGS: FindingTexts = {
  ...TH_PLAN_FINDINGS,
  'average-mismatch': (facts) => ({
    found: `${subjectName(facts.subject)} ระบุ${facts.subject.kind === 'agency' ? 'ไว้' : 'คะแนนเฉลี่ย'} ${toDecimal(facts.stated)}`,
    expected: toDecimal(facts.expected),
    advice: `${howComputed(facts)} โปรดแก้ตัวเลขในเซลล์นี้`,
  }),
  'level-mismatch': ({ subject, score, stated, expected }) => ({
    found: `${subjectName(subject)} ระบุระดับ “${stated}”`,
    expected: `“${expected}”`,
    advice:
      subject.kind === 'agency'
        ? `คะแนนรวม ${toDecimal(score)} และคะแนนของแต่ละแบบวัดให้ระดับ “${expected}” ตามเกณฑ์ของสำนักงาน ป.ป.ช. โปรดแก้คำระดับ`
        : `คะแนน ${toDecimal(score)} อยู่ในระดับ “${expected}” ตามเกณฑ์ที่ใช้ โปรดแก้คำระดับ หรือเลือกเกณฑ์อื่น`,
  }),
  'level-vocabulary': ({ stated, used, disagree }) => ({
    found: `คำระดับในตารางเป็นชุด “${stated}”`,
    expected: `“${used}”`,
    advice: `ไม่ตรงกับเกณฑ์ที่ใช้อยู่ ${String(disagree)} แห่ง โปรดเลือกเกณฑ์ระดับให้ตรงกับตาราง หรือแก้คำระดับให้เป็นชุดเดียวกัน`,
  }),
  'score-unreadable': ({ written, code, title, proposals }) => ({
    found: `${itemName(code, title)} มีคะแนนที่อ่านไม่ได้ ${quoted(written)}`,
    expected: proposals.length ? `${proposals.map(toDecimal).join(' หรือ ')} (โปรดยืนยัน)` : '',
    advice: 'ยังไม่ได้นำข้อนี้ไปคิดค่าเฉลี่ย โปรดพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 แล้วอ่านใหม่',
  }),
  'score-missing': ({ written, code, title }) => ({
    found: `${itemName(code, title)} ไม่มีคะแนน (${written ? `พบ ${quoted(written)}` : 'เซลล์ว่าง'})`,
    expected: '',
    advice: 'ไม่ได้นำข้อนี้ไปคิดค่าเฉลี่ย หากมีคะแนน โปรดเติมแล้วอ่านใหม่',
  }),
  'score-as-fraction': ({ count }) => ({
    found: `คะแนนในตารางนี้ ${String(count)} ข้อเขียนเป็นทศนิยมไม่เกิน 1`,
    expected: '',
    advice: 'อ่านเป็นร้อยละแล้ว เช่น 0.92 เป็น 92.00 โปรดตรวจว่าถูกต้อง',
  }),
  'code-unreadable': ({ written, title }) => ({
    found: `อ่านรหัสข้อไม่ออก ${quoted(written || title)}`,
    expected: '',
    advice: 'ยังนับคะแนนนี้ในตาราง แต่ไม่ทราบว่าเป็นข้อใด โปรดพิมพ์รหัส เช่น i1, e1 หรือ o1 หน้าข้อความ',
  }),
  'code-guessed': ({ written, code, title }) => ({
    found: written ? `รหัสที่เขียนไว้ ${quoted(written)}` : `ข้อ “${shorten(title)}” ไม่มีรหัส`,
    expected: code,
    advice: `อ่านเป็นข้อ ${code} จากชื่อข้อและแบบวัด โปรดตรวจว่าถูกต้อง`,
  }),
  'code-title-differ': ({ code, title, titleOf }) => ({
    found: `รหัส ${code} แต่ชื่อข้อ “${shorten(title)}” เป็นของข้อ ${titleOf}`,
    expected: '',
    advice: `ยึดตามรหัส ${code} โปรดตรวจว่ารหัสหรือชื่อข้อไม่ถูกต้อง แล้วแก้ให้ตรงกัน`,
  }),
  'code-of-other-year': ({ code, year }) => ({
    found: `ไม่มีข้อ ${code} ในการประเมินปี ${String(year)}`,
    expected: '',
    advice: 'อาจเป็นรหัสของปีอื่น โปรดตรวจรหัส หรือระบุปีของผลการประเมินให้ตรง',
  }),
  'code-twice': ({ code, first, sameScore }) => ({
    found: `ข้อ ${code} ซ้ำกับเซลล์ ${first.sheet}!${first.cell}${sameScore ? '' : ' และคะแนนไม่เท่ากัน'}`,
    expected: '',
    advice: sameScore
      ? 'นับในค่าเฉลี่ยของทั้งสองแห่ง แต่นับครั้งเดียวในคะแนนรวมของหน่วยงาน หากไม่ตั้งใจ โปรดลบออกหนึ่งแห่ง'
      : 'โปรดแก้ให้คะแนนตรงกัน หรือลบออกหนึ่งแห่ง',
  }),
  'code-missing': ({ codes, year }) => ({
    found: `ไม่พบ ${String(codes.length)} ข้อของการประเมินปี ${String(year)} ได้แก่ ${codes.join(', ')}`,
    expected: '',
    advice: 'ยังคิดคะแนนของแบบวัดนั้นไม่ได้ โปรดเติมให้ครบแล้วอ่านใหม่',
  }),
  'row-shape': ({ shape, code }) => ({
    found: `${code ? `แถวของข้อ ${code}` : 'แถวนี้'} ${shape === 'shifted' ? 'เลื่อนไปหนึ่งคอลัมน์' : 'มีคะแนนอยู่คนละแถวกับรหัส'}`,
    expected: '',
    advice: 'อ่านคะแนนให้แล้ว โปรดจัดแถวให้ตรงคอลัมน์ก่อนเผยแพร่',
  }),
  'issue-guessed': ({ issue }) => ({
    found: 'ตารางนี้ไม่มีหัวข้อประเด็น',
    expected: `ประเด็นที่ ${String(issue)}`,
    advice: 'อนุมานจากข้อที่อยู่ในตาราง โปรดตรวจว่าถูกต้อง',
  }),
  'heading-number': ({ written, issue }) => ({
    found: `เลขหน้าหัวข้อประเด็นเขียนว่า ${quoted(written)}`,
    expected: `(${String(issue)})`,
    advice: 'ยึดตามชื่อประเด็น โปรดแก้เลขหัวข้อ',
  }),
  'heading-guessed': ({ column }) => ({
    found: 'ตารางนี้ไม่มีแถวหัวตาราง',
    expected: '',
    advice: `อนุมานคอลัมน์จากข้อมูลตั้งแต่เซลล์ ${column} โปรดตรวจว่าอ่านถูกคอลัมน์`,
  }),
  'year-guessed': ({ year, from }) => ({
    found: `ถือว่าเป็นผลการประเมินปี ${String(year)}`,
    expected: '',
    advice: `${YEAR_SOURCE[from]} หากไม่ใช่ โปรดระบุปีของผลการประเมิน`,
  }),
  'year-of-results': ({ stated, expected }) => ({
    found: `ระบุว่าเป็นผลการประเมินปี ${String(stated)}`,
    expected: String(expected),
    advice: `ตารางและปีของแผนชี้ว่าเป็นผลปี ${String(expected)} โปรดแก้ปีในข้อความนี้`,
  }),
  'agency-guessed': ({ name }) => ({
    found: `ถือว่าหน่วยงานคือ “${name}”`,
    expected: '',
    advice: 'อนุมานจากข้อความในเซลล์นี้ หากไม่ใช่ โปรดระบุชื่อหน่วยงาน',
  }),
  'agency-missing': () => ({
    found: 'ไม่พบชื่อหน่วยงานในไฟล์',
    expected: '',
    advice: 'โปรดระบุชื่อหน่วยงาน เพื่อให้เอกสารสมบูรณ์',
  }),
  'other-scheme': ({ scheme, codes }) => ({
    found: `ตารางนี้เป็น ${scheme} (พบ ${codes.join(', ')})`,
    expected: '',
    advice: 'ไม่ได้อ่านเป็นคะแนน ITA ของสำนักงาน ป.ป.ช. โปรดใช้ตารางคะแนน IIT, EIT และ OIT',
  }),
  'status-unreadable': ({ measure, written }) => ({
    found: `สถานะของมาตรการ “${shorten(measure)}” เขียนว่า “${shorten(written)}”`,
    expected: '',
    advice: 'สถานะนี้ไม่อยู่ในรายการ จึงนับเป็นยังไม่เริ่ม โปรดเลือกจากรายการในเซลล์',
  }),
  'percent-unreadable': ({ measure, written }) => ({
    found: `ร้อยละของมาตรการ “${shorten(measure)}” เขียนว่า “${shorten(written)}”`,
    expected: '',
    advice: 'ค่านี้ไม่ใช่ตัวเลข 0 ถึง 100 จึงไม่นำไปเฉลี่ย โปรดแก้ในเซลล์นี้',
  }),
  'done-below-whole': ({ measure, percent }) => ({
    found: `มาตรการ “${shorten(measure)}” ระบุว่าแล้วเสร็จ แต่ร้อยละเป็น ${String(percent)}`,
    expected: '100',
    advice: 'โปรดตรวจว่าสถานะหรือร้อยละถูกต้อง',
  }),
  'evidence-missing': ({ measure }) => ({
    found: `มาตรการ “${shorten(measure)}” แล้วเสร็จแต่ยังไม่มีหลักฐาน`,
    expected: '',
    advice: 'โปรดใส่ลิงก์หรือชื่อเอกสารที่แสดงผลการดำเนินงาน',
  }),
  ...TH_CATALOGUE_FINDINGS,
  ...TH_SCHEME_FINDINGS,
  'decisions-unreadable': () => ({
    found: 'อ่านสิ่งที่เลือกและแก้ไขไว้ในสมุดงานนี้ครั้งก่อนไม่ได้',
    expected: '',
    advice: 'แผนจึงเริ่มจากมาตรการที่โปร่งใสเลือกให้ หากต้องการของเดิม โปรดปิดโดยไม่บันทึกแล้วเปิดสำเนาที่เก็บไว้ หรือใช้โปร่งใสรุ่นล่าสุด',
  }),
  'setting-unreadable': ({ key, written }) => ({
    found: `การตั้งค่า ${key} มีค่า ${quoted(written)} ซึ่งใช้ไม่ได้`,
    expected: '',
    advice: 'ใช้ค่าเริ่มต้นแทน โปรดแก้ในแผ่นงาน “ตั้งค่า” แล้วอ่านใหม่',
  }),
  'no-scores': ({ sheets }) => ({
    found: 'ไม่พบตารางคะแนน ITA ในไฟล์นี้',
    expected: '',
    advice:
      'ค้นหาแถวหัวตารางที่มี “ประเด็นการประเมิน” และ “คะแนน” หรือแถวที่ขึ้นต้นด้วยรหัส i1, e1, o1 ตามด้วยคะแนน ' +
      (sheets.length ? `ในแผ่นงาน ${sheets.map((sheet) => `“${sheet}”`).join(', ')} ` : 'แต่ไฟล์ไม่มีแผ่นงานที่มีข้อมูล ') +
      'โปรดตรวจว่าเปิดไฟล์ถูก หรือใช้แบบกรอกคะแนนของโปร่งใส',
  }),
};
