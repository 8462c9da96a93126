/** The first request of every errand: which sheets and names there are, and whether the workbook may be changed. */
import { HostError } from '../host';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly proxy: Excel.Worksheet;
}

export interface ListedName {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly proxy: Excel.NamedItem;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  /** Those that hold for the whole workbook. */
  readonly names: readonly ListedName[];
}

export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names } = askListing(context);
  await context.sync();
  return listed(worksheets, names);
}

/** Throws where nothing may be added or taken away. */
export async function listChangeable(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  const { worksheets, names } = askListing(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.readOnly) throw new HostError('workbook-read-only', {});
  // asking Excel to change it would tell no more than "AccessDenied" (office-js#6784)
  if (workbook.protection.protected) throw new HostError('workbook-protected', {});
  return listed(worksheets, names);
}

function askListing({ workbook }: Excel.RequestContext) {
  return {
    worksheets: workbook.worksheets.load('items/id,items/name,items/visibility'),
    names: workbook.names.load('items/name,items/formula,items/visible'),
  };
}

function listed(worksheets: Excel.WorksheetCollection, names: Excel.NamedItemCollection): Listing {
  return {
    sheets: worksheets.items.map((proxy) => {
      const { id, name, visibility } = proxy;
      return { id, name, hidden: visibility !== 'Visible', proxy };
    }),
    names: names.items.map((proxy) => {
      const { name, visible } = proxy;
      return { name, formula: String(proxy.formula), visible, proxy };
    }),
  };
}

/** Excel takes names that differ in letter case only for the same. */
export const folded = (name: string) => name.toLowerCase();
