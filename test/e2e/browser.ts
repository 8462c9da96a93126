/** One browser for all tests, and pages that are watched: what goes wrong in them fails the test. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from 'esbuild';
import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Route,
  chromium,
} from 'playwright-core';
import { buildPages } from './build';

const script = createRequire(path.join(__dirname, '..', '..', '.scripts', 'any.cjs'));
const { findBrowser } = script('./browser.cjs') as { findBrowser: () => string | null };
const { answer } = script('./serve.cjs') as {
  answer: (
    root: string,
    pathname: string,
    ancestors: readonly string[],
  ) => { status: number; headers: Record<string, string>; body: Buffer };
};

/** office.js trusts a page of another port on its own host like Excel's. */
export const EXCEL = 'https://localhost:4443';
export const ADDIN = 'https://localhost:3000/ita/';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  /** "forced" is a contrast theme of Windows. */
  readonly theme?: 'light' | 'dark' | 'forced';
  readonly width?: number;
  readonly height?: number;
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, what the policy of a page forbade. Empty when a test ends. */
  readonly errors: string[];
  /** Addresses that were asked for and are none of ours. Empty when a test ends. */
  readonly strangers: string[];
}

let browser: Promise<Browser> | null = null;
let open: { readonly context: BrowserContext; readonly watched: WatchedPage }[] = [];

/** A page in a browser that knows nobody but the add-in's host and the page of Excel around it. */
export async function openPage({ theme = 'light', width = 350, height = 700 }: Look): Promise<WatchedPage> {
  browser ??= chromium.launch({
    executablePath: findBrowser() ?? assert.fail('there is no browser: run npm test, or set PRONGSAI_BROWSER'),
    chromiumSandbox: false,
    args: ARGUMENTS,
  });
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const watched: WatchedPage = { page: await context.newPage(), errors: [], strangers: [] };
  open.push({ context, watched });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isOfficeStyle(message)) return;
    watched.errors.push(told(message));
  });
  context.on('weberror', (error) => {
    watched.errors.push(`uncaught: ${String(error.error())}`);
  });
  const { folder } = await buildPages();
  await context.route('**/*', (route) => serve(route, folder, watched));
  return watched;
}

/** What the policy forbade is told with the script that wanted it. */
function told(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  const isPolicy = message.text().includes('Content Security Policy');
  return isPolicy ? `${message.text()} (${url}:${String(lineNumber)})` : message.text();
}

/** office.js measures the browser with a style in an attribute; that our policy forbids it does no harm. */
function isOfficeStyle(message: ConsoleMessage): boolean {
  const isOffice = message.location().url.startsWith(`${ADDIN}office/`);
  return isOffice && message.text().startsWith('Applying inline style violates');
}

async function serve(route: Route, folder: string, { strangers }: WatchedPage): Promise<void> {
  const { href, origin, pathname } = new URL(route.request().url());
  if (href.startsWith(ADDIN)) {
    const file = answer(folder, pathname.slice(new URL(ADDIN).pathname.length - 1), [EXCEL]);
    if (file.status !== 200) strangers.push(href);
    await route.fulfill(file);
  } else if (origin === EXCEL && pathname === '/') {
    const body =
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/excel.js"></script>';
    await route.fulfill({ body: `${body}<body></body>`, contentType: 'text/html' });
  } else if (origin === EXCEL && pathname === '/excel.js') {
    await route.fulfill({ body: browserScript('excel-on-the-web'), contentType: 'text/javascript' });
  } else {
    strangers.push(href);
    await route.abort();
  }
}

/** A file of this folder as a browser runs it. */
export function browserScript(name: string): string {
  const source = readFileSync(path.join(__dirname, `${name}.ts`), 'utf8');
  return transformSync(source, { loader: 'ts', format: 'iife', target: 'es2022' }).code;
}

/** To be called in a `describe` whose tests open pages: builds them before, and fails where something went wrong in one. */
export function watchPages(suite: Mocha.Suite): void {
  suite.timeout(120_000);
  before('build the pages', async () => {
    await buildPages();
  });
  afterEach('close the pages', async () => {
    const pages = open;
    open = [];
    for (const { context } of pages) await context.close();
    for (const { watched } of pages) assert.deepEqual([watched.errors, watched.strangers], [[], []]);
  });
}

after('close the browser', async () => {
  await (await browser)?.close();
});
