/** What tells our sheets from the officer's: a property that Excel keeps with the sheet, whatever its name becomes. */
import type { SheetSpec, WorkbookSpec } from '../../core/sheet';
import { type SheetMark, isSheetKey, markName, readMark, referredSheet } from '../../core/sheet-mark';

/** Holds the sheet's key. */
export const MARK = 'prongsai';
/** Holds the names that refer to the sheet, a blank between them: they go with it. */
export const NAMES = 'prongsai.names';
/** Stands for the key while a sheet is written that will be the officer's own, so that it can be taken back. */
const UNFINISHED = 'unfinished';

export interface Mark extends SheetMark {
  /** Names made together with the sheet. */
  readonly names: readonly string[];
}

interface Defined {
  readonly name: string;
  readonly formula: string;
}

/** Properties of a sheet by their key. */
export type Properties = ReadonlyMap<string, string>;

/** Null for the officer's sheets, a copy of ours among them: the names of its mark lead to another sheet. */
export function markOf(
  sheet: string,
  properties: Properties,
  sheets: ReadonlySet<string>,
  allNames: readonly Defined[],
): Mark | null {
  const leads = allNames.flatMap(({ name, formula }) => {
    const to = readMark(name) === null ? null : referredSheet(formula);
    return to !== null && sheets.has(to) ? [{ name, to }] : [];
  });
  // a sheet that came with a file of ours has only the hidden name
  const hidden = leads.filter(({ to }) => to === sheet).map(({ name }) => name);
  const listed = (properties.get(NAMES) ?? '').split(' ').filter((name) => name !== '');
  const key = properties.get(MARK);
  const marked = key !== undefined && isSheetKey(key);
  const elsewhere = new Set(leads.filter(({ to }) => to !== sheet).map(({ name }) => name.toLowerCase()));
  if (hidden.length === 0 && (!marked || listed.some((name) => elsewhere.has(name.toLowerCase())))) return null;
  const names = [...new Set([...hidden, ...(marked ? listed : [])])];
  const read = names.map(readMark).find((mark) => mark !== null);
  if (read) return { ...read, names };
  return marked ? { key, part: null, set: 1, names } : null;
}

/** The marks that a spec gives its sheets, by the sheet's name; a sheet without one becomes the officer's own. */
export function marksOf({ names }: WorkbookSpec): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, refersTo } of names) {
    const mark = readMark(name);
    const sheet = referredSheet(refersTo);
    if (mark !== null && sheet !== null) marks.set(sheet, markText(mark));
  }
  return marks;
}

export function markText({ key, part, set }: SheetMark): string {
  return markName(key, part, set);
}

export function markSheet(sheet: Excel.Worksheet, { key, name }: SheetSpec, spec: WorkbookSpec): void {
  const marked = marksOf(spec).has(name);
  sheet.customProperties.add(MARK, marked ? key : UNFINISHED);
  if (!marked) return;
  const own = spec.names.filter(({ refersTo }) => referredSheet(refersTo) === name);
  sheet.customProperties.add(NAMES, own.map((each) => each.name).join(' '));
}

/** Hands a sheet over to the officer. */
export function unmarkSheet(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(MARK).delete();
}
