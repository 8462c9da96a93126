/** The start of a page inside Excel, and what Excel offers besides its workbook. */

export type OfficeStart =
  | {
      readonly host: 'excel';
      readonly language: 'th' | 'en';
      readonly dark: boolean;
      /** Whether a pane can hand a file to the downloads. */
      readonly savesFiles: boolean;
    }
  /** 'not-loaded': office.js did not arrive; 'no-answer': it waits for Excel in vain; 'not-excel': a browser. */
  | { readonly host: 'other'; readonly why: 'not-loaded' | 'no-answer' | 'not-excel' };

/** Milliseconds; office.js gets its own parts from the network first. */
const LONGEST_WAIT = 30_000;

/** Never rejects. */
export async function officeReady(longestWait = LONGEST_WAIT): Promise<OfficeStart> {
  if (typeof Office === 'undefined') return { host: 'other', why: 'not-loaded' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, longestWait);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === null) return { host: 'other', why: 'no-answer' };
  // null outside of Office, whatever its type says
  if (String(info.host) !== 'Excel') return { host: 'other', why: 'not-excel' };
  const language = Office.context.displayLanguage.toLowerCase().startsWith('th') ? 'th' : 'en';
  return { host: 'excel', language, dark: isOfficeDark(), savesFiles: savesFiles() };
}

/** On Mac and iPad a download does nothing and says nothing (office-js#2700, by design). */
function savesFiles(): boolean {
  const { PC, OfficeOnline } = Office.PlatformType;
  return [PC, OfficeOnline].includes(Office.context.platform);
}

/** Whether Excel is dark now. It does not tell when that changes, and some Excels do not tell at all. */
export function isOfficeDark(): boolean {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const dark = theme?.bodyBackgroundColor === undefined ? null : isDark(theme.bodyBackgroundColor);
  return dark ?? matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Of "#RRGGBB" or "RRGGBB"; null for anything else. */
function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

let last: Promise<void> = Promise.resolve();

/**
 * What a button of the ribbon does; the manifest knows it by that name. Runs one after the other; Excel hears of the
 * end of each, whatever comes of it. To be called while the page loads: Excel may click as soon as office.js is ready.
 */
export function onCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    last = last
      .then(run)
      .catch(() => undefined)
      .then(() => {
        event.completed();
      });
  });
}

/** Shows a page of ours over Excel; resolves when it was closed, or could not be shown. Sizes are percent of the screen. */
export function showDialog(address: string, { width, height }: { width: number; height: number }): Promise<void> {
  // in Excel on the web a dialog of its own window is stopped by the browser, since nobody clicked in this page
  const options = { width, height, displayInIframe: true, promptBeforeOpen: false };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, options, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
    });
  });
}
