/** The first request of every errand: which sheets and names there are, and whether the workbook may be changed. */
import { HostError } from '../host';
import { MARK, type Mark, markOf } from './sheet-marks';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Null for the officer's own sheets. */
  readonly mark: Mark | null;
  /** Has our property, whatever it says. */
  readonly touched: boolean;
  /** Names of its charts. */
  readonly charts: readonly string[];
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
  const tell = askListing(context);
  await context.sync();
  return tell();
}

/** Throws where nothing may be added or taken away. */
export async function listChangeable(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  const tell = askListing(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.readOnly) throw new HostError('workbook-read-only', {});
  // asking Excel to change it would tell no more than "AccessDenied" (office-js#6784)
  if (workbook.protection.protected) throw new HostError('workbook-protected', {});
  return tell();
}

const TRAITS =
  'items/id,items/name,items/visibility,items/protection/protected,items/charts/items/name,' +
  'items/customProperties/items/key,items/customProperties/items/value';

/** Asks for sheets and names; what it returns tells them after the request. */
export function askListing({ workbook }: Excel.RequestContext): () => Listing {
  const worksheets = workbook.worksheets.load(TRAITS);
  const names = workbook.names.load('items/name,items/formula,items/visible');
  return () => listed(worksheets.items, names.items);
}

function listed(worksheets: readonly Excel.Worksheet[], items: readonly Excel.NamedItem[]): Listing {
  const names = items.map((proxy): ListedName => {
    const { name, visible } = proxy;
    return { name, formula: String(proxy.formula), visible, proxy };
  });
  const sheetNames = new Set(worksheets.map(({ name }) => name));
  const sheets = worksheets.map((proxy): ListedSheet => {
    const { id, name, visibility, protection } = proxy;
    const properties = new Map(proxy.customProperties.items.map(({ key, value }) => [key.toLowerCase(), value]));
    const mark = markOf(name, properties, sheetNames, names);
    const touched = properties.has(MARK);
    const charts = proxy.charts.items.map((chart) => chart.name);
    return {
      id,
      name,
      hidden: visibility !== 'Visible',
      protected: protection.protected,
      mark,
      touched,
      charts,
      proxy,
    };
  });
  return { sheets, names };
}

/** Excel takes names that differ in letter case only for the same. */
export const folded = (name: string) => name.toLowerCase();
