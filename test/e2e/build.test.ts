import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack, { type WebpackPluginInstance } from 'webpack';
import { MANIFEST, ROOT, allOf, parseXml } from '../manifest-file';
import { BASE_URL, type Build, buildPages } from './build';

const script = createRequire(path.join(ROOT, '.scripts', 'any.cjs'));
const { firstFiles } = script('./pages/first-load.cjs') as { firstFiles: (html: string) => string[] };
/** Bytes, gzip -9. */
const FIRST_LOAD = 150_000;

describe('the built pages', function () {
  this.timeout(120_000);
  let build: Build;
  const text = (name: string) => readFileSync(path.join(build.folder, name), 'utf8');
  const below = (folder: string): string[] =>
    readdirSync(path.join(build.folder, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? below(name) : [name];
    });

  before(async () => {
    build = await buildPages();
  });

  it('stand beside a manifest that names where they stand', () => {
    assert.equal(text('manifest.xml'), MANIFEST.replaceAll('https://localhost:3000', BASE_URL));
    const addresses = allOf(parseXml(text('manifest.xml')))
      .flatMap(({ name, attributes }) => [...attributes].filter(([key]) => !key.startsWith('xmlns') && name))
      .map(([, value]) => value)
      .filter((value) => value.includes('://'));
    const files = new Set(below(''));
    for (const address of addresses) {
      assert.ok(address.startsWith(`${BASE_URL}/`), address);
      assert.ok(files.has(address.slice(BASE_URL.length + 1)), address);
    }
    // four of the add-in, nine icons and three pages of the ribbon
    assert.equal(addresses.length, 16);
  });

  it('are these, with office.js byte for byte and no source maps', () => {
    const files = below('');
    assert.deepEqual(files.filter((name) => !/^(js|css|media|assets)\//.test(name)).sort(), [
      'commands.html',
      'help.html',
      'manifest.xml',
      'notice.html',
      'office/en-us/office_strings.js',
      'office/excel-ios-16.00.js',
      'office/excel-mac-16.00.js',
      'office/excel-web-16.00.js',
      'office/excel-win32-16.01.js',
      'office/o15apptofilemappingtable.js',
      'office/office.js',
      'office/telemetry/oteljs.js',
      'office/telemetry/oteljs_agave.js',
      'office/th-th/office_strings.js',
      'taskpane.html',
      'web.html',
    ]);
    const package_ = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
    for (const name of files.filter((each) => each.startsWith('office/'))) {
      const original = readFileSync(path.join(package_, name.slice('office/'.length)));
      assert.ok(readFileSync(path.join(build.folder, name)).equals(original), name);
    }
    assert.deepEqual(
      files.filter((name) => name.endsWith('.map')),
      [],
    );
  });

  it('bring their policy with them, and neither script nor style inside', () => {
    for (const name of ['taskpane.html', 'commands.html', 'notice.html', 'help.html', 'web.html']) {
      const html = text(name);
      const [, policy] = /<meta http-equiv=Content-Security-Policy content="([^"]*)">/.exec(html) ?? [];
      assert.equal(
        policy,
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
          "connect-src 'self'; base-uri 'none'; form-action 'none'",
        name,
      );
      assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<script|<link|<title/), name);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|<(base|iframe|object|embed)/, name);
    }
  });

  it('load office.js where Excel shows them, and nowhere else', () => {
    const office = ['taskpane.html', 'commands.html', 'notice.html', 'help.html', 'web.html'].filter((name) =>
      text(name).includes('office/office.js'),
    );
    assert.deepEqual(office, ['taskpane.html', 'commands.html']);
  });

  it('name only files that are there', () => {
    const files = new Set(below(''));
    for (const name of ['taskpane.html', 'commands.html', 'notice.html', 'help.html', 'web.html']) {
      const named = [...text(name).matchAll(/\b(?:src|href)=(?:"([^"]*)"|([^\s>]+))/g)].map(([, a, b]) => a ?? b ?? '');
      assert.deepEqual(
        named.filter((file) => !files.has(file)),
        [],
        name,
      );
    }
  });

  it('let the pane start with no more than its budget', () => {
    const names = [...text('taskpane.html').matchAll(/\b(?:src|href)=([^\s>"]+)/g)].map(([, name]) => name ?? '');
    const own = names.filter((name) => /^(js|css)\//.test(name));
    assert.deepEqual(firstFiles(text('taskpane.html')).sort(), own.sort());
    assert.ok(own.length >= 1);
    const bytes = own.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(build.folder, name)), { level: 9 }).length,
      0,
    );
    console.log(`      ${(bytes / 1000).toFixed(1)} kB of ${String(FIRST_LOAD / 1000)} kB`);
    assert.ok(bytes <= FIRST_LOAD, String(bytes));
    assert.ok(build.told.includes(`First load of taskpane.html: ${(bytes / 1000).toFixed(1)} kB`), build.told);
  });
});

describe('the budget of the first load', () => {
  it('counts scripts and style sheets of ours that a page names', () => {
    const html =
      '<link rel=icon href=media/a.png><link rel="stylesheet" href="./css/a.css"><script src=office/office.js></script>' +
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src=js/b.js defer></script>';
    assert.deepEqual(firstFiles(html), ['css/a.css', 'js/b.js']);
  });

  it('fails a build that goes over it', async () => {
    const { FirstLoadPlugin } = script('./pages/first-load.cjs') as {
      FirstLoadPlugin: new (options: { page: string; budget: number }) => WebpackPluginInstance;
    };
    const folder = mkdtempSync(path.join(tmpdir(), 'prongsai-budget-'));
    const compiler = webpack({
      mode: 'production',
      entry: { help: path.join(ROOT, 'src', 'taskpane', 'help.html') },
      output: { path: folder, htmlFilename: '[name].html' },
      module: { rules: [{ test: /\.png$/, type: 'asset/resource' }] },
      plugins: [new FirstLoadPlugin({ page: 'help.html', budget: 100 })],
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    rmSync(folder, { recursive: true });
    assert.match(
      String(stats?.compilation.errors.map(({ message }) => message).join()),
      /^First load of help\.html: 0\.[12] kB of at most 0\.1 kB \(gzip -9\)$/,
    );
  });
});
