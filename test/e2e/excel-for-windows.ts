/**
 * Runs in the add-in's page before it loads: what Excel for Windows puts into its browser for office.js. The workbook
 * stands elsewhere, behind `answerExcel`.
 */

/** Of the add-in as Excel tells it; `theme` holds Office's colours as numbers. */
export interface WindowsExcel {
  readonly locale: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: Readonly<Record<string, number>>;
}

const RICH_API = 93;
const COMMAND_DONE = 94;
const NOT_SUPPORTED = 5001;

const outside = window as unknown as {
  readonly windowsExcel: WindowsExcel;
  readonly answerExcel: (body: string, flags: number) => Promise<{ status: number; body: string }>;
};

/** Lists as Windows hands them over. */
const list = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

function context({ locale, sets, theme }: WindowsExcel): object {
  const told = {
    // 1 is Excel; it may write
    ...{ AppType: 1, AppVersionMajor: 16, AppVersionMinor: 1, AppCapabilities: 0, ActivationMode: 2 },
    ...{ AppUILocale: locale, AppDataLocale: locale, DocUrl: 'C:\\ita.xlsx', HostFullVersion: '16.0.15407.20000' },
    ...{ SolutionRef: 'addin', SolutionToken: '', CorrelationId: 'correlation', InstanceId: 'instance' },
    ...{ ControlIntegrationLevel: 1, TouchEnabled: false, CommerceAllowed: true, InitialDisplayMode: 2 },
    ...{ SupportedMatrix: JSON.stringify(sets), FeaturesForSolution: '{}', OfficeThemeInfo: JSON.stringify(theme) },
    Settings: { Read: () => undefined, Write: () => undefined },
  };
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [`Get${name}`, () => value]));
}

function execute(method: number, [given]: readonly (readonly unknown[])[], tell: (answer: object) => void): void {
  if (method === RICH_API && given) {
    void outside.answerExcel(String(given[4]), Number(given[6])).then(({ status, body }) => {
      tell(list([0, list([status, list([]), body])]));
    });
    return;
  }
  setTimeout(() => {
    tell(list([method === COMMAND_DONE ? 0 : NOT_SUPPORTED]));
  });
}

function registered(_event: number, _target: string, _handler: unknown, tell: (status: number) => void): void {
  setTimeout(() => {
    tell(0);
  });
}

if (location.protocol !== 'about:') {
  const excel = outside.windowsExcel;
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${excel.locale}$correlation$$$0`,
    GetContext: () => context(excel),
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: registered,
    UnregisterEvent: (event: number, target: string, tell: (status: number) => void) => {
      registered(event, target, null, tell);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
}
