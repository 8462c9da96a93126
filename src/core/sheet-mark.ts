/** The hidden defined names that mark the sheets of ours: prongsai.<key> or prongsai.<key>.<n> refers to the sheet. */
import type { SheetKey } from './grid';

const KEYS: Readonly<Record<SheetKey, true>> = {
  scores: true,
  summary: true,
  analysis: true,
  'weak-items': true,
  plan: true,
  findings: true,
  settings: true,
};

/** A defined name holds no "-", so that of a key is written "_". `index` tells sheets of one key apart. */
export function markName(key: SheetKey, index: number | null): string {
  const name = `prongsai.${key.replaceAll('-', '_')}`;
  return index === null ? name : `${name}.${String(index)}`;
}

/** The key that a defined name marks, or null where it is no mark. Case does not matter to Excel. */
export function markedKey(name: string): SheetKey | null {
  const key = /^prongsai\.([a-z_]+)(?:\.\d+)?$/.exec(name.toLowerCase())?.[1]?.replaceAll('_', '-');
  return key !== undefined && isSheetKey(key) ? key : null;
}

/** The sheet that a reference like 'คะแนน'!$A$1 points to, or null (a deleted sheet, another workbook). */
export function referredSheet(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return name === null || /[[\]#]/.test(name) ? null : name;
}

export function isSheetKey(text: string): text is SheetKey {
  return Object.hasOwn(KEYS, text);
}
