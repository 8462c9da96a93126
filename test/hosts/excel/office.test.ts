import assert from 'node:assert/strict';
import { isOfficeDark, officeReady, onCommand } from '../../../src/hosts/excel/office';

const globals = globalThis as unknown as Record<string, unknown>;

/** As office.js has it. */
const PlatformType = {
  PC: 'PC',
  OfficeOnline: 'OfficeOnline',
  Mac: 'Mac',
  iOS: 'iOS',
  Android: 'Android',
  Universal: 'Universal',
};

/** Stands in for what office.js says of itself; in a browser the tests of test/e2e have the real one. */
function standIn(office: object | undefined): void {
  globals.Office = office;
}

/** The emulated Excel of other tests has an Office as well. */
function keepOffice(): void {
  let before: unknown;
  beforeEach(() => {
    before = globals.Office;
  });
  afterEach(() => {
    globals.Office = before;
  });
}

describe('the start in Excel', () => {
  keepOffice();
  afterEach(() => {
    Reflect.deleteProperty(globals, 'matchMedia');
  });

  it('says that office.js did not arrive', async () => {
    standIn(undefined);
    assert.deepEqual(await officeReady(), { host: 'other', why: 'not-loaded' });
  });

  it('does not wait for ever', async () => {
    standIn({ onReady: () => new Promise(() => undefined) });
    assert.deepEqual(await officeReady(5), { host: 'other', why: 'no-answer' });
  });

  for (const host of [null, 'Word']) {
    it(`is none in ${String(host)}`, async () => {
      standIn({ onReady: () => Promise.resolve({ host }) });
      assert.deepEqual(await officeReady(), { host: 'other', why: 'not-excel' });
    });
  }

  for (const [displayLanguage, language] of [
    ['th-TH', 'th'],
    ['TH', 'th'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ] as const) {
    it(`speaks ${language} where Excel speaks ${displayLanguage}`, async () => {
      const officeTheme = { bodyBackgroundColor: '#FFFFFF' };
      const context = { displayLanguage, officeTheme };
      standIn({ onReady: () => Promise.resolve({ host: 'Excel' }), context, PlatformType });
      assert.deepEqual(await officeReady(), { host: 'excel', language, dark: false, savesFiles: false });
    });
  }

  for (const [platform, saves] of [
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
    ['Android', false],
    ['Universal', false],
  ] as const) {
    it(`${saves ? 'saves files' : 'saves no file'} on ${platform}`, async () => {
      const context = { displayLanguage: 'th-TH', officeTheme: { bodyBackgroundColor: '#FFFFFF' }, platform };
      standIn({ onReady: () => Promise.resolve({ host: 'Excel' }), context, PlatformType });
      const start = await officeReady();
      assert.equal(start.host === 'excel' && start.savesFiles, saves);
    });
  }

  for (const [colour, dark] of [
    ['#FFFFFF', false],
    ['#E6E6E6', false],
    ['#292929', true],
    ['0A0A0A', true],
    ['#FFD700', false],
    ['#0000FF', true],
  ] as const) {
    it(`is ${dark ? 'dark' : 'light'} on ${colour}`, () => {
      standIn({ context: { officeTheme: { bodyBackgroundColor: colour } } });
      assert.equal(isOfficeDark(), dark);
    });
  }

  for (const officeTheme of [undefined, {}, { bodyBackgroundColor: 'window' }]) {
    it(`goes with the computer where Excel says ${String(officeTheme?.bodyBackgroundColor)}`, () => {
      standIn({ context: { officeTheme } });
      for (const matches of [true, false]) {
        globals.matchMedia = (query: string) => ({ matches: matches && query === '(prefers-color-scheme: dark)' });
        assert.equal(isOfficeDark(), matches);
      }
    });
  }
});

describe('a command of the ribbon', () => {
  keepOffice();
  const actions = new Map<string, (event: { completed: () => void }) => void>();
  beforeEach(() => {
    standIn({ actions: { associate: actions.set.bind(actions) } });
  });

  function click(name: string): Promise<void> {
    return new Promise((resolve) => actions.get(name)?.({ completed: resolve }));
  }

  it('ends for Excel also when it fails, and the next one runs', async () => {
    const ran: string[] = [];
    onCommand('fails', () => {
      ran.push('fails');
      return Promise.reject(new Error('it does'));
    });
    onCommand('works', () => {
      ran.push('works');
      return Promise.resolve();
    });
    await Promise.all([click('fails'), click('works')]);
    assert.deepEqual(ran, ['fails', 'works']);
  });
});
