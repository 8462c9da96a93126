/** What must hold of names before anything is written. */
import type { WorkbookSpec } from '../../core/sheet';
import { checkWorkbook } from '../check-workbook';
import { InvalidWorkbookError } from '../invalid-workbook';
import { HostError } from '../host';
import { type ListedName, type Listing, folded } from './listing';
import { type PresentSet, isBroken, leadsTo } from './present-set';

/** Throws 'sheet-name-refused', and InvalidWorkbookError for what is a mistake of the program. */
export function checkSpec(spec: WorkbookSpec): void {
  try {
    checkWorkbook(spec);
  } catch (error) {
    if (!(error instanceof InvalidWorkbookError) || error.code !== 'bad-sheet-name') throw error;
    const { sheet } = error.facts as InvalidWorkbookError<'bad-sheet-name'>['facts'];
    throw new HostError('sheet-name-refused', { sheet }, { cause: error });
  }
}

/** Throws 'sheet-name-taken' and 'name-taken'. Returns the names that are there already and make room. */
export function checkFree(spec: WorkbookSpec, { sheets, names }: Listing, present: PresentSet): readonly ListedName[] {
  const ours = [...present.filled.values(), ...present.gone];
  const taken = new Set(sheets.filter((sheet) => !ours.includes(sheet)).map(({ name }) => folded(name)));
  const sheet = spec.sheets.find(({ name }) => taken.has(folded(name)));
  if (sheet) throw new HostError('sheet-name-taken', { sheet: sheet.name });
  const wanted = new Set(spec.names.map(({ name }) => folded(name)));
  const met = names.filter(({ name }) => wanted.has(folded(name)));
  const inUse = met.find((name) => !isBroken(name) && !leadsTo(name, ours));
  if (inUse) throw new HostError('name-taken', { name: inUse.name });
  return met;
}
