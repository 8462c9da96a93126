/** The built add-in in Excel on the web with an emulated workbook, and the page for the browser. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { EmulatedExcel } from '../excel/emulator/excel';
import { ADDIN, EXCEL, type Look, type WatchedPage, browserScript, openPage } from './browser';
import type { WindowsExcel } from './excel-for-windows';
import type { AddinFrame, TestProcess } from './excel-on-the-web';

export interface AddinOptions extends Look {
  readonly page?: 'taskpane' | 'commands';
  /** Of Excel. */
  readonly language?: 'th' | 'en';
}

export interface OpenedAddin extends WatchedPage {
  /** The add-in's own page. */
  readonly frame: Frame;
  /** Clicks the ribbon's button that runs this function; resolves when the add-in says that it has finished. */
  readonly click: (functionName: string) => Promise<void>;
  /** The page in the dialog over Excel, as soon as it is there. */
  readonly dialog: () => Promise<Frame>;
  readonly closeDialog: () => Promise<void>;
}

const LOCALES = { th: 'th-TH', en: 'en-US' } as const;
const THEMES = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#FFFFFF' },
} as const;

/** Resolves when the page is loaded; its own work may go on. */
export async function openAddin(excel: EmulatedExcel, options: AddinOptions = {}): Promise<OpenedAddin> {
  const { page: name = 'taskpane', language = 'th', theme = 'light', width = 350, height = 700 } = options;
  const watched = await openPage({ theme, width: width + 40, height: height + 40 });
  const { page } = watched;
  const done = new Map<string, () => void>();
  await connectTo(excel, watched);
  await page.exposeFunction('commandDone', (id: string) => done.get(id)?.());
  await page.goto(`${EXCEL}/`);
  const asked: AddinFrame = {
    address: `${ADDIN}${name}.html`,
    locale: LOCALES[language],
    sets: excel.sets,
    theme: theme === 'dark' ? THEMES.dark : THEMES.light,
    ...{ width, height },
  };
  await page.evaluate((frame) => {
    (window as unknown as TestProcess).excelPage.open(frame);
  }, asked);
  excel.sendEventsTo((entries) => {
    const sent = page.evaluate((told) => {
      (window as unknown as TestProcess).excelPage.tell(told);
    }, entries);
    sent.catch(() => undefined); // the page was closed meanwhile
  });
  const frame = await frameIn(watched, 'iframe');
  await frame.waitForLoadState();
  return {
    ...watched,
    frame,
    click: (functionName) => click(watched, done, functionName),
    dialog: () => frameIn(watched, 'iframe[name=dialog]'),
    closeDialog: () =>
      page.evaluate(() => {
        (window as unknown as TestProcess).excelPage.closeDialog();
      }),
  };
}

/** The pane in Excel for Windows: a page of its own. Events and the ribbon are not there. */
export async function openOnWindows(excel: EmulatedExcel, options: Omit<AddinOptions, 'page'>): Promise<WatchedPage> {
  const { language = 'th', theme = 'light' } = options;
  const watched = await openPage(options.theme === 'dark' ? { ...options, theme: 'light' } : options);
  const { page } = watched;
  await connectTo(excel, watched);
  const told: WindowsExcel = {
    locale: LOCALES[language],
    sets: excel.sets,
    theme: {
      bodyBackgroundColor: parseInt(THEMES[theme === 'dark' ? 'dark' : 'light'].bodyBackgroundColor.slice(1), 16),
    },
  };
  const script = browserScript('excel-for-windows');
  await page.addInitScript({ content: `window.windowsExcel = ${JSON.stringify(told)};${script}` });
  await page.goto(`${ADDIN}taskpane.html`);
  return watched;
}

async function connectTo(excel: EmulatedExcel, { page }: WatchedPage): Promise<void> {
  await page.exposeFunction('answerExcel', async (body: string, flags: number) => {
    const { status, body: answered } = await excel.answer({ body, flags });
    return { status, body: JSON.stringify(answered) };
  });
}

async function frameIn({ page }: WatchedPage, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector, { state: 'attached' });
  return (await element.contentFrame()) ?? assert.fail(`${selector} is no frame`);
}

let clicks = 0;

async function click({ page }: WatchedPage, done: Map<string, () => void>, functionName: string): Promise<void> {
  const id = `click-${String((clicks += 1))}`;
  const ended = new Promise<void>((resolve) => done.set(id, resolve));
  await page.waitForFunction(([button, run]) => (window as unknown as TestProcess).excelPage.click(button, run), [
    id,
    functionName,
  ] as const);
  await ended;
}

export interface WebOptions extends Look {
  /** "web" is the page for the browser; the others are shown as if somebody opened them by their address. */
  readonly page?: 'web' | 'taskpane' | 'notice' | 'help';
  /** With the "#". */
  readonly hash?: string;
}

/** A page in a browser, without Excel around it. */
export async function openWeb({ page: name = 'web', hash = '', ...look }: WebOptions = {}): Promise<WatchedPage> {
  const watched = await openPage({ width: 1024, height: 768, ...look });
  await watched.page.goto(`${ADDIN}${name}.html${hash}`);
  return watched;
}
