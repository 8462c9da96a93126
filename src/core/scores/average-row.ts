/** Recognises the rows of a score table that hold an average, and those that hold an indicator's mean. */
import type { Instrument } from '../scheme/code';
import { fold } from '../thai/fold';
import { readInstrument } from './item-code';

const AVERAGE =
  /^(?:คะแนนเฉลี่ย|คะแนนรวม|ค่าเฉลี่ย|เฉลี่ย|รวมเฉลี่ย|ผลรวม|รวมคะแนน|รวมทั้งสิ้น|รวมทั้งหมด|ผลคะแนนรวม|ผลการประเมินรวม|รวม(?![ก-ฮ])|รวม(?=iit|eit|oit|แบบวัด|ทั้ง|$)|คะแนน(?=แบบวัด|iit|eit|oit))/;
const AGENCY = /หน่วยงาน|ทั้งหมด|ทั้งสิ้น|ita|ภาพรวม|ทุกแบบวัด/;
const INDICATOR = /^ตัวชี้วัดที่\d/;
const LONGEST = 70;

/** Of what the row is an average: its table, one instrument, or the agency; null where it is no average row. */
export function readAverageLabel(text: string): 'table' | Instrument | 'agency' | null {
  const folded = fold(text);
  if (folded.length > LONGEST || !AVERAGE.test(folded)) return null;
  const instrument = readInstrument(text);
  if (instrument) return instrument;
  return AGENCY.test(folded) && !folded.includes('ประเด็น') ? 'agency' : 'table';
}

export function isIndicatorLabel(text: string): boolean {
  return INDICATOR.test(fold(text));
}
