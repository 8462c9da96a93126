/** What our sheets are called, and the hidden name by which each is known again after somebody renamed it. */
import type { SheetKey } from '../grid';
import { type DefinedName, quoteSheetName } from '../sheet';
import { markName } from '../sheet-mark';

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

/** The hidden name that marks a sheet; `number` tells sheets of one key apart. */
export function markOf(key: SheetKey, number: number | null, sheet: string): DefinedName {
  return { name: markName(key, number), refersTo: `${quoteSheetName(sheet)}!$A$1`, hidden: true };
}
