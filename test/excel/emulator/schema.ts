/** The object model of the installed office-js as it stands on the wire, read from the client's own source text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A requirement set a member belongs to, e.g. { set: 'ExcelApi', version: '1.9' }. */
export interface ApiLevel {
  readonly set: string;
  readonly version: string;
}

export interface ScalarMember {
  /** Name in JavaScript; the key of the table is the name on the wire. */
  readonly js: string;
  settable: boolean;
  api: ApiLevel;
}

export interface NavigationMember {
  readonly js: string;
  readonly type: string;
  readonly api: ApiLevel;
}

export interface MethodMember {
  readonly js: string;
  readonly api: ApiLevel;
}

export interface EventMember {
  readonly id: number;
  readonly register: string | null;
  readonly api: ApiLevel;
}

export interface TypeSchema {
  readonly keepsReference: boolean;
  readonly collection: boolean;
  /** Type of the items of a collection. */
  readonly item: string | null;
  readonly scalars: Readonly<Record<string, ScalarMember>>;
  readonly navigations: Readonly<Record<string, NavigationMember>>;
  /** Methods that give an object. */
  readonly objectMethods: Readonly<Record<string, MethodMember>>;
  readonly methods: Readonly<Record<string, MethodMember>>;
  readonly events: Readonly<Record<string, EventMember>>;
}

export type Schema = Readonly<Record<string, TypeSchema>>;

const FIRST: ApiLevel = { set: 'ExcelApi', version: '1.1' };

/** Folder of the files of office-js. */
export function officeFolder(): string {
  return path.join(path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
}

function names(block: string, property: string): unknown[] {
  const found = new RegExp(`prototype, "${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\]);`).exec(
    block,
  );
  return found?.[1] ? (JSON.parse(found[1]) as unknown[]) : [];
}

function apiOf(body: string): ApiLevel {
  const found = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/.exec(body);
  if (!found) return FIRST;
  const [, set = '', version = '1.1'] = found;
  return { set: set === '_defaultApiSetName' ? 'ExcelApi' : set.replaceAll('"', ''), version };
}

function readProperties(block: string, scalars: Record<string, ScalarMember>) {
  const navigations: Record<string, NavigationMember> = {};
  const events: Record<string, EventMember> = {};
  for (const [, js = '', body = ''] of block.matchAll(
    /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\n([\s\S]*?)\n {8}\}\);/g,
  )) {
    const api = apiOf(body);
    const navigation = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(body);
    if (navigation?.[1] && navigation[2]) navigations[navigation[2]] = { js, type: navigation[1], api };
    const event =
      /GenericEventHandlers\(this\.context, this, "\w+", \{\s+eventType: (\d+),\s+registerFunc: (?:function \(\) \{ return _this\.(\w+)\(\); \}|null)/.exec(
        body,
      );
    if (event) events[js] = { id: Number(event[1]), register: event[2] ?? null, api };
    for (const scalar of Object.values(scalars)) if (scalar.js === js) scalar.api = api;
    const setter = /_invokeSetProperty\(this, "(\w+)"/.exec(body)?.[1];
    if (setter === undefined) continue;
    const own = scalars[setter];
    if (own) own.settable = true;
  }
  return { navigations, events };
}

function readMethods(block: string) {
  const objectMethods: Record<string, MethodMember> = {};
  const methods: Record<string, MethodMember> = {};
  for (const [, js = '', body = ''] of block.matchAll(
    /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{\n([\s\S]*?)\n {8}\};/g,
  )) {
    const member = { js, api: apiOf(body) };
    const object = /_createMethodObject\(Excel\.\w+, this, "(\w+)"/.exec(body)?.[1];
    const plain = /_invokeMethod\(this, "(\w+)"/.exec(body)?.[1];
    if (object) objectMethods[object] = member;
    else if (plain) methods[plain] = member;
  }
  return { objectMethods, methods };
}

function readType(block: string): TypeSchema {
  const scalars: Record<string, ScalarMember> = {};
  const wire = names(block, '_scalarPropertyOriginalNames');
  const settable = names(block, '_scalarPropertyUpdateable');
  names(block, '_scalarPropertyNames').forEach((js, index) => {
    scalars[String(wire[index])] = { js: String(js), settable: Boolean(settable[index]), api: FIRST };
  });
  return {
    keepsReference: block.includes('prototype._KeepReference = '),
    collection: block.includes('"_isCollection"'),
    item: /_createChildItemObject\(Excel\.(\w+)/.exec(block)?.[1] ?? null,
    scalars,
    ...readProperties(block, scalars),
    ...readMethods(block),
  };
}

/** Adds the properties that are written under another wire name than they are read: showGridlines as Gridlines. */
function withSetters(types: Schema, body: string): Schema {
  const setters =
    /function (\w+)_(\w+)_Set\(thisObj, value\) \{(?:(?!function )[\s\S]){0,200}?_invokeSetProperty\(thisObj, "(\w+)"/g;
  for (const [, type = '', read = '', written = ''] of body.matchAll(setters)) {
    const scalars: Record<string, ScalarMember> = types[type]?.scalars ?? {};
    const own = scalars[read];
    if (own && !scalars[written]) scalars[written] = { ...own, settable: true };
  }
  return types;
}

/** Reads the schema out of the unminified client (0.2 s). */
function extract(): Schema {
  const source = readFileSync(path.join(officeFolder(), 'excel-web-16.00.debug.js'), 'utf8').replaceAll('\r\n', '\n');
  const body = source.slice(source.indexOf('var _typeQuery = "Query"'));
  const heads = [...body.matchAll(/\n? {4}var _type\w+ = "(\w+)";\n {4}var (\w+) = \(function \(_super\) \{/g)];
  const types = Object.fromEntries(
    heads.map((head, index) => {
      const block = body.slice(head.index, heads[index + 1]?.index ?? body.length);
      const end = block.indexOf(`\n    Excel.${head[2] ?? ''} = ${head[2] ?? ''};`);
      return [head[1] ?? '', readType(end > 0 ? block.slice(0, end) : block)];
    }),
  );
  return withSetters(types, body);
}

let cached: Schema | undefined;

/** The schema of the installed client, read once a process. */
export function excelSchema(): Schema {
  return (cached ??= extract());
}
