/** The headings of the sheet รายงานผล, by which its columns are found again wherever they were moved. */
import { fold } from '../thai/fold';
import type { FollowUpField } from './follow-up';

export type FollowUpColumn = FollowUpField | 'name' | 'key';

export const FOLLOW_UP_HEADINGS: Readonly<Record<FollowUpColumn, string>> = {
  name: 'มาตรการ/โครงการ/กิจกรรม',
  status: 'สถานะ',
  percent: 'ร้อยละ',
  result: 'ผลการดำเนินงาน',
  evidence: 'หลักฐาน',
  spent: 'งบประมาณที่ใช้ (บาท)',
  problems: 'ปัญหา/อุปสรรค',
  suggestions: 'ข้อเสนอแนะ',
  key: 'รหัสมาตรการ',
};

const BY_HEADING = new Map(
  (Object.entries(FOLLOW_UP_HEADINGS) as [FollowUpColumn, string][]).map(([column, heading]) => [
    fold(heading),
    column,
  ]),
);

export function readFollowUpHeading(text: string): FollowUpColumn | null {
  return BY_HEADING.get(fold(text)) ?? null;
}

/** The key beside the day of the report. */
export const AS_OF_KEY = 'asOf';
