/** The weak items of all issues, the weakest first. */
import type { AssessedItem, Assessment } from '../../core/assessment/assessment';
import type { ItemCode } from '../../core/scheme/code';

export interface WeakItems {
  readonly mend: readonly AssessedItem[];
  /** Below the target or, where that is wished, below their issue's own average; without those to be mended. */
  readonly develop: readonly AssessedItem[];
}

/** An item that stands in two issues counts once. */
export function weakItems({ issues, unplaced }: Assessment): WeakItems {
  const seen = new Set<ItemCode>();
  const weak = [...issues.flatMap(({ items }) => items), ...unplaced].filter(({ code, flags }) => {
    if (!flags.length || (code && seen.has(code))) return false;
    if (code) seen.add(code);
    return true;
  });
  weak.sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return { mend: weak.filter(mustMend), develop: weak.filter((item) => !mustMend(item)) };
}

export function mustMend({ flags }: AssessedItem): boolean {
  return flags.includes('below-pass');
}
