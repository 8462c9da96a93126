import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML text without DTD, CDATA or processing instructions inside. Throws where it is not well-formed. */
function parseXml(xml: string): Element {
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

const child = (parent: Element, name: string): Element => {
  const found = parent.children.filter((element) => element.name === name);
  assert.equal(found.length, 1, `one ${name} in ${parent.name}`);
  return found[0] ?? parent;
};
const valueOf = (element: Element): string => element.attributes.get('DefaultValue') ?? element.text;
const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];

/** Width and height in the header of a PNG. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n', `${file} is a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('manifest.xml', () => {
  const app = parseXml(MANIFEST);

  it('is a task pane add-in with its elements in the order of the schema', () => {
    assert.equal(app.name, 'OfficeApp');
    assert.equal(app.attributes.get('xmlns'), 'http://schemas.microsoft.com/office/appforoffice/1.1');
    assert.equal(app.attributes.get('xsi:type'), 'TaskPaneApp');
    assert.deepEqual(
      app.children.map(({ name }) => name),
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
      ],
    );
  });

  it('keeps its identity', () => {
    assert.equal(valueOf(child(app, 'Id')), '2ff8e011-2365-4039-91dd-76bf5514cb19');
  });

  it('has the version of package.json, with four parts', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.equal(valueOf(child(app, 'Version')), `${version}.0`);
  });

  it('asks for Excel with ExcelApi 1.13 and for the right to write', () => {
    assert.deepEqual(
      child(app, 'Hosts').children.map(({ attributes }) => attributes.get('Name')),
      ['Workbook'],
    );
    const set = child(child(child(app, 'Requirements'), 'Sets'), 'Set');
    assert.deepEqual(
      [...set.attributes],
      [
        ['Name', 'ExcelApi'],
        ['MinVersion', '1.13'],
      ],
    );
    assert.equal(valueOf(child(app, 'Permissions')), 'ReadWriteDocument');
  });

  it('speaks Thai first and English besides', () => {
    assert.equal(valueOf(child(app, 'DefaultLocale')), 'th-TH');
    for (const name of ['DisplayName', 'Description']) {
      const element = child(app, name);
      const english = child(element, 'Override');
      assert.equal(english.attributes.get('Locale'), 'en-US');
      assert.match(valueOf(element), /[ก-๙]/, `${name} in Thai`);
      assert.doesNotMatch(english.attributes.get('Value') ?? 'ก', /[ก-๙]/, `${name} in English`);
    }
    assert.equal(valueOf(child(app, 'DisplayName')), 'โปร่งใส');
    assert.equal(child(child(app, 'DisplayName'), 'Override').attributes.get('Value'), 'Prongsai');
  });

  it('stays within the lengths that Office shows', () => {
    for (const [name, longest] of [
      ['ProviderName', 125],
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = child(app, name);
      const texts = [valueOf(element), ...element.children.map(({ attributes }) => attributes.get('Value') ?? '')];
      for (const text of texts) {
        assert.ok(
          text.length > 0 && text.length <= longest,
          `${name} has ${String(text.length)} of 1 to ${String(longest)}`,
        );
      }
    }
  });

  it('names addresses of one https origin only', () => {
    const addresses = allOf(app)
      .flatMap(({ name, attributes }) => [...attributes].filter(([key]) => !key.startsWith('xmlns') && name))
      .map(([, value]) => value)
      .filter((value) => value.includes('://'));
    assert.deepEqual(addresses, [
      'https://localhost:3000/assets/icon-32.png',
      'https://localhost:3000/assets/icon-64.png',
      'https://localhost:3000/taskpane.html',
    ]);
  });

  it('has its icons in assets, in the size that each place wants', () => {
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const file = new URL(valueOf(child(app, name))).pathname;
      assert.deepEqual(pngSize(path.join(ROOT, file)), { width: size, height: size }, name);
    }
    for (const size of [16, 32, 64, 80, 128]) {
      assert.deepEqual(pngSize(path.join(ROOT, 'assets', `icon-${String(size)}.png`)), { width: size, height: size });
    }
  });
});

describe('the reading of the manifest', () => {
  for (const [fault, broken] of [
    ['a tag left open', MANIFEST.replace('</Hosts>', '')],
    ['crossing tags', MANIFEST.replace('</Sets>\n  </Requirements>', '</Requirements>\n  </Sets>')],
    ['an attribute without quotes', MANIFEST.replace('Name="Workbook"', 'Name=Workbook')],
    ['an attribute given twice', MANIFEST.replace('Name="Workbook"', 'Name="Workbook" Name="Workbook"')],
    ['a bare ampersand', MANIFEST.replace('Prongsai<', 'Prongsai & Co<')],
    ['a second root', `${MANIFEST}<OfficeApp/>`],
  ] as const) {
    it(`stops at ${fault}`, () => {
      assert.notEqual(broken, MANIFEST);
      assert.throws(() => parseXml(broken), assert.AssertionError);
    });
  }
});
