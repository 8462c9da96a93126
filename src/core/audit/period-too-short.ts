/** What is to be done every quarter or month, or all the year, needs a period in which that is possible. */
import { finding } from '../problem';
import type { PlanRule } from './plan-rule';

/** What recurs, and the fewest months in which it can. */
const RECURRING: readonly (readonly [words: RegExp, least: number])[] = [
  [/ตลอด(?:ทั้ง)?ปี(?:งบประมาณ)?/, 12],
  [/ทุก\s?(?:6|หก)\s?เดือน|(?:รอบ|ราย)\s?(?:6|หก)\s?เดือน|ปีละ\s?(?:2|สอง)\s?ครั้ง/, 7],
  [/(?:เป็น)?(?:ประจำ)?(?:ทุก|ราย)\s?ไตรมาส|ไตรมาสละ/, 4],
  [/(?:เป็น)?ประจำทุก\s?เดือน|ทุก\s?เดือน|รายเดือน|เดือนละ/, 2],
];

export const periodTooShort: PlanRule = ({ earlier: { measures } }) =>
  measures.flatMap((measure) => {
    const { months, written, period } = measure;
    if (months === null) return [];
    for (const { field, text, place: own } of written.texts) {
      if (field !== 'steps' && field !== 'name') continue;
      const found = RECURRING.find(([words, least]) => words.test(text) && months < least);
      const recurring = found?.[0].exec(text)?.[0];
      if (recurring === undefined) continue;
      const at = written.texts.find((one) => one.field === 'period')?.place ?? own;
      return [finding('period-too-short', at, { recurring: recurring.replace(/\s+/g, ''), written: period, months })];
    }
    return [];
  });
