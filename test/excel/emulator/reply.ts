/** What a load answers: the members of objects as the client reads them. */
import { ExcelError } from './excel-error';
import { HostObject, memberOf } from './host-object';
import { excelSchema } from './schema';
import type { Surface } from './surface';
import type { Selection, WireQuery } from './wire';

const EMPTY: Selection = {};

type Reply = Record<string, unknown>;

/** Id, _Id and _ReferenceId of an object, as far as it has them. */
export function identityOf(surface: Surface, of: HostObject): Reply {
  const reply: Reply = {};
  for (const wire of ['Id', '_Id']) {
    const known = surface.schemaOf(of).scalars[wire];
    const member = known && memberOf(of, wire);
    if (member?.get) reply[wire] = member.get.call(of);
  }
  if (of.reference !== null) reply['_ReferenceId'] = of.reference;
  return reply;
}

export class Loader {
  /** Loads for the client's objects, or plain JSON under JavaScript names. */
  constructor(
    private readonly surface: Surface,
    private readonly json: boolean,
  ) {}

  load(of: HostObject, select: Selection, expand: Selection, query: WireQuery = {}): Reply {
    this.checkNames(of, select);
    const reply: Reply = this.json ? {} : identityOf(this.surface, of);
    const items = of.list();
    if (items === null) {
      this.addScalars(reply, of, select, expand);
      this.addNavigations(reply, of, select, expand);
      return reply;
    }
    const skip = query.Skip ?? 0;
    const wanted = items.slice(skip, query.Top ? skip + query.Top : undefined);
    reply[this.json ? 'items' : '_Items'] = wanted.map((item, index) => ({
      ...(this.json ? {} : { _Index: skip + index }),
      ...this.load(item, select, expand),
    }));
    return reply;
  }

  private addScalars(reply: Reply, of: HostObject, select: Selection, expand: Selection): void {
    const all = Object.keys(select).length === 0 || '*' in select;
    for (const [wire, { js, api }] of Object.entries(this.surface.schemaOf(of).scalars)) {
      const name = wire.toLowerCase();
      const named = name in select || name in expand;
      if (wire.startsWith('_') || !(named || all)) continue;
      // only what is asked for by its name has to be there
      if (!named && !(this.surface.supports(api) && memberOf(of, wire)?.get)) continue;
      reply[this.json ? js : wire] = this.surface.read(of, wire);
    }
  }

  private addNavigations(reply: Reply, of: HostObject, select: Selection, expand: Selection): void {
    for (const [wire, { js }] of Object.entries(this.surface.schemaOf(of).navigations)) {
      const name = wire.toLowerCase();
      if (!(name in select || name in expand)) continue;
      const inner = this.surface.read(of, wire);
      reply[this.json ? js : wire] =
        inner instanceof HostObject ? this.load(inner, select[name] ?? EMPTY, expand[name] ?? EMPTY) : null;
    }
  }

  private checkNames(of: HostObject, select: Selection): void {
    const { item, collection, ...own } = this.surface.schemaOf(of);
    const schema = collection && item !== null ? excelSchema()[item] : own;
    const known = new Set(
      [...Object.keys(schema?.scalars ?? {}), ...Object.keys(schema?.navigations ?? {})].map((name) =>
        name.toLowerCase(),
      ),
    );
    const unknown = Object.keys(select).find((name) => name !== '*' && !known.has(name));
    if (unknown === undefined) return;
    const error = new ExcelError('InvalidArgument', `${of.type} has no property "${unknown}"`);
    error.location = `${of.type}.load`;
    throw error;
  }
}
