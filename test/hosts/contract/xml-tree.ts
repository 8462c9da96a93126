/** A part of a package as a tree, read without any reader of ours. */
export interface Element {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text inside. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Of well-formed XML in which ">" stands in no attribute. Throws where elements do not match. */
export function parseXml(xml: string): Element {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const close = (): void => {
    const done = open.pop();
    const above = open.at(-1);
    if (!done || !above) throw new Error('an end without its start');
    above.children.push(done);
    above.text += done.text;
  };
  for (const [tag, text, end, name, list, empty] of xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .matchAll(/([^<]+)|<(\/?)([\w:]+)((?:\s[^>]*?)?)(\/?)>/g)) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.text += plain(text);
    else if (end) {
      if (top.name !== name) throw new Error(`${tag} ends ${top.name}`);
      close();
    } else {
      const pairs = (list ?? '').matchAll(/([\w:]+)="([^"]*)"/g);
      const attributes = Object.fromEntries(Array.from(pairs, ([, key = '', value = '']) => [key, plain(value)]));
      open.push({ name: name ?? '', attributes, children: [], text: '' });
      if (empty) close();
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || !only) throw new Error('not one element');
  return only;
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of a child … by their names; undefined where there is none. */
export function childOf(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}
