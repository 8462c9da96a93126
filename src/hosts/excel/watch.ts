/** Tells when somebody changes a sheet that is not ours. */
import { type Listing, askListing, listWorkbook } from './listing';
import type { OwnWork } from './own-work';
import { runExcel } from './run';

interface Change {
  readonly worksheetId: string;
  readonly source: string;
  /** From ExcelApi 1.14 on, and not for sheets that come and go. */
  readonly triggerSource?: string;
}

/** Calls back once for each change that Excel reports. What it returns stops that. One request. */
export function watchSheets(own: OwnWork, changed: () => void): Promise<() => void> {
  const ours = new OurSheets();
  let stopped = false;
  const handle = async (change: Change): Promise<void> => {
    if (stopped) return;
    const byUs = isOurDoing(change, own);
    if (!(await ours.has(change.worksheetId)) && !byUs) tell();
  };
  const tell = () => {
    // stopped while it was asked whose sheet it is
    if (!stopped) changed();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const listing = askListing(context);
    const handlers = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    ours.learn(listing());
    return () => {
      stopped = true;
      void Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }).catch(() => undefined);
    };
  });
}

/** What others do in the meantime in the same workbook comes from elsewhere. */
function isOurDoing({ source, triggerSource }: Change, own: OwnWork): boolean {
  if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
  return source === 'Local' && own.reported;
}

/** Which sheets are ours, by their ids. Asks Excel about those it has not met. */
class OurSheets {
  readonly #known = new Map<string, boolean>();
  #asking: Promise<void> | null = null;

  learn({ sheets }: Listing): void {
    for (const { id, mark } of sheets) this.#known.set(id, mark !== null);
  }

  async has(id: string): Promise<boolean> {
    if (!this.#known.has(id)) await (this.#asking ??= this.#ask());
    return this.#known.get(id) ?? false;
  }

  /** Many sheets are met at once: one request tells of all. Where it fails, a sheet counts as the officer's. */
  async #ask(): Promise<void> {
    try {
      this.learn(await runExcel(listWorkbook));
    } catch {
      // asked again with the next change
    } finally {
      this.#asking = null;
    }
  }
}
