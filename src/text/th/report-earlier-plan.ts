/** The words of the sheet of the earlier plan. */
import type { EarlierPlanWords, EarlierScores } from '../../core/report/earlier-plan-words';

const named = (year: number | null): string => (year === null ? '' : `ปีงบประมาณ พ.ศ. ${String(year)}`);

/** Which of the two years' scores are there, and what they say. */
function compared({ before, after, items, rose, same, fell }: EarlierScores): string {
  if (items === 0) return 'จากข้อความของแผนเดิมยังบอกไม่ได้แน่ชัดว่ามาตรการใดรองรับข้อใด จึงไม่มีคะแนนให้เทียบ';
  if (before.known && after.known) {
    const count = rose + same + fell;
    return `ข้อที่แผนเดิมรองรับมี ${String(items)} ข้อ เทียบคะแนนสองปีนี้ได้ ${String(count)} ข้อ สูงขึ้น ${String(rose)} เท่าเดิม ${String(same)} ลดลง ${String(fell)} ทั้งนี้ คะแนนอาจเปลี่ยนด้วยเหตุอื่นนอกจากมาตรการ`;
  }
  if (after.known) return `ไม่พบคะแนนปี ${String(before.year)} จึงแสดงเฉพาะคะแนนปี ${String(after.year)}`;
  if (before.known) return `ยังไม่มีคะแนนปี ${String(after.year)} จึงแสดงเฉพาะคะแนนปี ${String(before.year)} ซึ่งเป็นที่มาของแผน`;
  return 'ไม่พบคะแนนของทั้งสองปี จึงยังเทียบไม่ได้';
}

export const TH_EARLIER_PLAN: EarlierPlanWords = {
  title: (year) => `แผนเดิม${named(year)} เทียบกับแผนใหม่`,
  lead: ({ year, measures, states, added }) =>
    `แผนเดิม${named(year)}${year === null ? '' : ' '}มี ${String(measures)} มาตรการ แบ่งเป็นคงไว้ ${String(states.kept)} ปรับปรุง ${String(states.changed)} และไม่ได้นำมาใช้ต่อ ${String(states.dropped)} ส่วนแผนใหม่มีมาตรการเพิ่มใหม่ ${String(added)} มาตรการ`,
  carryNote:
    'หากต้องการนำมาตรการใดมาใช้ต่อ โปรดเลือก “ใช่” ในช่อง “นำมาใช้ต่อ” แล้วอ่านสมุดงานนี้ใหม่ โปร่งใสจะเพิ่มมาตรการนั้นในแผนใหม่ โดยใช้เดือนเดิมและเปลี่ยนปีให้ตรงกับแผนใหม่',
  measure: 'มาตรการ',
  state: 'ผลเทียบกับแผนใหม่',
  items: 'ข้อที่รองรับ',
  result: 'ผล',
  carry: 'นำมาใช้ต่อ',
  key: 'รหัสมาตรการ',
  states: { kept: 'คงไว้', changed: 'ปรับปรุง', dropped: 'ไม่ได้นำมาใช้ต่อ' },
  changedTo: (name) => `ปรับปรุงเป็น “${name}”`,
  rose: 'สูงขึ้น',
  same: 'เท่าเดิม',
  fell: 'ลดลง',
  noIssue: 'ยังไม่ทราบว่าอยู่ในประเด็นใด',
  scores: (scores) => {
    const { planYear, supposed, before, after } = scores;
    return [
      supposed && `ไม่พบปีของแผนเดิม จึงถือว่าเป็นแผนปี ${String(planYear)}`,
      `แผนปี ${String(planYear)} จัดทำจากผลการประเมินปี ${String(before.year)} และเริ่มเห็นผลในการประเมินปี ${String(after.year)}`,
      compared(scores),
    ]
      .filter(Boolean)
      .join(' ');
  },
  added: (count) => `มาตรการที่เพิ่มใหม่ในแผน ${String(count)} มาตรการ`,
  addedTo: (issue) => `เพิ่มใหม่ ประเด็นที่ ${String(issue)}`,
  carryError: 'เลือก “ใช่” จากรายการ หรือเว้นว่างไว้',
};
