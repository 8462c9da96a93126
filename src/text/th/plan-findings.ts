/** Findings about the plan of an earlier year, in Thai: it stays as it is, so each says what matters when it is taken over. */
import type { FindingFacts } from '../../core/problem';
import { type PlanFindingTexts, shorten } from '../finding-text';

const STEPS: Readonly<
  Record<FindingFacts['step-sequence']['shape'], (number: FindingFacts['step-sequence']['number']) => string>
> = {
  first: (number) => (number === null ? 'ขั้นตอนแรกไม่มีเลขกำกับ' : `เลขขั้นตอนเริ่มที่ ${String(number)})`),
  repeated: (number) => `เลขขั้นตอน ${String(number)}) ซ้ำกัน`,
  skipped: (number) => `เลขขั้นตอนข้ามไปที่ ${String(number)})`,
  back: (number) => `เลขขั้นตอนย้อนกลับไปที่ ${String(number)})`,
};

export const TH_PLAN_FINDINGS: PlanFindingTexts = {
  'row-number': ({ written, expected }) => ({
    found: written ? `เลขลำดับในแผนเดิมเขียนว่า “${shorten(written)}”` : 'แถวนี้ของแผนเดิมไม่มีเลขลำดับ',
    expected: String(expected),
    advice: 'หากนำมาตรการนี้มาใช้ต่อ โปร่งใสจะใส่ลำดับในแผนใหม่ให้',
  }),
  'step-sequence': ({ shape, number, expected }) => ({
    found: STEPS[shape](number),
    expected: `${String(expected)})`,
    advice:
      shape === 'first'
        ? 'ข้อความต้นช่องอาจขาดหายไป โปรดตรวจขั้นตอนให้ครบก่อนนำมาใช้ต่อ โปร่งใสจะใส่เลขขั้นตอนใหม่ให้'
        : 'หากนำมาใช้ต่อ โปร่งใสจะใส่เลขขั้นตอนใหม่ให้ โปรดตรวจว่าขั้นตอนครบถ้วน',
  }),
  'year-missing': ({ written, expected }) => ({
    found: `ระยะเวลา “${shorten(written)}” ระบุปีไม่ครบ`,
    expected: expected ?? '',
    advice: 'หากนำมาใช้ต่อ แผนใหม่จะใช้เดือนเดิมและใส่ปีให้ครบ โปรดตรวจว่าเป็นเดือนที่ต้องการ',
  }),
  'period-reversed': ({ written }) => ({
    found: `ระยะเวลา “${shorten(written)}” สิ้นสุดก่อนเริ่ม`,
    expected: '',
    advice: 'หากนำมาใช้ต่อ แผนใหม่จะกำหนดเป็นทั้งปีงบประมาณ โปรดเลือกเดือนให้ตรงกับงาน',
  }),
  'period-outside-year': ({ written, year }) => ({
    found: `ระยะเวลา “${shorten(written)}” อยู่นอกปีงบประมาณ พ.ศ. ${String(year)}`,
    expected: '',
    advice: 'หากนำมาใช้ต่อ ระยะเวลาจะเป็นของปีงบประมาณในแผนใหม่ โปรดตรวจว่าเป็นเดือนที่ต้องการ',
  }),
  'period-too-short': ({ recurring, written, months }) => ({
    found: `มีงานที่ต้องทำ “${recurring}” แต่ระยะเวลา${written ? ` “${shorten(written)}” ` : ''}มีเพียง ${String(months)} เดือน`,
    expected: '',
    advice: 'หากนำมาใช้ต่อ โปรดขยายระยะเวลา หรือแก้ความถี่ในขั้นตอนให้ตรงกัน',
  }),
  'foreign-agency': ({ name, own }) => ({
    found: `แผนเดิมมีชื่อ “${name}”`,
    expected: `“${own}”`,
    advice: 'ข้อความนี้อาจคัดลอกมาจากหน่วยงานอื่น หากนำมาตรการนี้มาใช้ต่อ โปรดแก้ชื่อในแผนใหม่',
  }),
  'foreign-agency-carried': ({ name, own, measure }) => ({
    found: `มาตรการ “${shorten(measure)}” ในแผนใหม่ยังมีชื่อ “${name}”`,
    expected: `“${own}”`,
    advice: 'ชื่อนี้มาจากแผนเดิมในเซลล์นี้ โปรดแก้ชื่อหน่วยงานในแผนใหม่ก่อนเผยแพร่',
  }),
  'agency-misspelt': ({ written, expected }) => ({
    found: `ชื่อหน่วยงานเขียนว่า “${written}”`,
    expected: `“${expected}”`,
    advice: 'ชื่อหน่วยงานใช้คำว่า “องค์การ” หากนำมาใช้ต่อ โปรดแก้ชื่อในแผนใหม่',
  }),
  'header-spelling': ({ spellings }) => ({
    found: `หัวคอลัมน์เดียวกันเขียนต่างกัน ${String(spellings.length)} แบบ ได้แก่ ${spellings.map((one) => `“${one}”`).join(' ')}`,
    expected: `“${spellings[0] ?? ''}”`,
    advice: 'แผนใหม่ใช้หัวตารางแบบเดียวกันทุกประเด็นอยู่แล้ว',
  }),
  typing: ({ written, expected }) => ({
    found: `เขียนว่า “${shorten(written)}”`,
    expected: `“${shorten(expected)}”`,
    advice: 'หากนำมาใช้ต่อ โปรดแก้คำนี้ในแผนใหม่',
  }),
  'issue-title': ({ issue, written, expected }) => ({
    found: `ชื่อประเด็นที่ ${String(issue)} เขียนว่า “${shorten(written)}”`,
    expected: `“${expected}”`,
    advice: 'แผนใหม่ใช้ชื่อประเด็นตามรายการที่กำหนดไว้อยู่แล้ว',
  }),
  'near-duplicate': ({ name, other, place }) => ({
    found: `มาตรการ “${shorten(name)}” ใกล้เคียงกับ “${shorten(other)}” ที่เซลล์ ${place.sheet}!${place.cell}`,
    expected: '',
    advice: 'หากนำมาใช้ต่อ โปรดเลือกไว้มาตรการเดียว หรือเขียนให้เห็นว่าต่างกันอย่างไร',
  }),
  'measure-issue': ({ name, issue, count }) => ({
    found: `มาตรการ “${shorten(name)}”${count > 1 ? ` และอีก ${String(count - 1)} มาตรการ` : ''} ไม่มีหัวข้อประเด็นกำกับ`,
    expected: issue === null ? '' : `ประเด็นที่ ${String(issue)}`,
    advice:
      issue === null
        ? 'จึงยังนำมาใช้ต่อไม่ได้ โปรดพิมพ์หัวข้อ เช่น “ประเด็นที่ 1” พร้อมชื่อประเด็นไว้เหนือตาราง แล้วอ่านใหม่'
        : 'อนุมานจากข้อความของมาตรการ หากไม่ใช่ โปรดพิมพ์หัวข้อประเด็นไว้เหนือตาราง แล้วอ่านใหม่',
  }),
  'carry-unreadable': ({ written }) => ({
    found: `คอลัมน์ “นำมาใช้ต่อ” เขียนว่า “${shorten(written)}”`,
    expected: '“ใช่” หรือเว้นว่าง',
    advice: 'จึงยังไม่ได้นำมาตรการนี้มาใช้ต่อ โปรดเลือก “ใช่” จากรายการ หรือลบข้อความ แล้วอ่านใหม่',
  }),
};
