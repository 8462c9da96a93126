import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string>>;

const ROOT = path.join(__dirname, '..');
const script = createRequire(path.join(ROOT, '.scripts', 'any.cjs'));
const { tooOld } = script('./node-version.cjs') as { tooOld: (version: string, range: string) => string | null };
const { installReason } = script('./install.cjs') as { installReason: (root: string) => string | null };
const { buildNeeded } = script('./build.cjs') as { buildNeeded: (root: string, name: 'cli' | 'pages') => boolean };
const { excelPlaces, hasExcel } = script('./excel.cjs') as {
  excelPlaces: (platform: string, env: Environment) => string[];
  hasExcel: (platform: string, env: Environment, exists: (file: string) => boolean) => boolean;
};
const { parseStart } = script('./start.cjs') as {
  parseStart: (args: readonly string[]) => { readonly door: string | null; readonly port: number | null };
};
const { browserPlaces, findBrowser } = script('./browser.cjs') as {
  browserPlaces: (platform: string, env: Environment) => string[];
  findBrowser: (platform: string, env: Environment, exists: (file: string) => boolean) => string | null;
};
const { mochaArguments, needsBrowser } = script('./test.cjs') as {
  mochaArguments: (given: readonly string[]) => string[];
  needsBrowser: (root: string, args: readonly string[]) => boolean;
};
const { closingLine } = script('./reporter.cjs') as {
  closingLine: (counts: Readonly<Record<string, number>>) => string;
};

