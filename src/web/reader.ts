/** Reads files in a worker, one at a time; what was read once is known from then on. */
import type { WorkbookGrid } from '../core/grid';
import { HostError } from '../hosts/host';
import type { ReadAnswer, ReadRequest } from './read-protocol';

interface Hand {
  readonly worker: Worker;
  /** False where its script did not arrive, such as without a network. */
  readonly ready: Promise<boolean>;
}

export class Reader {
  private readonly known = new WeakMap<Uint8Array, WorkbookGrid>();
  private spare: Hand | null = null;

  /** Fetches the worker's script ahead of the first file; resolves to whether it has arrived. */
  warm(): Promise<boolean> {
    return (this.spare ??= newHand()).ready;
  }

  /** Rejects with a HostError only: 'cancelled' when the signal says so. */
  read = async (bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<WorkbookGrid> => {
    const known = this.known.get(bytes);
    if (known) return known;
    const hand = this.spare ?? newHand();
    this.spare = null;
    try {
      const grid = (await hand.ready)
        ? await readBy(hand.worker, { bytes, name }, signal)
        : await readHere(bytes, name);
      this.known.set(bytes, grid);
      this.spare ??= hand;
      return grid;
    } catch (error) {
      hand.worker.terminate();
      void this.warm();
      throw error;
    }
  };
}

function newHand(): Hand {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url));
  const ready = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => {
      resolve(true);
    });
    worker.addEventListener('error', () => {
      resolve(false);
    });
  });
  return { worker, ready };
}

function readBy(worker: Worker, request: ReadRequest, signal?: AbortSignal): Promise<WorkbookGrid> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      reject(new HostError('cancelled', {}));
    };
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'grid') resolve(data.grid);
      if (data.kind === 'failed') reject(new HostError(data.code, data.facts));
    };
    // the worker is out of memory, or a bug
    worker.onerror = () => {
      reject(new HostError('file-unreadable', {}));
    };
    worker.postMessage(request);
  });
}

/** On the page itself, where no worker is to be had; it cannot be given up. */
async function readHere(bytes: Uint8Array, name: string): Promise<WorkbookGrid> {
  const { readWorkbook } = await import('../hosts/file/read/read-workbook');
  return readWorkbook(bytes, name);
}
