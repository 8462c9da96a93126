/** Readers of parsed JSON that nobody vouches for: each gives a value of its shape or throws `Unreadable`. */

export class Unreadable extends Error {}

export type Read<T> = (value: unknown) => T;

/** What a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
/** No list of an officer's decisions comes near it. */
const LONGEST_LIST = 2000;

export const readText: Read<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new Unreadable('no text');
  return value;
};

export function textLike(pattern: RegExp): Read<string> {
  return (value) => {
    const text = readText(value);
    if (!pattern.test(text)) throw new Unreadable('no such text');
    return text;
  };
}

export function oneOf<T>(choices: readonly T[]): Read<T> {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Unreadable('no such choice');
    return found;
  };
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) throw new Unreadable('no list');
    return value.map(read);
  };
}

/** An object's own fields. A Map has no prototype to be reached by a key like "__proto__". */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable('no object');
  return new Map<string, unknown>(Object.entries(value));
}

/** Every value of an object, under keys that are as they should be. */
export function recordOf<T>(key: Read<string>, read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value) => Object.fromEntries([...fieldsOf(value)].map(([name, one]) => [key(name), read(one)]));
}
