/** The manifest as a tree, and the pictures it names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '..');
export const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML text without DTD, CDATA or processing instructions inside. Throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Element[] = [top];
  const plain = (text: string): string => {
    assert.doesNotMatch(text, /[<>]|&(?!(amp|lt|gt|quot|apos);)/, `unescaped in "${text}"`);
    return text;
  };
  const pieces = xml.replace(/^<\?xml [^?]*\?>\s*/, '').matchAll(/<!--[^]*?-->|<([^>]*)>|([^<]+)|</g);
  for (const { 0: piece, 1: tag, 2: text } of pieces) {
    const current = open.at(-1) ?? top;
    if (text !== undefined) current.text += plain(text);
    else if (tag === undefined) assert.ok(piece.startsWith('<!--'), 'a tag is not closed');
    else if (tag.startsWith('/')) {
      assert.equal(tag, `/${current.name}`, 'tags cross');
      open.pop();
    } else {
      const match = /^([A-Za-z][\w:]*)((?:\s+[A-Za-z][\w:]*="[^"]*")*)\s*(\/?)$/.exec(tag);
      assert.ok(match, `not a tag: <${tag}>`);
      const [, name = '', list = '', slash] = match;
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of list.matchAll(/([\w:]+)="([^"]*)"/g)) {
        assert.ok(!attributes.has(key), `${key} twice in <${tag}>`);
        attributes.set(key, plain(value));
      }
      const element: Element = { name, attributes, children: [], text: '' };
      current.children.push(element);
      if (!slash) open.push(element);
    }
  }
  assert.deepEqual(
    open.map(({ name }) => name),
    [''],
    'elements left open',
  );
  assert.equal(top.children.length, 1, 'one root');
  assert.equal(top.text.trim(), '', 'text outside the root');
  return top.children[0] ?? top;
}

export const child = (parent: Element, name: string): Element => {
  const found = parent.children.filter((element) => element.name === name);
  assert.equal(found.length, 1, `one ${name} in ${parent.name}`);
  return found[0] ?? parent;
};
export const valueOf = (element: Element): string => element.attributes.get('DefaultValue') ?? element.text;
export const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];

/** Width and height in the header of a PNG. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n', `${file} is a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
