/** The words of the analysis sheets. */
import type { AnalysisWords } from '../../core/report/words';

const AGAINST = {
  above: (target: string, gap: string) => `สูงกว่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  at: (target: string) => `เท่ากับเป้าหมาย (${target} คะแนน)`,
  below: (target: string, gap: string) => `ต่ำกว่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
} as const;

export const TH_ANALYSIS: AnalysisWords = {
  part: (year) => `ส่วนที่ 1 การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(year)}`,
  instrument: 'แบบวัด',
  item: 'ประเด็นการประเมิน',
  score: 'คะแนน',
  level: 'ระดับการประเมิน',
  average: 'คะแนนเฉลี่ย',
  overview: 'ภาพรวม',
  overviewText: ({ items, scored, average, level, target, against, gap }) =>
    [
      `ประเด็นนี้มีข้อประเมิน ${String(items)} ข้อ`,
      scored < items && `(มีคะแนน ${String(scored)} ข้อ)`,
      `ได้คะแนนเฉลี่ย ${average} คะแนน อยู่ในระดับ${level}`,
      AGAINST[against](target, gap),
    ]
      .filter(Boolean)
      .join(' '),
  change: (direction, by, year) =>
    direction === 'same'
      ? `เท่ากับคะแนนเฉลี่ยของปี ${String(year)}`
      : `${direction === 'up' ? 'เพิ่มขึ้น' : 'ลดลง'} ${by} คะแนนจากปี ${String(year)}`,
  noScore: 'ประเด็นนี้ยังไม่มีคะแนน จึงยังสรุปผลไม่ได้',
  strengths: 'จุดแข็ง',
  strengthsLead: (count, listed, target) =>
    `ข้อที่ได้คะแนนตั้งแต่ ${target} คะแนนขึ้นไปมี ${String(count)} ข้อ ${
      listed < count ? `ข้อที่ได้คะแนนสูงสุด ${String(listed)} ข้อ ได้แก่` : 'ได้แก่'
    }`,
  negative: '(ข้อคำถามเชิงลบ คะแนนสูงหมายถึงผลดี)',
  strength: (order, code, title, score) => `${String(order)}) ${code} ${title} ได้ ${score} คะแนน`,
  mustMend: 'จุดที่ต้องแก้ไข',
  develop: 'จุดที่ควรพัฒนา',
  weakness: (order, code, title, score, { gap, measure }) =>
    [
      `${String(order)}) ${code} ${title} ได้ ${score} คะแนน`,
      gap === null ? 'ต่ำกว่าคะแนนเฉลี่ยของประเด็น' : `ต่ำกว่าเป้าหมายอยู่ ${gap} คะแนน`,
      measure === null ? 'ยังไม่มีมาตรการรองรับ' : `มาตรการที่รองรับ: ${measure}`,
    ].join(' '),
  noWeakness: (target) => `ไม่มีข้อที่ได้คะแนนต่ำกว่าเป้าหมาย (${target} คะแนน)`,
};
