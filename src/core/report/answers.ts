/** Which measure of the plan answers a weak item. */
import type { ItemCode } from '../scheme/code';
import type { Plan } from '../plan/plan';

/** Names of measures by the code that called for them, the first that does. */
export function measureNames(plan: Plan): ReadonlyMap<ItemCode, string> {
  const names = new Map<ItemCode, string>();
  for (const { name, reasons } of plan.issues.flatMap(({ measures }) => measures)) {
    for (const { code } of reasons) if (!names.has(code)) names.set(code, name);
  }
  return names;
}
