/**
 * An object of Excel on the wire. Its class carries the members under their wire names (capital first): getters and
 * setters are properties, getters that give a HostObject are navigation properties, functions are methods.
 */
import { invalid } from './excel-error';

export abstract class HostObject {
  /** Name of the type in the schema. */
  abstract readonly type: string;
  /** The id under which the client keeps the object over requests; null while it does not. */
  reference: string | null = null;

  /** The items of a collection; null for everything else. */
  list(): readonly HostObject[] | null {
    return null;
  }

  /** The item that a collection's indexer gives for a name or id. */
  item(key: unknown): HostObject {
    return invalid(String(key));
  }
}

/** How a member is implemented, from the class or those it extends; undefined where it is not. */
export function memberOf(of: HostObject, wire: string): PropertyDescriptor | undefined {
  for (let owner: unknown = of; owner instanceof HostObject; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, wire);
    if (found) return found;
  }
  return undefined;
}

/** A property in a table: how it is read and, where it can be, written. */
export interface Scalar<T> {
  readonly get: (of: T) => unknown;
  readonly set?: (of: T, value: unknown) => void;
}

/** Adds properties to a class from a table, for types that are mostly storage. */
export function addScalars<T extends HostObject>(
  type: { readonly prototype: T },
  scalars: Readonly<Record<string, Scalar<T>>>,
): void {
  for (const [wire, { get, set }] of Object.entries(scalars)) {
    Object.defineProperty(type.prototype, wire, {
      get(this: T) {
        return get(this);
      },
      ...(set && {
        set(this: T, value: unknown) {
          set(this, value);
        },
      }),
    });
  }
}
