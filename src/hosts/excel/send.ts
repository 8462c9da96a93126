/** Sends what a writing asks in few requests, smaller ones where Excel refuses one as too large. */
import type { Progress } from '../host';
import { type Step, inRequests } from './requests';
import { runExcel, stopIfCancelled } from './run';

/** What a writing asks. Proxies live for one request, so sheets are asked for anew in each. */
export interface Script {
  /** Asked before all else: sheets and names, since cells refer to both. */
  readonly open: (context: Excel.RequestContext) => readonly Excel.Worksheet[];
  /** The same sheets in a later request. */
  readonly sheets: (context: Excel.RequestContext) => readonly Excel.Worksheet[];
  /** The steps of each sheet. */
  readonly fill: (sheets: readonly Excel.Worksheet[]) => readonly (readonly Step[])[];
  /** Asked after all else. */
  readonly close: (context: Excel.RequestContext) => void;
}

export interface Sending {
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Looked at before each request and after the last: 'cancelled'. */
  readonly signal?: AbortSignal | undefined;
  readonly waitForCell?: boolean;
}

/** What came of a request; steps are counted from the first of all. */
interface Outcome {
  readonly sent: number;
  readonly total: number;
  readonly sheets: Progress;
  /** How many steps are sent when each request is. */
  readonly ends: readonly number[];
}

/** More sheets than this take two requests at least, so that something is seen to go on. */
const SHEETS_AT_ONCE = 6;
/** Bytes of a request that is not made smaller, should Excel refuse it as too large. */
const LEAST_BYTES = 100_000;

/** Throws HostError. */
export async function send(script: Script, { progress, signal, waitForCell = false }: Sending): Promise<void> {
  let outcome: Outcome | null = null;
  do {
    stopIfCancelled(signal);
    const before: Outcome | null = outcome;
    outcome = await runExcel((context) => sendNext(context, script, before), { waitForCell });
    if (outcome.sent > (before?.sent ?? 0)) progress?.(outcome.sheets);
  } while (outcome.sent < outcome.total);
  stopIfCancelled(signal);
}

async function sendNext(context: Excel.RequestContext, script: Script, before: Outcome | null): Promise<Outcome> {
  const from = before?.sent ?? 0;
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const chapters = script.fill(from === 0 ? script.open(context) : script.sheets(context));
  const steps = chapters.flat();
  const total = steps.length;
  const ends = before?.ends ?? endsOf(chapters);
  const to = ends.find((end) => end > from) ?? total;
  const asked = steps.slice(from, to);
  for (const { ask } of asked) ask();
  if (to === total) script.close(context);
  try {
    await context.sync();
  } catch (error) {
    const half = isTooLarge(error) ? halfOf(asked) : 0;
    if (half === 0) throw error;
    // nothing of it was done
    return {
      sent: from,
      total,
      sheets: progressOf(chapters, from),
      ends: [...ends, from + half].sort((a, b) => a - b),
    };
  }
  return { sent: to, total, sheets: progressOf(chapters, to), ends };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'RequestPayloadSizeLimitExceeded';
}

function endsOf(chapters: readonly (readonly Step[])[]): number[] {
  const parts = chapters.length > SHEETS_AT_ONCE ? halves(chapters) : [chapters];
  const requests = parts.flatMap((part) => inRequests(part.flat()));
  let end = 0;
  return requests.map(({ length }) => (end += length));
}

/** In two of about the same size, cut between two sheets. */
function halves(chapters: readonly (readonly Step[])[]): (readonly (readonly Step[])[])[] {
  const half = bytesOf(chapters.flat()) / 2;
  let bytes = 0;
  const cut = chapters.findIndex((steps) => (bytes += bytesOf(steps)) >= half) + 1;
  return [chapters.slice(0, cut), chapters.slice(cut)];
}

/** How many of the steps make about half of their bytes; 0 where they are not to be parted. */
function halfOf(steps: readonly Step[]): number {
  const all = bytesOf(steps);
  if (steps.length < 2 || all < LEAST_BYTES) return 0;
  let bytes = 0;
  const half = steps.findIndex((step) => (bytes += step.bytes) >= all / 2) + 1;
  return Math.min(half, steps.length - 1);
}

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

function progressOf(chapters: readonly (readonly Step[])[], sent: number): Progress {
  let end = 0;
  const done = chapters.filter(({ length }) => (end += length) <= sent).length;
  return { done, of: chapters.length };
}
