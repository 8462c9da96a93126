/** Recognises the rows of a score table that hold an average, and others that are about the items. */
import type { Instrument } from '../scheme/code';
import { fold } from '../thai/fold';
import { readInstrument } from './item-code';

const AVERAGE =
  /^(?:คะแนนเฉลี่ย|คะแนนรวม|ค่าเฉลี่ย|เฉลี่ย|รวมเฉลี่ย|ผลรวม|รวมคะแนน|รวมทั้งสิ้น|รวมทั้งหมด|ผลคะแนนรวม|ผลการประเมินรวม|รวม(?![ก-ฮ])|รวม(?=iit|eit|oit|แบบวัด|ทั้ง|$)|คะแนน(?=แบบวัด|iit|eit|oit))/;
const AGENCY = /หน่วยงาน|ทั้งหมด|ทั้งสิ้น|ita|ภาพรวม|ทุกแบบวัด/;
const SUMMARY =
  /^(?:ตัวชี้วัดที่\d|(?:คะแนน|ค่า)?ถ่วงน้ำหนัก|(?:ค่า)?น้ำหนัก|คะแนนสูงสุด|คะแนนต่ำสุด|สูงสุด|ต่ำสุด|ส่วนเบี่ยงเบน|จำนวนผู้ตอบ|หมายเหตุ|ที่มา:)/;
/** What stands apart from any table has to say more clearly what it is of. */
const APART = /^(?:ผล)?(?:คะแนน|การประเมิน)?(?:เฉลี่ย)?(?:รวม|ita|iit|eit|oit|แบบวัด)/;
const LONGEST = 70;

/** Of what the row is an average: its table, one instrument, or the agency; null where it is no average row. */
export function readAverageLabel(text: string): 'table' | Instrument | 'agency' | null {
  const folded = fold(text);
  if (folded.length > LONGEST || !AVERAGE.test(folded)) return null;
  const instrument = readInstrument(text);
  if (instrument) return instrument;
  return AGENCY.test(folded) && !folded.includes('ประเด็น') ? 'agency' : 'table';
}

/** Of what a total is that stands apart from the tables; null where the text names none. */
export function readTotalLabel(text: string): Instrument | 'agency' | null {
  const folded = fold(text);
  if (folded.length > LONGEST || !APART.test(folded) || !folded.includes('คะแนน')) return null;
  return readInstrument(text) ?? 'agency';
}

/** A row about the rows: an indicator's mean, weights, a note. */
export function isSummaryLabel(text: string): boolean {
  return SUMMARY.test(fold(text));
}
