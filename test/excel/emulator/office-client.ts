/**
 * The object model of the real office-js in plain Node. Its requests leave through its own host bridge, the global
 * `_richApiNativeBridge`. The start-up of office.js itself (Office.onReady) is not part of it and stood in for.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { officeFolder } from './schema';

/** What the client sends. */
export interface ClientMessage {
  readonly body: string;
  readonly flags: number;
}

export interface HostAnswer {
  /** HTTP status; other than 200 stands for a request that did not get through. */
  readonly status: number;
  readonly body: unknown;
}

/** The other end of the bridge. */
export interface ClientHost {
  answer(message: ClientMessage): Promise<HostAnswer>;
  readonly context: OfficeContext;
}

export interface OfficeContext {
  readonly platform: string;
  readonly contentLanguage: string;
  readonly displayLanguage: string;
  isSetSupported(name: string, version?: string): boolean;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The globals that the client reads or makes. */
interface ClientGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & {
    Utility: { _synchronousCleanup: boolean };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  OSF: object;
  _richApiNativeBridge: NativeBridge;
  Microsoft: unknown;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const HOST_ANSWER = 2;
const HOST_EVENTS = 3;

const globals = globalThis as unknown as ClientGlobals & Record<string, unknown>;
let host: ClientHost | null = null;
let bridge: NativeBridge | null = null;

function theHost(): ClientHost {
  return host ?? expected('no emulated Excel is open');
}

function expected(what: string): never {
  throw new Error(what);
}

/** The answer always comes in a later turn of the event loop. */
function receive(text: string): void {
  const { id, flags, message } = JSON.parse(text) as BridgeRequest;
  const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
  void theHost()
    .answer({ body, flags })
    .catch((error: unknown): HostAnswer => {
      // a fault of the emulator itself
      console.error(error);
      return { status: 500, body: '' };
    })
    .then(({ status, body: answer }) => {
      setImmediate(() => {
        const reply = { statusCode: status, headers: {}, body: answer };
        bridge?.onMessageFromHost?.(JSON.stringify({ id, type: HOST_ANSWER, message: reply }));
      });
    });
}

/** What the client takes for a page while it loads. */
function page(): Record<string, unknown> {
  return {
    window: globalThis,
    self: globalThis,
    document: {
      URL: 'https://localhost/',
      domain: 'localhost',
      cookie: '',
      createElement: () => ({}),
      getElementsByTagName: () => [{ appendChild: () => undefined }],
      addEventListener: () => undefined,
    },
    location: new URL('https://localhost/taskpane.html'),
    navigator: { userAgent: 'node' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

/** What office.js would have made before it loads the object model. */
function officeContext(): object {
  return {
    host: 'Excel',
    get platform() {
      return theHost().context.platform;
    },
    get contentLanguage() {
      return theHost().context.contentLanguage;
    },
    get displayLanguage() {
      return theHost().context.displayLanguage;
    },
    get diagnostics() {
      return { host: 'Excel', platform: theHost().context.platform, version: '16.0.15407.10000' };
    },
    requirements: {
      isSetSupported: (name: string, version?: string) => theHost().context.isSetSupported(name, version),
    },
  };
}

function load(): void {
  const shims = page();
  const before = new Map(Object.keys(shims).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(shims))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  bridge = { sendMessageToHost: receive };
  const context = officeContext();
  Object.assign(globals, {
    _richApiNativeBridge: bridge,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
        getLoggingAllowed: () => false,
      },
    },
  });
  const file = path.join(officeFolder(), 'excel-web-16.00.js');
  try {
    new vm.Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext();
  } catch (error) {
    // its stack quotes the file, which is one line of a megabyte
    if (error instanceof Error) error.stack = `office-js does not load: ${error.message}`;
    throw error;
  }
  // Excel.run then also waits for its own cleaning up, so that requests can be counted
  globals.OfficeExtension.Utility._synchronousCleanup = true;
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  Object.assign(globals.Office, {
    onReady: async (then?: (ready: object) => unknown) => {
      await then?.(info);
      return info;
    },
  });
  for (const [name, descriptor] of before)
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
}

/** Makes this the Excel that the globals Excel, Office and OfficeExtension speak to; forgets all event handlers. */
export function connect(to: ClientHost): ClientGlobals {
  if (!bridge) load();
  host = to;
  globals.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  return globals;
}

/** Sends events to the client. */
export function sendEvents(from: ClientHost, entries: readonly unknown[]): void {
  if (host === from)
    bridge?.onMessageFromHost?.(JSON.stringify({ type: HOST_EVENTS, controlId: '', message: { entries } }));
}
