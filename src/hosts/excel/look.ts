/** The look at the workbook before it is written into: what is there, and what of it is filled anew or goes. */
import type { WorkbookSpec } from '../../core/sheet';
import type { WriteTask } from '../host';
import { checkFree } from './check-free';
import { type KeptParts, askParts } from './kept';
import { leftBehind } from './left-behind';
import { type ListedName, folded, listChangeable } from './listing';
import { NOTHING_PRESENT, checkPresent, isBroken, presentSet } from './present-set';

/** A setting that stands in the workbook while sheets are filled anew, so that it can be told whether that began. */
export const FILLING = 'prongsai.filling';

/** What the workbook had before anything was written; names in lower case. */
export interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Those that led nowhere and make room. */
  readonly brokenNames: readonly Omit<ListedName, 'proxy'>[];
  readonly kept: KeptParts;
}

export interface FilledSheet {
  readonly id: string;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
}

export interface Plan {
  readonly before: Before;
  /** Whether sheets of ours are filled anew or taken away: what was there cannot be brought back then. */
  readonly inPlace: boolean;
  /** The sheets that are filled anew, by their name in the spec. */
  readonly filled: ReadonlyMap<string, FilledSheet>;
  /** Ids of the sheets of the set that the spec lacks. */
  readonly goneSheets: readonly string[];
  /** Names of the set that the spec lacks. */
  readonly goneNames: readonly string[];
  /** Where sheets that are added go; null for the end. */
  readonly position: number | null;
  /** Filling anew has begun and not come to its end. */
  readonly begun: boolean;
}

/** `first` is what was there before a writing that stopped half-way: what it has added is filled too. Throws HostError. */
export async function look(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  mode: WriteTask['mode'],
  first: Before | null = null,
): Promise<Plan> {
  const tellParts = askParts(context);
  const filling = context.workbook.settings.getItemOrNullObject(FILLING).load('key');
  const listing = await listChangeable(context);
  const { sheets, names } = listing;
  const left = first ? await leftBehind(context, spec, sheets, first.sheetIds) : [];
  const present = mode === 'beside' ? NOTHING_PRESENT : presentSet(spec, listing, left);
  checkPresent(present, sheets);
  const met = checkFree(spec, listing, present);
  const staying = sheets.filter((sheet) => !present.gone.includes(sheet));
  const last = Math.max(...[...present.filled.values()].map((sheet) => staying.indexOf(sheet)));
  return {
    before: {
      sheetIds: new Set(sheets.map(({ id }) => id)),
      names: new Set(names.map(({ name }) => folded(name))),
      brokenNames: met.filter(isBroken).map(({ name, formula, visible }) => ({ name, formula, visible })),
      kept: tellParts(),
    },
    inPlace: present.filled.size + present.gone.length > 0,
    filled: new Map(Array.from(present.filled, ([name, { id, charts }]) => [name, { id, charts }])),
    goneSheets: present.gone.map(({ id }) => id),
    goneNames: present.names.filter((name) => !met.includes(name)).map(({ name }) => name),
    position: present.filled.size === 0 || last === staying.length - 1 ? null : last + 1,
    begun: !filling.isNullObject,
  };
}
