import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NEEDED_API } from '../src/hosts/excel/run';
import { MANIFEST, ROOT, allOf, child, parseXml, pngSize, valueOf } from './manifest-file';

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
        'SupportUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
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

  it('asks for Excel with the ExcelApi that the code needs and for the right to write', () => {
    assert.deepEqual(
      child(app, 'Hosts').children.map(({ attributes }) => attributes.get('Name')),
      ['Workbook'],
    );
    const set = child(child(child(app, 'Requirements'), 'Sets'), 'Set');
    assert.deepEqual(
      [...set.attributes],
      [
        ['Name', 'ExcelApi'],
        ['MinVersion', NEEDED_API],
      ],
    );
    assert.equal(NEEDED_API, '1.13');
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
    assert.deepEqual(
      [...new Set(addresses.map((address) => new URL(address).origin))],
      ['https://localhost:3000'],
      addresses.join('\n'),
    );
    const files = [...new Set(addresses.map((address) => new URL(address).pathname))].sort();
    assert.deepEqual(files, [
      '/assets/check-16.png',
      '/assets/check-32.png',
      '/assets/check-80.png',
      '/assets/icon-16.png',
      '/assets/icon-32.png',
      '/assets/icon-64.png',
      '/assets/icon-80.png',
      '/assets/plan-16.png',
      '/assets/plan-32.png',
      '/assets/plan-80.png',
      '/commands.html',
      '/help.html',
      '/taskpane.html',
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
