/** What is said in Thai of the sheet of the scheme. */
import type { ChoiceCell } from '../../core/scheme/scheme-form';
import { type SchemeFindingTexts, shorten } from '../finding-text';

const CELLS: Readonly<Record<ChoiceCell, string>> = {
  weight: 'น้ำหนัก',
  measureItem: 'รหัสข้อมาตรการ',
  reportItem: 'รหัสข้อรายงานผล',
  indicator: 'เลขตัวชี้วัด',
  issue: 'เลขประเด็น',
  instrument: 'แบบวัด',
  polarity: 'ทิศทาง',
  certainty: 'การยืนยัน',
};

/** What may be typed. */
const ALLOWED: Readonly<Record<ChoiceCell, string>> = {
  weight: 'จำนวนเต็ม 0 ถึง 100',
  measureItem: 'รหัสข้อ เช่น o27',
  reportItem: 'รหัสข้อ เช่น o28',
  indicator: 'เลข 1 ถึง 10 ตามตารางตัวชี้วัด',
  issue: 'เลข 1 ถึง 7',
  instrument: 'IIT, EIT หรือ OIT (แต่ละแบบวัดต้องมีอย่างน้อยหนึ่งตัวชี้วัด)',
  polarity: 'เชิงบวก หรือเชิงลบ',
  certainty: 'ยืนยันแล้ว อนุมาน หรือยังไม่ยืนยัน',
};

/** Values that the program keeps in English. */
export const TH_SCHEME_VALUES: Readonly<Record<string, string>> = {
  positive: 'เชิงบวก',
  negative: 'เชิงลบ',
  published: 'ยืนยันแล้ว',
  inferred: 'อนุมาน',
  unverified: 'ยังไม่ยืนยัน',
};

const TITLES = { item: 'ข้อ', issue: 'ประเด็นที่', indicator: 'ตัวชี้วัดที่' } as const;
const CODES = { measureItem: 'ข้อมาตรการ', reportItem: 'ข้อรายงานผล' } as const;

function written(text: string): string {
  return text ? `“${shorten(text)}”` : 'ช่องว่าง';
}

export const TH_SCHEME_FINDINGS: SchemeFindingTexts = {
  'scheme-year-unreadable': ({ written: year }) => ({
    found: `อ่านปีของเกณฑ์ไม่ได้ ${written(year)}`,
    expected: '',
    advice: 'จึงยังไม่ใช้แผ่นงานนี้ และใช้เกณฑ์ที่โปร่งใสมีอยู่แทน โปรดใส่ปี พ.ศ. ของผลการประเมินเป็นตัวเลขสี่หลัก แล้วอ่านใหม่',
  }),
  'scheme-other-year': ({ year, resultYear }) => ({
    found: `เกณฑ์ที่แก้ไขไว้เป็นของปี ${String(year)}`,
    expected: '',
    advice: `ผลการประเมินที่อ่านเป็นของปี ${String(resultYear)} จึงใช้เกณฑ์ของปีนั้นที่โปร่งใสมีอยู่ หากตั้งใจให้ใช้เกณฑ์นี้ โปรดแก้ปีในเซลล์นี้`,
  }),
  'scheme-cell-unreadable': ({ cell, written: text, used }) => ({
    found: `${CELLS[cell]}ใช้ไม่ได้ ${written(text)}`,
    expected: TH_SCHEME_VALUES[used] ?? used,
    advice: `ใช้ค่านี้แทนไปก่อน โปรดใส่${ALLOWED[cell]} แล้วอ่านใหม่`,
  }),
  'scheme-code-unreadable': ({ written: code, title }) => ({
    found: `อ่านรหัสข้อไม่ออก ${written(code)}${title ? ` ของ “${shorten(title)}”` : ''}`,
    expected: '',
    advice: 'ยังไม่นับแถวนี้เป็นข้อของเกณฑ์ โปรดใส่รหัส เช่น i1, e1 หรือ o1 หรือลบแถวนี้ออก',
  }),
  'scheme-code-twice': ({ code, first }) => ({
    found: `ข้อ ${code} ซ้ำกับเซลล์ ${first.cell}`,
    expected: '',
    advice: `ใช้แถวแรก (${first.cell}) และไม่นับแถวนี้ โปรดแก้รหัสหรือลบแถวที่ซ้ำ`,
  }),
  'scheme-instrument-differs': ({ code, indicator, used }) => ({
    found: `ข้อ ${code} อยู่ในตัวชี้วัดที่ ${String(indicator)} ซึ่งเป็นของแบบวัดอื่น`,
    expected: `ตัวชี้วัดที่ ${String(used)}`,
    advice: 'ใช้ตัวชี้วัดนี้แทนไปก่อน โปรดแก้รหัสข้อหรือเลขตัวชี้วัดให้เป็นแบบวัดเดียวกัน',
  }),
  'scheme-weights': ({ sum, used }) => ({
    found: `น้ำหนักของสามแบบวัดรวมกันได้ ${String(sum)}`,
    expected: `IIT ${String(used.IIT)}, EIT ${String(used.EIT)}, OIT ${String(used.OIT)}`,
    advice: 'ต้องรวมกันได้ 100 จึงใช้น้ำหนักที่โปร่งใสมีอยู่ของปีนี้แทนไปก่อน โปรดแก้ให้รวมกันได้ 100',
  }),
  'scheme-title-empty': ({ of, name, used }) => ({
    found: `${TITLES[of]} ${name} ไม่มีข้อความ`,
    expected: used,
    advice: used ? 'ใช้ข้อความที่โปร่งใสมีอยู่แทน โปรดตรวจกับคู่มือของปีนี้' : 'ใช้ชื่อข้อจากตารางคะแนนแทน โปรดใส่ข้อความตามคู่มือ',
  }),
  'scheme-no-items': ({ instrument, used }) => ({
    found: `แบบวัด ${instrument} มีน้ำหนักแต่ไม่มีข้อที่ใช้ได้`,
    expected: '',
    advice: `ใช้ ${String(used)} ข้อที่โปร่งใสมีอยู่แทน โปรดเพิ่มข้อของแบบวัดนี้ หรือใส่น้ำหนัก 0 หากการประเมินไม่มีแบบวัดนี้`,
  }),
  'scheme-item-missing': ({ which, code, used }) => ({
    found: `${CODES[which]} ${code} ไม่มีในรายการข้อ`,
    expected: used,
    advice: 'ใช้ข้อนี้แทนไปก่อน โปรดแก้รหัส หรือเพิ่มข้อนี้ในรายการข้อ',
  }),
};
