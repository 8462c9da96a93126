/** The ten indicators, the same in every year from 2562 to 2568. */
import type { Instrument } from './code';
import type { Certainty, IndicatorNumber, SchemeIndicator } from './scheme';

const TITLES: readonly (readonly [IndicatorNumber, Instrument, string, Certainty])[] = [
  [1, 'IIT', 'การปฏิบัติหน้าที่', 'published'],
  [2, 'IIT', 'การใช้งบประมาณ', 'published'],
  [3, 'IIT', 'การใช้อำนาจ', 'published'],
  [4, 'IIT', 'การใช้ทรัพย์สินของราชการ', 'published'],
  [5, 'IIT', 'การแก้ไขปัญหาการทุจริต', 'published'],
  [6, 'EIT', 'คุณภาพการดำเนินงาน', 'unverified'],
  [7, 'EIT', 'ประสิทธิภาพการสื่อสาร', 'unverified'],
  [8, 'EIT', 'การปรับปรุงระบบการทำงาน', 'unverified'],
  [9, 'OIT', 'การเปิดเผยข้อมูล', 'published'],
  [10, 'OIT', 'การป้องกันการทุจริต', 'published'],
];

export const INDICATORS: readonly SchemeIndicator[] = TITLES.map(([number, instrument, title, certainty]) => ({
  number,
  instrument,
  title,
  certainty,
}));

/** The same indicators for a year whose own list has not been seen. */
export const UNVERIFIED_INDICATORS: readonly SchemeIndicator[] = INDICATORS.map((indicator) => ({
  ...indicator,
  certainty: 'unverified',
}));
