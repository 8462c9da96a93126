/** An emulated Excel with one open workbook, spoken to by the real office-js. */
import { area, parseArea } from './area';
import { tellChanged, writeInput } from './cell-grid';
import { ExcelError, invalid } from './excel-error';
import { EventSender } from './event-sender';
import type { HostObject } from './host-object';
import { WorkbookObject } from './members/workbook-object';
import type { ClientHost, ClientMessage, HostAnswer } from './office-client';
import { connect } from './office-client';
import { errorResponse, References, RequestProcessor } from './processor';
import { reaches, Surface } from './surface';
import type { WireRequest, WireResponse } from './wire';
import { DELAY_FOR_CELL_EDIT } from './wire';
import { Workbook } from './workbook';

export interface ExcelOptions {
  /** Highest version of ExcelApi, at most "1.15". */
  readonly api?: string;
  /** Further requirement sets with their version. */
  readonly sets?: Readonly<Record<string, string>>;
  /** "OfficeOnline", "PC" or "Mac". */
  readonly platform?: string;
  readonly contentLanguage?: string;
  readonly displayLanguage?: string;
  /** Largest request and largest answer in bytes; 5 MB as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Name of the sheet that is there from the start. */
  readonly sheet?: string;
}

/** How a request fails: as Excel answers, before its first action or after some; or on the way, with an HTTP status. */
export type Failure =
  | { readonly code: string; readonly message?: string; readonly afterActions?: number }
  | { readonly httpStatus: number };

export interface ExcelStats {
  /** Requests that arrived, those that were refused included. */
  requests: number;
  actions: number;
  /** Of all requests, in UTF-8. */
  bytes: number;
  /** Of all answers. */
  answered: number;
  /** Bytes of the largest request. */
  largest: number;
  /** Members that Excel has and the emulator lacks, with how often they were asked for. */
  readonly notEmulated: Readonly<Record<string, number>>;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const NEWEST_API = '1.15';
const SETS = { RichApiRuntime: '1.2', DialogApi: '1.2', SharedRuntime: '1.1', RibbonApi: '1.1' };

export class EmulatedExcel implements ClientHost {
  readonly workbook: Workbook;
  readonly stats: ExcelStats;
  readonly context: ClientHost['context'];
  /** Requirement sets with their version. */
  readonly sets: Readonly<Record<string, string>>;
  /** The namespaces of office-js; they are globals as well. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Every request and its answer, where a test sets it to []. */
  log: { readonly request: WireRequest; readonly response: WireResponse }[] | null = null;
  private readonly surface: Surface;
  private readonly root: HostObject;
  private readonly references = new References();
  private readonly failures = new Map<number, Failure>();
  private readonly events: EventSender;
  private readonly payloadLimit: number;
  private editing: { readonly left: Promise<void>; readonly leave: () => void } | null = null;

  constructor(options: ExcelOptions = {}) {
    const sets: Readonly<Record<string, string>> = { ...SETS, ExcelApi: options.api ?? NEWEST_API, ...options.sets };
    this.sets = sets;
    this.workbook = new Workbook(options.sheet);
    this.root = new WorkbookObject(this.workbook);
    this.surface = new Surface(sets);
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.stats = { requests: 0, actions: 0, bytes: 0, answered: 0, largest: 0, notEmulated: this.surface.notEmulated };
    this.context = {
      platform: options.platform ?? 'OfficeOnline',
      contentLanguage: options.contentLanguage ?? 'en-US',
      displayLanguage: options.displayLanguage ?? 'en-US',
      isSetSupported: (name, version = '0') => {
        const known = Object.keys(sets).find((set) => set.toLowerCase() === name.toLowerCase());
        return known !== undefined && reaches(sets[known] ?? '0', version);
      },
    };
    this.events = new EventSender(this, this.workbook);
    const client = connect(this);
    this.Excel = client.Excel;
    this.Office = client.Office;
    this.OfficeExtension = client.OfficeExtension;
  }

  /** Excel.run against this workbook. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    connect(this);
    return this.Excel.run(batch);
  }

  /** Makes a request fail; the first one has the number 1. */
  failAt(request: number, failure: Failure): this {
    this.failures.set(request, failure);
    return this;
  }

  /** Somebody types into cells, from the given one on. */
  type(
    sheetName: string,
    cell: string,
    rows: readonly (readonly string[])[],
    by: 'person' | 'others' = 'person',
  ): void {
    const sheet = this.workbook.sheet(sheetName);
    const { row, column } = parseArea(cell) ?? invalid();
    const where = area(row, column, rows.length, rows[0]?.length ?? 0);
    writeInput(sheet, where, rows);
    tellChanged(sheet, where, 'RangeEdited', by);
  }

  /** A person starts typing into a cell: requests fail or, where the caller asked for it, wait. */
  startEditingCell(): void {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.editing = { left, leave };
  }

  stopEditingCell(): void {
    this.editing?.leave();
    this.editing = null;
  }

  /** Resolves when all events so far have reached their handlers. */
  settled(): Promise<void> {
    return this.events.settled();
  }

  /** From now on events go to a client elsewhere: office.js in a browser. */
  sendEventsTo(carry: (entries: readonly unknown[]) => void): void {
    this.events.carry = carry;
  }

  async answer({ body, flags }: ClientMessage): Promise<HostAnswer> {
    const number = ++this.stats.requests;
    const bytes = Buffer.byteLength(body);
    this.stats.bytes += bytes;
    this.stats.largest = Math.max(this.stats.largest, bytes);
    const failure = this.failures.get(number);
    if (failure && 'httpStatus' in failure) return { status: failure.httpStatus, body: '' };
    if (this.editing && flags & DELAY_FOR_CELL_EDIT) await this.editing.left;
    const request = JSON.parse(body) as WireRequest;
    const response = this.limited(this.respond(request, bytes, failure));
    this.log?.push({ request, response });
    return { status: 200, body: response };
  }

  private respond(request: WireRequest, bytes: number, failure: Failure | undefined): WireResponse {
    const refusal =
      bytes > this.payloadLimit
        ? 'RequestPayloadSizeLimitExceeded'
        : this.editing
          ? 'InvalidOperationInCellEditMode'
          : null;
    if (refusal !== null) return errorResponse(new ExcelError(refusal), 0, []);
    this.stats.actions += request.Actions.length;
    const processor = new RequestProcessor(request, this.root, this.surface, this.references, (registration) => {
      this.events.register(registration);
    });
    if (!failure || 'httpStatus' in failure) return processor.run();
    return processor.run({ at: failure.afterActions ?? 0, error: new ExcelError(failure.code, failure.message) });
  }

  /** What was done stays done even where the answer is too large to be sent. */
  private limited(response: WireResponse): WireResponse {
    const bytes = Buffer.byteLength(JSON.stringify(response));
    this.stats.answered += bytes;
    if (bytes <= this.payloadLimit) return response;
    return errorResponse(new ExcelError('ResponsePayloadSizeLimitExceeded'), 0, []);
  }
}

/** Opens an emulated Excel; from then on the globals Excel and Office speak to it. */
export function createExcel(options: ExcelOptions = {}): EmulatedExcel {
  return new EmulatedExcel(options);
}
