/** The words of the plan's calendar. */
import type { CalendarWords } from '../../core/report/calendar-words';

export const TH_CALENDAR: CalendarWords = {
  title: (planYear) => `ปฏิทินแผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`,
  note: 'เครื่องหมาย ● คือเดือนที่ดำเนินการ',
  number: 'ลำดับ',
  measure: 'มาตรการ/โครงการ/กิจกรรม',
  owner: 'ผู้รับผิดชอบ',
  quarter: (quarter, year) => `ไตรมาส ${String(quarter)} (${String(year)})`,
  mark: '●',
  total: 'จำนวนมาตรการที่ดำเนินการในเดือน',
  byOwner: 'แยกตามผู้รับผิดชอบ',
  ofOwner: (owner, measures) => `${owner} (${String(measures)} มาตรการ)`,
  noOwner: 'ยังไม่ระบุผู้รับผิดชอบ',
  ofIssue: (name, issue) => `${name} (ประเด็นที่ ${String(issue)})`,
};
