/** What our sheets are called, and the hidden name by which each is known again after somebody renamed it. */
import type { SheetKey } from '../grid';
import { type DefinedName, quoteSheetName } from '../sheet';
import { markName } from '../sheet-mark';
import type { ReportTarget } from './target';

const LONGEST = 31;

/** The wished name, with a number behind it where a sheet of the officer's has it already. */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` (${String(count)})`;
    const name = wished.slice(0, LONGEST - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Names sheets by their mark: a sheet that is filled anew as it is called, another freely; the same one always alike. */
export function sheetNames({ takenNames, madeNames, set }: ReportTarget) {
  const taken = [...takenNames, ...madeNames.values()];
  const named = new Map(madeNames);
  return (key: SheetKey, part: number | null, wished: string): string => {
    const mark = markName(key, part, set);
    const name = named.get(mark) ?? freeName(wished, taken);
    named.set(mark, name);
    taken.push(name);
    return name;
  };
}

/** The hidden name that marks a sheet; `part` tells sheets of one key apart. */
export function markOf(key: SheetKey, part: number | null, sheet: string, set = 1): DefinedName {
  return { name: markName(key, part, set), refersTo: `${quoteSheetName(sheet)}!$A$1`, hidden: true };
}
