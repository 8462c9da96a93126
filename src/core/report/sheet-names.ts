/** What our sheets are called, and the hidden name by which each is known again after somebody renamed it. */
import type { SheetKey } from '../grid';
import { type DefinedName, quoteSheetName } from '../sheet';

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

const KEYS: readonly SheetKey[] = ['scores', 'summary', 'analysis', 'weak-items', 'plan', 'findings', 'settings'];

/** "prongsai.plan.4", "prongsai.weak_items": Excel allows no hyphen in a name. */
export function markOf(key: SheetKey, number: number | null, sheet: string): DefinedName {
  const tail = number === null ? '' : `.${String(number)}`;
  return {
    name: `prongsai.${key.replaceAll('-', '_')}${tail}`,
    refersTo: `${quoteSheetName(sheet)}!$A$1`,
    hidden: true,
  };
}

/** Which sheet a hidden name marks; null for any other name. */
export function keyOfMark(name: string): SheetKey | null {
  const part = /^prongsai\.([a-z_]+)(?:\.\d+)?$/i.exec(name)?.[1]?.toLowerCase().replaceAll('_', '-');
  return KEYS.find((key) => key === part) ?? null;
}
