/** The words of the charts on the summary. */
import type { ChartWords } from '../../core/report/chart-words';

export const TH_CHARTS: ChartWords = {
  issues: 'คะแนนเฉลี่ยรายประเด็น',
  indicators: 'คะแนนรายตัวชี้วัด',
  issue: (number) => `ประเด็น ${String(number)}`,
  year: (year) => `ปี ${String(year)}`,
  target: 'เป้าหมาย',
  data: 'ข้อมูลของกราฟ (ไม่พิมพ์)',
  issuesText: (count, year, previous) =>
    [
      `กราฟแท่งแสดงคะแนนเฉลี่ยของ ${String(count)} ประเด็น ปี ${String(year)}`,
      previous !== null && `เทียบกับปี ${String(previous)}`,
      'พร้อมเส้นประแสดงเป้าหมาย ค่าทั้งหมดอยู่ในตารางประเด็นของแผ่นงานนี้',
    ]
      .filter(Boolean)
      .join(' '),
  indicatorsText: (count, year) =>
    `กราฟเรดาร์แสดงคะแนนของ ${String(count)} ตัวชี้วัด ปี ${String(year)} พร้อมเส้นประแสดงเป้าหมาย ค่าทั้งหมดอยู่ในตารางตัวชี้วัดของแผ่นงานนี้`,
};
