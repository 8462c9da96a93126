/** What of a set is in the workbook already: what of it is filled anew, and what goes because the spec lacks it. */
import type { WorkbookSpec } from '../../core/sheet';
import { readMark, referredSheet } from '../../core/sheet-mark';
import { HostError } from '../host';
import { type ListedName, type ListedSheet, type Listing, folded } from './listing';
import { markText, marksOf } from './sheet-marks';

export interface PresentSet {
  /** The sheets that are filled anew, by their name in the spec. */
  readonly filled: ReadonlyMap<string, ListedSheet>;
  readonly gone: readonly ListedSheet[];
  /** Names of the set, whether the spec has them or not. */
  readonly names: readonly ListedName[];
}

export const NOTHING_PRESENT: PresentSet = { filled: new Map(), gone: [], names: [] };

/** `left` are sheets that a writing which stopped half-way has added. */
export function presentSet(spec: WorkbookSpec, { sheets, names }: Listing, left: readonly ListedSheet[]): PresentSet {
  const marks = marksOf(spec);
  const set = spec.names.map(({ name }) => readMark(name)?.set).find((number) => number !== undefined);
  const ours = sheets.filter(({ mark }) => mark !== null && mark.set === set);
  const filled = new Map<string, ListedSheet>();
  for (const { name } of spec.sheets) {
    const mark = marks.get(name);
    const same = ours.filter((sheet) => sheet.mark !== null && markText(sheet.mark) === mark);
    const found = same.find((sheet) => sheet.name === name) ?? same[0] ?? left.find((sheet) => sheet.name === name);
    if (found) filled.set(name, found);
  }
  const wanted = new Set(marks.values());
  const staying = spec.staying ?? [];
  // one more sheet of a mark that the spec has is a copy: it stays
  const gone = ours.filter(({ name, mark }) => {
    return mark !== null && !wanted.has(markText(mark)) && !staying.includes(name);
  });
  const listed = new Set(ours.flatMap(({ mark }) => mark?.names ?? []).map(folded));
  const isOfSet = ({ name }: ListedName) => listed.has(folded(name)) || readMark(name)?.set === set;
  const free = names.filter((name) => isBroken(name) || leadsTo(name, [...filled.values(), ...gone]));
  return { filled, gone, names: free.filter(isOfSet) };
}

/** Throws where what is present cannot be filled. */
export function checkPresent({ filled, gone }: PresentSet, sheets: Listing['sheets']): void {
  for (const [name, sheet] of filled) {
    // formulas of the spec call it by the name it had when the workbook was read
    if (sheet.name !== name) throw new HostError('sheet-gone', { sheet: name });
    if (sheet.protected) throw new HostError('sheet-protected', {});
  }
  const stays = sheets.some((sheet) => !sheet.hidden && !gone.includes(sheet));
  if (gone.length > 0 && !stays) throw new HostError('only-made-sheets', {});
}

export function isBroken({ formula }: ListedName): boolean {
  return formula.includes('#REF!');
}

export function leadsTo({ formula }: ListedName, sheets: readonly ListedSheet[]): boolean {
  const to = referredSheet(formula);
  return sheets.some(({ name }) => name === to);
}
