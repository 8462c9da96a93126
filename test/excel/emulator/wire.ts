/** The messages between the client of office-js and its host. */
export const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
/** Flag of a request that waits while a cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  /** Of the same shape; a number above 0 is the path that stands there. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** The client asks for no reference. */
  readonly D?: boolean;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results?: readonly WireResult[];
  readonly Error?: WireError;
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
  readonly TraceIds?: readonly number[];
}

/** The names of a load, nested: ["name", "format/fill/color"] gives { name: {}, format: { fill: { color: {} } } }. */
export interface Selection {
  [name: string]: Selection;
}

export function selectionOf(paths: readonly string[] = []): Selection {
  const root: Selection = {};
  for (const path of paths) {
    let at = root;
    for (const name of path.toLowerCase().split(/[/.]/)) if (name) at = at[name] ??= {};
  }
  return root;
}
