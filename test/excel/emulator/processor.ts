/** Does the actions of one request in order. Knows the wire format and the schema, nothing about workbooks. */
import { ExcelError, fail, invalid } from './excel-error';
import { HostObject } from './host-object';
import { identityOf, Loader } from './reply';
import type { Surface } from './surface';
import type { WireAction, WireArguments, WirePath, WireRequest, WireResponse, WireResult } from './wire';
import { ACTION, PATH, selectionOf } from './wire';

const HTTP_STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409 };

/** A service of Office itself, such as the one that takes notes of action handlers: it accepts every call. */
class OfficeService extends HostObject {
  readonly type = 'OfficeService';
}

export interface EventRegistration {
  readonly id: number;
  /** The sheet's id, or "Workbook". */
  readonly target: string;
  readonly on: boolean;
}

/** The error as the client expects it. */
export function errorResponse(error: ExcelError, index: number, results: readonly WireResult[]): WireResponse {
  const { code, message, location } = error;
  return {
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: HTTP_STATUS[code] ?? 400,
    },
    ProcessedResults: { Results: results },
  };
}

/** The objects that the client keeps over requests, by reference id. */
export class References extends Map<string, HostObject> {
  private given = 0;

  nextId(): string {
    return `{reference-${String(++this.given)}}`;
  }
}

/** One request; objects kept by the client live on in `references`. */
export class RequestProcessor {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly root: HostObject,
    private readonly surface: Surface,
    private readonly references: References,
    private readonly onRegistration: (registration: EventRegistration) => void,
  ) {}

  /** What was done before a failing action stays done; `failure` strikes before the action with its index. */
  run(failure: { readonly at: number; readonly error: ExcelError } | null = null): WireResponse {
    const results: WireResult[] = [];
    const traces: number[] = [];
    const withTraces = (response: WireResponse): WireResponse =>
      traces.length ? { ...response, TraceIds: traces } : response;
    for (const [index, action] of this.request.Actions.entries()) {
      if (failure?.at === index) return withTraces(errorResponse(failure.error, index, results));
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        this.surface.note(error);
        return withTraces(errorResponse(error, index, results));
      }
    }
    return withTraces({ Results: results });
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const of = this.resolve(action.ObjectPathId);
    const path = this.path(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (of) this.keepIfAsked(of, path);
        return of && (of instanceof OfficeService ? {} : identityOf(this.surface, of));
      case ACTION.query:
      case ACTION.queryAsJson: {
        if (!of) return null;
        this.keepIfAsked(of, path);
        const { Select, Expand } = action.QueryInfo ?? {};
        const loader = new Loader(this.surface, action.ActionType === ACTION.queryAsJson);
        return loader.load(of, selectionOf(Select), selectionOf(Expand), action.QueryInfo);
      }
      case ACTION.method:
        return of ? this.call(of, action) : { _IsNull: true };
      case ACTION.set:
        if (!of) return { _IsNull: true };
        this.set(of, action.Name ?? '', this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        if (!of) return { _IsNull: true };
        this.update(of, action.ObjectState ?? {});
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new Error(`the emulator knows no action ${String(action.ActionType)}`);
    }
  }

  private path(id: number): WirePath {
    return this.request.ObjectPaths[String(id)] ?? fail('InvalidOperation', `no object path ${String(id)}`);
  }

  /** Objects are found once a request, when the first action names them. */
  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.find(this.path(id));
    this.resolved.set(id, found);
    return found;
  }

  private find(path: WirePath): HostObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return new OfficeService();
    if (path.ObjectPathType === PATH.reference) return this.references.get(name) ?? fail('InvalidReference');
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.surface.read(parent, name) as HostObject | null;
    const given = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return this.surface.at(parent, 'getItem', () => parent.item(given[0]));
    const items = name === 'GetItemAt' ? parent.list() : null;
    if (items) return this.surface.at(parent, name, () => items[Number(given[0])] ?? invalid());
    return this.surface.call(parent, name, given) as HostObject | null;
  }

  private call(of: HostObject, action: WireAction): unknown {
    const name = action.Name ?? '';
    if (of instanceof OfficeService) return null;
    if (name === '_KeepReference') {
      this.keep(of);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (/^_(Un)?Register/.test(name)) {
      this.register(of, name);
      return null;
    }
    return this.surface.call(of, name, this.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private set(of: HostObject, wire: string, value: unknown): void {
    if (this.surface.schemaOf(of).scalars[wire]?.settable === false) invalid(`${of.type}.${wire} is read-only`);
    this.surface.write(of, wire, value);
  }

  private update(of: HostObject, state: Readonly<Record<string, unknown>>): void {
    const scalars = Object.entries(this.surface.schemaOf(of).scalars);
    for (const [js, value] of Object.entries(state)) {
      const settable = scalars.find(([, member]) => member.js === js && member.settable);
      this.set(of, settable?.[0] ?? js, value);
    }
  }

  private register(of: HostObject, name: string): void {
    const event = Object.values(this.surface.schemaOf(of).events).find(
      ({ register }) => register === name.replace('_Unregister', '_Register'),
    );
    if (!event) this.surface.miss(of, name);
    if (!this.surface.supports(event.api)) fail('ApiNotFound');
    const id = identityOf(this.surface, of)['Id'];
    const on = !name.startsWith('_Un');
    this.onRegistration({ id: event.id, target: typeof id === 'string' ? id : 'Workbook', on });
  }

  /** Objects among the arguments stand there as numbers of paths. */
  private argumentsOf(info: WireArguments | undefined): unknown[] {
    const replace = (value: unknown, path: unknown): unknown => {
      if (Array.isArray(value)) {
        const paths: readonly unknown[] = Array.isArray(path) ? path : [];
        return value.map((inner: unknown, index) => replace(inner, paths[index]));
      }
      if (typeof path === 'number' && path > 0) return this.resolve(path);
      if (typeof value !== 'object' || value === null) return value;
      if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner, 0)]));
    };
    return (info?.Arguments ?? []).map((value, index) => replace(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private keep(of: HostObject): void {
    of.reference ??= this.references.nextId();
    this.references.set(of.reference, of);
  }

  private keepIfAsked(of: HostObject, path: WirePath): void {
    if (of instanceof OfficeService || !this.request.AutoKeepReference || path.D) return;
    if (this.surface.schemaOf(of).keepsReference) this.keep(of);
  }
}
