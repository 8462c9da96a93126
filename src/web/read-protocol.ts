/** What goes between the page and the worker that reads files. */
import type { WorkbookGrid } from '../core/grid';
import { HostError, type HostErrorCode } from '../hosts/host';

export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type ReadAnswer =
  /** Its script has run; it waits for a file. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'grid'; readonly grid: WorkbookGrid }
  | { readonly kind: 'failed'; readonly code: HostErrorCode; readonly facts: HostError['facts'] };

/** A failure as data: an Error loses its code and facts on the way out of a worker. */
export function failedAnswer(error: unknown): ReadAnswer {
  const known = error instanceof HostError ? (error as HostError) : new HostError('file-unreadable', {});
  return { kind: 'failed', code: known.code, facts: known.facts };
}
