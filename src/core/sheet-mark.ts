/**
 * The hidden defined names that mark the sheets of ours: prongsai.<key> or prongsai.<key>.<n> refers to the sheet, and
 * to that of a further set with .s<set> behind it.
 */
import type { SheetGrid, SheetKey } from './grid';

const KEYS: Readonly<Record<SheetKey, true>> = {
  summary: true,
  overview: true,
  scores: true,
  analysis: true,
  'weak-items': true,
  plan: true,
  calendar: true,
  'follow-up': true,
  'earlier-plan': true,
  findings: true,
  catalogue: true,
  scheme: true,
  settings: true,
};

/** Which sheet of ours a sheet is. */
export interface SheetMark {
  readonly key: SheetKey;
  /** Tells sheets of one key apart; null for the only one. */
  readonly part: number | null;
  /** 1 for the first set of the workbook. */
  readonly set: number;
}

/** A defined name holds no "-", so that of a key is written "_". `index` tells sheets of one key and set apart. */
export function markName(key: SheetKey, index: number | null, set = 1): string {
  const part = index === null ? '' : `.${String(index)}`;
  return `prongsai.${key.replaceAll('-', '_')}${part}${set === 1 ? '' : `.s${String(set)}`}`;
}

/** What a defined name marks, or null where it is no mark. Case does not matter to Excel. */
export function readMark(name: string): SheetMark | null {
  const match = /^prongsai\.([a-z_]+)(?:\.(\d{1,9}))?(?:\.s([2-9]|[1-9]\d{1,8}))?$/.exec(name.toLowerCase());
  const key = match?.[1]?.replaceAll('_', '-');
  if (key === undefined || !isSheetKey(key)) return null;
  return { key, part: match?.[2] === undefined ? null : Number(match[2]), set: Number(match?.[3] ?? 1) };
}

/** The mark as a sheet of a workbook has it. */
export function madeAs(mark: SheetMark | null): Pick<SheetGrid, 'made' | 'part' | 'set'> {
  if (mark === null) return { made: null };
  const { key, part, set } = mark;
  return part === null ? { made: key, set } : { made: key, part, set };
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