describe('the scripts', () => {
  let folder = '';

  function write(name: string, content: string | object = ''): string {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'prongsai-scripts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  describe('the Node check', () => {
    for (const [version, old] of [
      ['18.20.4', true],
      ['20.18.3', true],
      ['20.19.0', false],
      ['20.20.2', false],
      ['22.0.0', false],
    ] as const) {
      it(`${old ? 'stops' : 'lets through'} ${version} where 20.19 is needed`, () => {
        const sentence = `Node 20.19 or newer is needed, this is ${version}: get it from https://nodejs.org.`;
        assert.equal(tooOld(version, '>=20.19'), old ? sentence : null);
      });
    }
  });

  describe('the install check', () => {
    const left = { version: '1.0.0', integrity: 'sha512-left' };
    const right = { version: '2.1.0', integrity: 'sha512-right', optional: true };
    const wanted = { packages: { '': { name: 'x' }, 'node_modules/left': left, 'node_modules/@a/right': right } };

    function installed(packages: object): void {
      write('node_modules/.package-lock.json', { packages });
      for (const place of Object.keys(packages)) write(`${place}/package.json`, '{}');
    }

    it('is content when every package stands there in its version', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/left': left, 'node_modules/@a/right': right });
      assert.equal(installReason(folder), null);
    });

    it('is content without an optional package, which npm leaves out on other systems', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/left': left });
      assert.equal(installReason(folder), null);
    });

    it('sees that nothing is installed', () => {
      write('package-lock.json', wanted);
      assert.equal(installReason(folder), 'node_modules is missing');
    });

    it('sees an install that was broken off', () => {
      write('package-lock.json', wanted);
      write('node_modules/left/package.json', '{}');
      assert.equal(installReason(folder), 'node_modules is incomplete');
    });

    it('sees a package that the lock has and the install has not', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/@a/right': right });
      assert.equal(installReason(folder), 'node_modules/left is missing');
    });

    it('sees a package whose folder was removed', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/left': left });
      rmSync(path.join(folder, 'node_modules/left'), { recursive: true });
      assert.equal(installReason(folder), 'node_modules/left is missing');
    });

    it('sees another version, optional or not', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/left': left, 'node_modules/@a/right': { ...right, version: '2.0.9' } });
      assert.equal(installReason(folder), 'node_modules/@a/right is not version 2.1.0');
    });

    it('sees other content under the same version', () => {
      write('package-lock.json', wanted);
      installed({ 'node_modules/left': { ...left, integrity: 'sha512-other' } });
      assert.equal(installReason(folder), 'node_modules/left is not version 1.0.0');
    });

    it('says how to get a damaged lock back', () => {
      write('package-lock.json', '{');
      assert.throws(() => installReason(folder), {
        message: 'package-lock.json is missing or damaged: get it back with "git checkout package-lock.json".',
      });
    });
  });

  describe('the build check', () => {
    function at(seconds: number, ...names: readonly string[]): void {
      for (const name of names) utimesSync(path.join(folder, name), seconds, seconds);
    }

    beforeEach(() => {
      write('src/core/grid.ts');
      write('package.json');
      at(1000, 'src/core/grid.ts', 'src/core', 'src', 'package.json');
    });

    it('builds what is missing', () => {
      assert.equal(buildNeeded(folder, 'cli'), true);
    });

    it('leaves alone what is newer than its sources', () => {
      write('dist/cli/prongsai.cjs');
      at(1001, 'dist/cli/prongsai.cjs');
      assert.equal(buildNeeded(folder, 'cli'), false);
    });

    for (const changed of ['src/core/grid.ts', 'package.json']) {
      it(`builds again when ${changed} is newer`, () => {
        write('dist/cli/prongsai.cjs');
        at(1001, 'dist/cli/prongsai.cjs');
        at(1002, changed);
        assert.equal(buildNeeded(folder, 'cli'), true);
      });
    }

    it('builds again when a source was removed', () => {
      write('dist/cli/prongsai.cjs');
      write('src/core/old.ts');
      at(1001, 'dist/cli/prongsai.cjs', 'src/core/old.ts', 'src/core');
      rmSync(path.join(folder, 'src/core/old.ts'));
      assert.equal(buildNeeded(folder, 'cli'), true);
    });
  });

  describe('the build check of the pages', () => {
    it('looks at what only the pages are made of as well', () => {
      for (const name of ['dist/web.html', 'dist/cli/prongsai.cjs', 'src/core/grid.ts', 'manifest.xml']) write(name);
      const at = (seconds: number, name: string) => {
        utimesSync(path.join(folder, name), seconds, seconds);
      };
      for (const name of ['src/core/grid.ts', 'src/core', 'src', 'manifest.xml']) at(1000, name);
      at(1001, 'dist/web.html');
      at(1001, 'dist/cli/prongsai.cjs');
      assert.equal(buildNeeded(folder, 'pages'), false);
      at(1002, 'manifest.xml');
      assert.equal(buildNeeded(folder, 'pages'), true);
      assert.equal(buildNeeded(folder, 'cli'), false);
    });
  });

  describe('the Excel finder', () => {
    it('looks in the program folders of Windows and the applications of macOS', () => {
      const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
      assert.deepEqual(excelPlaces('win32', { ...env, PROGRAMW6432: 'C:\\Program Files' }), [
        'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
        'C:\\Program Files\\Microsoft Office\\Office16\\EXCEL.EXE',
        'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
        'C:\\Program Files (x86)\\Microsoft Office\\Office16\\EXCEL.EXE',
      ]);
      assert.deepEqual(excelPlaces('darwin', { HOME: '/Users/a' }), [
        '/Applications/Microsoft Excel.app',
        '/Users/a/Applications/Microsoft Excel.app',
      ]);
    });

    it('finds none where there is none, and never on Linux', () => {
      assert.equal(
        hasExcel('darwin', {}, (file) => file === '/Applications/Microsoft Excel.app'),
        true,
      );
      assert.equal(
        hasExcel('darwin', {}, () => false),
        false,
      );
      assert.equal(
        hasExcel('linux', {}, () => true),
        false,
      );
    });
  });

  describe('npm start', () => {
    it('takes a door and a port', () => {
      assert.deepEqual(parseStart([]), { door: null, port: null });
      assert.deepEqual(parseStart(['web', '--port', '8080']), { door: 'web', port: 8080 });
      assert.deepEqual(parseStart(['--port=0', 'excel']), { door: 'excel', port: 0 });
    });

    for (const [args, message] of [
      [['wen'], 'npm start does not know "wen". It knows: excel, web, --port N.'],
      [['--port', '99999'], '--port wants a number up to 65535, not "99999".'],
      [['--port'], '--port wants a number up to 65535, not "".'],
      [['--port=-1'], '--port wants a number up to 65535, not "-1".'],
    ] as const) {
      it(`says what is wrong with "${args.join(' ')}"`, () => {
        assert.throws(() => parseStart(args), { message });
      });
    }
  });

  describe('the browser finder', () => {
    it('looks in the usual places of Linux, then along PATH, Chrome before Edge before Chromium', () => {
      assert.deepEqual(browserPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' }), [
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/usr/bin/chromium',
        '/snap/bin/chromium',
        '/usr/local/bin/google-chrome-stable',
        '/usr/bin/google-chrome-stable',
        '/usr/local/bin/google-chrome',
        '/usr/bin/google-chrome',
        '/usr/local/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge-stable',
        '/usr/local/bin/microsoft-edge',
        '/usr/bin/microsoft-edge',
        '/usr/local/bin/chromium',
        '/usr/bin/chromium',
        '/usr/local/bin/chromium-browser',
        '/usr/bin/chromium-browser',
      ]);
    });

    it('looks in the program folders of Windows', () => {
      const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local', Path: 'C:\\bin' };
      assert.deepEqual(browserPlaces('win32', env), [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Users\\a\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Program Files\\Chromium\\Application\\chrome.exe',
        'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe',
        'C:\\bin\\chrome.exe',
        'C:\\bin\\msedge.exe',
        'C:\\bin\\chromium.exe',
      ]);
    });

    it('looks in the applications of macOS', () => {
      assert.deepEqual(browserPlaces('darwin', { HOME: '/Users/a' }), [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]);
    });

    it('takes the first that is there', () => {
      const there = ['/bin/chromium', '/opt/microsoft/msedge/msedge'];
      assert.equal(
        findBrowser('linux', { PATH: '/bin' }, (file) => there.includes(file)),
        '/opt/microsoft/msedge/msedge',
      );
      assert.equal(
        findBrowser('linux', { PATH: '/bin' }, () => false),
        null,
      );
    });

    it('takes PRONGSAI_BROWSER before all, and says so when nothing is there', () => {
      const env = { PATH: '/bin', PRONGSAI_BROWSER: '/my/browser' };
      assert.equal(
        findBrowser('linux', env, () => true),
        '/my/browser',
      );
      assert.throws(() => findBrowser('linux', env, (file) => file !== '/my/browser'), {
        message: 'PRONGSAI_BROWSER names /my/browser, but there is nothing.',
      });
    });
  });

  describe('npm test', () => {
    it('runs all tests, with the options given', () => {
      assert.deepEqual(mochaArguments([]), ['test/**/*.test.ts']);
      assert.deepEqual(mochaArguments(['--grep', 'level']), ['--grep', 'level', 'test/**/*.test.ts']);
    });

    it('runs only the files that are named', () => {
      assert.deepEqual(mochaArguments(['test/manifest.test.ts', '--bail']), ['test/manifest.test.ts', '--bail']);
    });

    it('wants a browser only when it gets to a browser test', () => {
      const all = ['test/**/*.test.ts'];
      assert.equal(needsBrowser(folder, all), false, 'no folder');
      write('test/e2e/README.md');
      assert.equal(needsBrowser(folder, all), false, 'no test in it');
      write('test/e2e/pane/pane.test.ts');
      assert.equal(needsBrowser(folder, all), true);
      assert.equal(needsBrowser(folder, ['test/e2e/pane/pane.test.ts']), true);
      assert.equal(needsBrowser(folder, ['test/core/grid.test.ts']), false, 'others named');
    });

    it('closes with the counts, and with skipped tests where there are any', () => {
      assert.equal(closingLine({ passes: 12, failures: 0, pending: 0 }), '12 passed, 0 failed');
      assert.equal(closingLine({ passes: 9, failures: 2, pending: 1 }), '9 passed, 2 failed, 1 skipped');
    });
  });

  describe('a script that fails', () => {
    function end(body: string): { status: number | null; stdout: string; stderr: string } {
      const file = write(
        'script.cjs',
        `const { Failure, main, run } = require(${JSON.stringify(path.join(ROOT, '.scripts/run.cjs'))});\n${body}`,
      );
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      return { status, stdout, stderr };
    }

    it('says one sentence and no stack', () => {
      assert.deepEqual(end("main(() => { throw new Failure('No network.'); });"), {
        status: 1,
        stdout: '',
        stderr: 'No network.\n',
      });
    });

    it('says it as well where the script takes its time', () => {
      assert.deepEqual(end("main(async () => { throw new Failure('No port.', 4); });"), {
        status: 4,
        stdout: '',
        stderr: 'No port.\n',
      });
    });

    it('keeps the exit code of the program it ran', () => {
      assert.deepEqual(end("main(() => run(process.execPath, ['-e', 'process.exit(3)']));"), {
        status: 3,
        stdout: '',
        stderr: '',
      });
    });

    it('says which program is not there', () => {
      assert.deepEqual(end("main(() => run('no-such-program', []));"), {
        status: 1,
        stdout: '',
        stderr: 'no-such-program could not be started: it is not installed or not on the PATH.\n',
      });
    });
  });
});
