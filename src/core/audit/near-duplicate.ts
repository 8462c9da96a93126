/** Two measures that say the same are one, or one of them was copied and not rewritten. */
import { SAME_MEASURE, alike, profilesOf } from '../plan/measure-likeness';
import { finding } from '../problem';
import type { PlanRule } from './plan-rule';

export const nearDuplicate: PlanRule = ({ earlier: { measures } }) => {
  const ready = measures.map((measure) => ({ measure, profiles: profilesOf(measure.name, measure.steps) }));
  return ready.flatMap(({ measure, profiles }, index) => {
    const same = ready.slice(0, index).find((before) => alike(before.profiles, profiles) >= SAME_MEASURE);
    if (!same) return [];
    const { name, place } = same.measure;
    return [finding('near-duplicate', measure.place, { name: measure.name, other: name, place })];
  });
};
