/** Findings about the catalogue of measures, in Thai. */
import type { CatalogueCell, FindingCode } from '../../core/problem';
import { MONTH_NAMES, calendarMonth } from '../../core/thai/fiscal-year';
import { type FindingTexts, shorten } from '../finding-text';

type CatalogueFinding = Extract<FindingCode, `catalogue-${string}`>;

const FIELDS: Readonly<Record<CatalogueCell['field'], string>> = {
  issue: 'ประเด็น',
  from: 'เดือนที่เริ่ม',
  months: 'จำนวนเดือน',
  needsBudget: 'ใช้งบประมาณ',
};

function insteadOf(cell: CatalogueCell): string {
  switch (cell.field) {
    case 'issue':
      return cell.used === null
        ? 'ยังไม่นำมาตรการนี้ไปใช้ แต่คงไว้ในแผ่นงาน โปรดพิมพ์เลขประเด็น 1 ถึง 7'
        : `จัดไว้ในประเด็นที่ ${String(cell.used)} โปรดพิมพ์เลขประเด็น 1 ถึง 7`;
    case 'from':
      return `ใช้เดือน${MONTH_NAMES[calendarMonth(cell.used) - 1] ?? ''}แทน โปรดเลือกเดือนจากรายการ เช่น ต.ค.`;
    case 'months':
      return `ใช้ ${String(cell.used)} เดือนแทน โปรดพิมพ์จำนวนเดือน 1 ถึง 12`;
    case 'needsBudget':
      return `ถือว่า${cell.used ? 'ใช้' : 'ไม่ใช้'}งบประมาณ โปรดเลือก “ใช่” หรือ “ไม่ใช่”`;
  }
}

const measure = (name: string): string => `มาตรการ “${shorten(name)}”`;

export const TH_CATALOGUE_FINDINGS: Pick<FindingTexts, CatalogueFinding> = {
  'catalogue-unreadable': () => ({
    found: 'แผ่นงานคลังมาตรการไม่มีแถวหัวตาราง จึงอ่านไม่ได้',
    expected: '',
    advice: 'ใช้คลังมาตรการของโปร่งใสแทน โปรดใส่หัวคอลัมน์ “มาตรการ” “ขั้นตอน” และ “รหัส” กลับคืน แล้วอ่านใหม่ก่อนสร้างแผ่นงาน',
  }),
  'catalogue-cell': ({ name, written, instead }) => ({
    found: `${measure(name)} ช่อง “${FIELDS[instead.field]}” ${written ? `เขียนว่า “${shorten(written)}” ซึ่งอ่านไม่ได้` : 'ว่างอยู่'}`,
    expected: '',
    advice: insteadOf(instead),
  }),
  'catalogue-codes': ({ name, written }) => ({
    found: `${measure(name)} ช่อง “ข้อที่รองรับ” มีส่วนที่ไม่ใช่รหัสข้อ “${shorten(written)}”`,
    expected: '',
    advice: 'ใช้เฉพาะรหัสที่อ่านได้ โปรดพิมพ์รหัสคั่นด้วยจุลภาค เช่น i10, o5 หรือพิมพ์ว่า “ทั่วไป”',
  }),
  'catalogue-code-unknown': ({ name, code, year }) => ({
    found: `${measure(name)} ระบุว่ารองรับข้อ ${code} ซึ่งไม่มีในการประเมินปี ${String(year)}`,
    expected: '',
    advice: 'ไม่ได้นำข้อนี้ไปใช้ โปรดแก้รหัส หากเป็นรหัสของปีอื่น โปรดระบุปีต่อท้าย เช่น o25 (2569)',
  }),
  'catalogue-too-long': ({ name, months, used }) => ({
    found: `${measure(name)} ใช้เวลา ${String(months)} เดือน ซึ่งเลยสิ้นปีงบประมาณ`,
    expected: `ไม่เกิน ${String(used)} เดือน`,
    advice: 'ให้สิ้นสุดเดือนกันยายนแทน โปรดแก้เดือนที่เริ่มหรือจำนวนเดือน',
  }),
  'catalogue-name-missing': ({ name }) =>
    name === null
      ? {
          found: 'แถวนี้ในคลังมาตรการไม่มีชื่อมาตรการ',
          expected: '',
          advice: 'ยังไม่นำไปใช้ แต่คงไว้ในแผ่นงาน โปรดพิมพ์ชื่อมาตรการ หรือลบแถวนี้',
        }
      : {
          found: `แถวของ${measure(name)} ไม่มีชื่อมาตรการ`,
          expected: '',
          advice: 'ใช้ชื่อเดิมแทน หากไม่ต้องการมาตรการนี้ โปรดลบทั้งแถว',
        },
  'catalogue-steps-missing': ({ name, ofProgram }) => ({
    found: `${measure(name)} ไม่มีขั้นตอน`,
    expected: '',
    advice: ofProgram
      ? 'ใช้ขั้นตอนเดิมแทน หากไม่ต้องการมาตรการนี้ โปรดลบทั้งแถว'
      : 'นำไปใช้ได้โดยยังไม่มีขั้นตอน โปรดพิมพ์ขั้นตอนให้ครบ บรรทัดละหนึ่งขั้นตอน',
  }),
  'catalogue-twice': ({ name, first, same }) => ({
    found: `แถวของ${measure(name)} มีรหัสซ้ำกับแถวของเซลล์ ${first.sheet}!${first.cell}`,
    expected: '',
    advice: same ? 'ข้อความเหมือนกัน จึงนับเป็นมาตรการเดียว' : 'นับเป็นมาตรการใหม่ของหน่วยงาน หากไม่ต้องการ โปรดลบแถวนี้',
  }),
  'catalogue-gone': ({ name }) => ({
    found: `${measure(name)} ที่เลือกเพิ่มไว้ในแผนถูกลบออกจากคลังมาตรการแล้ว`,
    expected: '',
    advice: 'แผนจึงไม่มีมาตรการนี้ หากยังต้องการใช้ โปรดพิมพ์ชื่อเดิมเป็นแถวใหม่ท้ายคลังมาตรการ แล้วอ่านใหม่',
  }),
  'catalogue-kept': ({ name }) => ({
    found: `${measure(name)} ของหน่วยงานถูกลบออกจากคลังมาตรการ แต่ยังอยู่ในแผน`,
    expected: '',
    advice: 'จึงคงไว้ทั้งในแผนและในคลัง หากไม่ต้องการ โปรดนำออกจากแผนก่อน แล้วลบออกจากคลังมาตรการ',
  }),
  'catalogue-copied': ({ count, whole }) => ({
    found: 'แผ่นงานนี้เป็นคลังมาตรการที่คัดลอกมา',
    expected: '',
    advice: whole
      ? `ใช้เป็นคลังมาตรการของสมุดงานนี้ ในจำนวนนี้เป็นมาตรการของหน่วยงาน ${String(count)} รายการ`
      : `นำมาตรการของหน่วยงาน ${String(count)} รายการมารวมในคลังมาตรการของสมุดงานนี้แล้ว`,
  }),
};
