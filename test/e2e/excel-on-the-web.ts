/**
 * Runs in a browser: the page of Excel on the web around the add-in. It answers what office.js posts to it; the
 * workbook stands elsewhere, behind `answerExcel`.
 */

/** What office.js posts and is posted. Numbers are those of its own enumerations. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface AddinFrame {
  readonly address: string;
  readonly locale: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: object;
  readonly width: number;
  readonly height: number;
}

export interface ExcelPage {
  readonly open: (frame: AddinFrame) => void;
  /** Clicks a button of the ribbon; false while office.js does not listen yet. */
  readonly click: (id: string, functionName: string) => boolean;
  /** Events of the object model. */
  readonly tell: (entries: readonly unknown[]) => void;
  /** The officer closes the dialog. */
  readonly closeDialog: () => void;
}

/** What the test process offers to this page. */
export interface TestProcess {
  readonly excelPage: ExcelPage;
  readonly answerExcel: (body: string, flags: number) => Promise<{ status: number; body: string }>;
  readonly commandDone: (id: string) => void;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const UNREGISTER = 2;
/** Methods of the document, by their number. */
const RICH_API = 93;
const COMMAND_DONE = 94;
const NOT_SUPPORTED = 5001;
const DIALOG_CLOSED = 12_006;

const outside = window as unknown as TestProcess & { excelPage: ExcelPage };
const listening = new Map<string, Message>();
let shown: AddinFrame | null = null;
let frame: HTMLIFrameElement | null = null;
let dialog: HTMLIFrameElement | null = null;

function post(to: Message, data: unknown, kind: 'answer' | 'event'): void {
  const { _actionName, _conversationId, _correlationId } = to;
  const message = {
    ...{ _messageType: RESPONSE, _actionName, _conversationId, _correlationId, _origin: location.origin },
    ...{ _data: data, _errorCode: 0, _responseType: kind === 'answer' ? 0 : 1, _serializerVersion: 1 },
  };
  if (shown) frame?.contentWindow?.postMessage(JSON.stringify(message), new URL(shown.address).origin);
}

/** False where office.js did not ask to be told. */
function fire(event: string, data: unknown): boolean {
  const registration = listening.get(event);
  if (registration) post(registration, data, 'event');
  return registration !== undefined;
}

function appContext({ locale, sets, theme, width, height }: AddinFrame): object {
  return {
    ...{
      _id: 'addin',
      _appInstanceId: 'instance',
      _correlationId: 'correlation',
      _eToken: '',
      _reason: 'documentOpened',
    },
    // 16 is Excel on the web, client mode 1 may write
    ...{ _appName: 16, _appVersion: 16, _appMinorVersion: 1, _clientMode: 1, _osfControlType: 1 },
    ...{ _appUILocale: locale, _dataLocale: locale, _hostFullVersion: '16.0.15407.10000', _initialDisplayMode: 2 },
    ...{
      _docUrl: 'https://localhost/ita.xlsx',
      _settings: [],
      _appDomains: [],
      _featureGates: {},
      _addinName: 'โปร่งใส',
    },
    ...{ _requirementMatrix: JSON.stringify(sets), _officeTheme: theme },
    ...{ _clientWindowWidth: width, _clientWindowHeight: height },
  };
}

/** What a method of the document answers; `data` holds its arguments. */
async function execute(data: unknown): Promise<object> {
  const { DdaMethod: method, ...given } = data as {
    readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
    readonly ArrayData?: readonly unknown[];
    readonly 0?: string;
  };
  const version = { Version: method.Version };
  if (method.DispatchId === RICH_API) {
    const { status, body } = await outside.answerExcel(String(given.ArrayData?.[4]), Number(given.ArrayData?.[6]));
    return { ...version, Error: 0, Data: [status, ['Content-Type', 'application/json'], body] };
  }
  if (method.DispatchId === COMMAND_DONE) {
    outside.commandDone(given[0] ?? '');
    return { ...version, Error: 0 };
  }
  return { ...version, Error: NOT_SUPPORTED };
}

function showDialog(targetId: string): void {
  const { url } = JSON.parse(targetId) as { url: string };
  dialog = document.createElement('iframe');
  dialog.name = 'dialog';
  // as Excel on the web does it
  dialog.src = `${url}${url.includes('#') ? '' : '#'}&_xdm_Info=dialog|addin|${location.origin}`;
  document.body.append(dialog);
}

function register(message: Message): void {
  listening.set(message._actionName, message);
  if (message._actionName === 'dialogMessageReceived') {
    showDialog(String((message._data as { targetId?: unknown }).targetId));
  }
  post(message, { Error: 0 }, 'answer');
}

async function receive(message: Message): Promise<void> {
  if (message._actionType === REGISTER) register(message);
  else if (message._actionType === UNREGISTER) {
    listening.delete(message._actionName);
    post(message, { Error: 0 }, 'answer');
  } else if (message._actionName === 'executeMethod') post(message, await execute(message._data), 'answer');
  else if (message._actionName === 'ContextActivationManager_getAppContextAsync' && shown) {
    post(message, appContext(shown), 'answer');
  } else post(message, null, 'answer');
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== frame?.contentWindow || typeof data !== 'string') return;
  const message = JSON.parse(data) as Message;
  if (message._messageType === REQUEST) void receive(message);
});

outside.excelPage = {
  open: (asked) => {
    shown = asked;
    frame = document.createElement('iframe');
    frame.width = String(asked.width);
    frame.height = String(asked.height);
    const hostInfo = ['Excel', 'Web', '16.01', asked.locale, 'correlation', '', '', '0'].join('|');
    const xdmInfo = ['conversation', 'addin', `${location.origin}/`].join('|');
    frame.name = JSON.stringify({ baseFrameName: 'addin', hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
    frame.src = asked.address;
    document.body.append(frame);
  },
  click: (id, functionName) =>
    fire('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) }),
  tell: (entries) => {
    fire('richApiMessage', { ArrayData: entries });
  },
  closeDialog: () => {
    dialog?.remove();
    fire('dialogMessageReceived', { messageType: DIALOG_CLOSED });
  },
};
