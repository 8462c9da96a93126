/** A workbook file as a host: reads the opened file and hands every new workbook to whoever saves it. */
import type { Place, WorkbookGrid } from '../../core/grid';
import { type Host, HostError, type WriteTask } from '../host';
import { type WriteOptions, writingWorkbook } from './write/write-workbook';

type Bytes = Uint8Array<ArrayBuffer>;

export interface OpenFile {
  /** With its ending; '' for one that has no name, such as an inserted one. */
  readonly name: string;
  readonly bytes: Bytes;
}

export interface FileHostOptions {
  /** Null for none: an empty workbook. */
  readonly open: OpenFile | null;
  readonly save: (name: string, bytes: Bytes) => void | Promise<void>;
  /** What the new workbook is called, by the name of the opened file. */
  readonly nameOf: (sourceName: string) => string;
  /** Shows a cell of the opened file. */
  readonly show?: (place: Place) => void | Promise<void>;
  /** Reads a file elsewhere, e.g. in a worker; rejects with HostError. */
  readonly readWorkbook?: (bytes: Bytes, name: string, signal?: AbortSignal) => Promise<WorkbookGrid>;
  readonly gzip?: WriteOptions['gzip'];
}

export interface FileHost extends Host {
  /** From now on this file is read; what was kept for the one before is forgotten. */
  readonly opened: (name: string, bytes: Bytes) => void;
}

/** Writing rejects with InvalidWorkbookError, a mistake of the program, and with what `save` rejects with. */
export function fileHost(options: FileHostOptions): FileHost {
  const { save, nameOf, show, readWorkbook = readHere, gzip } = options;
  let file = options.open;
  /** What was kept since the file was opened; null for nothing. */
  let kept: string | null = null;

  const opened = (name: string, bytes: Bytes): void => {
    file = { name, bytes };
    kept = null;
  };

  const read = async (signal?: AbortSignal): Promise<WorkbookGrid> => {
    checkGoing(signal);
    const grid = file ? await readWorkbook(file.bytes, file.name, signal) : { sheets: [] };
    checkGoing(signal);
    return kept === null ? grid : { ...grid, kept };
  };

  const write: Host['write'] = async (spec, task) => {
    const from = file;
    const source = from?.name ?? '';
    const writing = writingWorkbook(spec, { sourceFile: source === '' ? null : source, kept: task.kept, gzip });
    await save(nameOf(source), await inSteps(writing, spec.sheets.length, task));
    // another file may have been opened meanwhile
    if (file === from) kept = task.kept;
  };

  return {
    describe: () => ({ kind: 'file', goesTo: show !== undefined, removes: false, watches: false }),
    read,
    write,
    keep: (decisions) => {
      kept = decisions;
      return Promise.resolve();
    },
    insert: (bytes) => {
      opened('', bytes);
      return Promise.resolve();
    },
    watch: () => Promise.resolve(() => undefined),
    remove: () => Promise.resolve([]),
    goTo: async (place) => {
      await show?.(place);
    },
    opened,
  };
}

/** The reader is loaded when a file is read first. */
async function readHere(bytes: Bytes, name: string): Promise<WorkbookGrid> {
  const { readWorkbook } = await import('./read/read-workbook');
  return readWorkbook(bytes, name);
}

/** Writes with a pause after each sheet, in which the page can draw and the officer can cancel. */
async function inSteps(writing: Generator<number, Bytes>, of: number, { progress, signal }: WriteTask): Promise<Bytes> {
  checkGoing(signal);
  let step = writing.next();
  for (; !step.done; step = writing.next()) {
    progress?.({ done: step.value, of });
    await pause();
    checkGoing(signal);
  }
  return step.value;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Throws 'cancelled'. */
function checkGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled', {});
}
