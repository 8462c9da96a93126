import assert from 'node:assert/strict';
import path from 'node:path';
import { COMMANDS } from '../src/commands/one-click';
import { type Element, MANIFEST, ROOT, allOf, child, parseXml, pngSize, valueOf } from './manifest-file';

const SCHEMA_TYPE = 'xsi:type';

/**
 * Which elements each may hold, in order; "?" at most one, "+" at least one, otherwise exactly one. From the schemas
 * taskpaneappversionoverrides and officeappbasictypes as documented by Microsoft, as far as this add-in uses them.
 */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  Hosts: ['Host+'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab+'],
  OfficeTab: ['Group+'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:String': ['bt:Override+'],
};
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ShowTaskpane: ['TaskpaneId', 'SourceLocation'],
  ExecuteFunction: ['FunctionName'],
};

/** The names of children as a pattern: ["Label", "Control+"] takes "Label Control Control ". */
function patternOf(content: readonly string[]): RegExp {
  const parts = content.map((each) => {
    const [, name = '', count = ''] = /^(.*?)([?+]?)$/.exec(each) ?? [];
    return `(${name} )${count}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

describe('the ribbon of manifest.xml', () => {
  const overrides = child(parseXml(MANIFEST), 'VersionOverrides');
  const resources = child(overrides, 'Resources');
  const elements = allOf(overrides);
  const named = (name: string): Element[] => elements.filter((element) => element.name === name);
  const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';
  const resourceIds = resources.children.flatMap(({ children }) => children.map((each) => attribute(each, 'id')));
  const resource = (id: string): Element =>
    resources.children.flatMap(({ children }) => children).find((each) => attribute(each, 'id') === id) ??
    assert.fail(`no resource ${id}`);

  it('is an override of version 1.0 for workbooks on the Home tab', () => {
    assert.deepEqual(
      [...overrides.attributes],
      [
        ['xmlns', 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'],
        [SCHEMA_TYPE, 'VersionOverridesV1_0'],
      ],
    );
    assert.deepEqual(
      named('Host').map((host) => attribute(host, SCHEMA_TYPE)),
      ['Workbook'],
    );
    assert.deepEqual(
      named('ExtensionPoint').map((point) => attribute(point, SCHEMA_TYPE)),
      ['PrimaryCommandSurface'],
    );
    assert.deepEqual(
      named('OfficeTab').map((tab) => attribute(tab, 'id')),
      ['TabHome'],
    );
  });

  it('has its elements in the order of the schema on every level', () => {
    for (const element of elements) {
      const content = element.name === 'Action' ? ACTIONS[attribute(element, SCHEMA_TYPE)] : CONTENT[element.name];
      const children = element.children.map(({ name }) => `${name} `).join('');
      assert.match(children, patternOf(content ?? []), `${element.name} holds ${children}`);
    }
  });

  it('has each resource once, uses each, and names none that is not there', () => {
    const used = elements.flatMap((element) => element.attributes.get('resid') ?? []);
    assert.deepEqual([...new Set(used)].sort(), [...resourceIds].sort());
    assert.equal(new Set(resourceIds).size, resourceIds.length);
    for (const id of resourceIds) assert.match(id, /^[A-Za-z0-9.]{1,32}$/);
  });

  it('uses each resource where its kind belongs', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      'bt:Images': ['bt:Image'],
      'bt:Urls': ['FunctionFile', 'SourceLocation', 'LearnMoreUrl'],
      'bt:ShortStrings': ['Label', 'Title'],
      'bt:LongStrings': ['Description'],
    };
    for (const group of resources.children) {
      const ids = new Set(group.children.map((each) => attribute(each, 'id')));
      const users = elements.filter((element) => ids.has(attribute(element, 'resid'))).map(({ name }) => name);
      assert.deepEqual(
        [...new Set(users)].filter((name) => !kinds[group.name]?.includes(name)),
        [],
        group.name,
      );
    }
  });

  it('says everything in Thai and in English, within the lengths that Office shows', () => {
    for (const [group, longest] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const) {
      for (const each of child(resources, group).children) {
        const english = child(each, 'bt:Override');
        assert.equal(attribute(english, 'Locale'), 'en-US');
        const texts = [valueOf(each), attribute(english, 'Value')];
        const [thai = '', other = ''] = texts;
        assert.match(thai, /[ก-๙]/, attribute(each, 'id'));
        assert.doesNotMatch(other, /[ก-๙]/, attribute(each, 'id'));
        for (const text of texts) assert.ok(text.length > 0 && text.length <= longest, text);
      }
    }
  });

  it('has one group of three buttons, each with its own icon', () => {
    assert.equal(named('Group').length, 1);
    const buttons = named('Control').map((control) => {
      const label = resource(attribute(child(control, 'Label'), 'resid'));
      const action = child(control, 'Action');
      const [, ...what] = allOf(action).map((element) => element.text.trim() || attribute(element, 'resid'));
      const icons = child(control, 'Icon').children.map((image) => attribute(image, 'resid'));
      return [attribute(control, SCHEMA_TYPE), valueOf(label), attribute(action, SCHEMA_TYPE), ...what, ...icons];
    });
    assert.deepEqual(buttons, [
      ['Button', 'เปิดโปร่งใส', 'ShowTaskpane', 'Prongsai.Pane', 'Pane.Url', 'Icon.16', 'Icon.32', 'Icon.80'],
      ['Button', 'วิเคราะห์และสร้างแผน', 'ExecuteFunction', 'makePlan', 'Plan.16', 'Plan.32', 'Plan.80'],
      ['Button', 'ตรวจทาน', 'ExecuteFunction', 'checkScores', 'Check.16', 'Check.32', 'Check.80'],
    ]);
    const ids = [...named('Control'), ...named('Group')].map((element) => attribute(element, 'id'));
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[A-Za-z0-9.]{1,125}$/);
  });

  it('runs the functions that there are', () => {
    assert.deepEqual(
      named('FunctionName').map(({ text }) => text),
      Object.keys(COMMANDS),
    );
  });

  it('has the icons in the sizes that each place wants', () => {
    for (const icon of named('Icon')) {
      const sizes = icon.children.map((image) => attribute(image, 'size'));
      assert.deepEqual(sizes, ['16', '32', '80']);
      for (const image of icon.children) {
        const size = Number(attribute(image, 'size'));
        const file = new URL(valueOf(resource(attribute(image, 'resid')))).pathname;
        assert.deepEqual(pngSize(path.join(ROOT, file)), { width: size, height: size }, file);
      }
    }
  });
});

describe('the pattern of an element’s content', () => {
  for (const [children, right] of [
    ['Label Icon Control ', true],
    ['Label Icon Control Control ', true],
    ['Icon Label Control ', false],
    ['Label Icon ', false],
    ['Label Icon Control Other ', false],
  ] as const) {
    it(`${right ? 'takes' : 'refuses'} ${children.trim()}`, () => {
      assert.equal(patternOf(['Label', 'Icon', 'Control+']).test(children), right);
    });
  }
});
