/** The one place that calls the reading library: raw values, sparse rows, no prose on the console, typed failures. */
import { read, set_cptable } from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { HostError } from '../../host';
import { decode, encode } from './codepages';

// The browser build comes without code pages and the Node build with its own; this way both read the same.
set_cptable({ utils: { decode, encode } });

const RAW: ParsingOptions = {
  dense: true,
  raw: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
  // Files of Excel 2 to 4 name no code page; ours are Thai.
  codepage: 874,
};

/** Throws 'file-encrypted' or 'file-unreadable'. */
export function readByLibrary(data: Uint8Array | string, sheets?: readonly number[]): WorkBook {
  const options: ParsingOptions = { ...RAW, type: typeof data === 'string' ? 'string' : 'array' };
  if (sheets) options.sheets = [...sheets];
  try {
    return silently(() => read(data, options));
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/i.test(cause.message)) {
      throw new HostError('file-encrypted', {}, { cause });
    }
    throw new HostError('file-unreadable', {}, { cause });
  }
}

function silently<T>(work: () => T): T {
  const { error, warn, log } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { error: nothing, warn: nothing, log: nothing });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
