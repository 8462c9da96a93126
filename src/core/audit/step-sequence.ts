/** The steps of a measure are numbered from 1 without a gap, or not at all. */
import { type WrittenStep, writtenSteps } from '../plan/read-steps';
import { type FindingFacts, finding } from '../problem';
import type { PlanRule } from './plan-rule';

export const stepSequence: PlanRule = ({ earlier: { measures } }) =>
  measures.flatMap(({ written, place }) => {
    const own = written.texts.find(({ field }) => field === 'steps')?.place ?? place;
    return faultsOf(writtenSteps(written.cells.steps ?? '')).map((facts) => finding('step-sequence', own, facts));
  });

/** Each number once, from the one before it; a step without a number within numbered ones is passed over. */
function faultsOf(steps: readonly WrittenStep[]): readonly FindingFacts['step-sequence'][] {
  if (steps.every(({ number }) => number === null)) return [];
  const faults: FindingFacts['step-sequence'][] = [];
  const [first] = steps;
  if (first && first.number !== 1) faults.push({ shape: 'first', number: first.number, expected: 1 });
  let last = first?.number ?? 1;
  for (const { number } of steps.slice(1)) {
    if (number === null) continue;
    if (number === last) faults.push({ shape: 'repeated', number, expected: last + 1 });
    else if (number > last + 1) faults.push({ shape: 'skipped', number, expected: last + 1 });
    else if (number < last) faults.push({ shape: 'back', number, expected: last + 1 });
    last = number;
  }
  return faults;
}
