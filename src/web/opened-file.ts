/** A file that is open on the page: its session, what the preview shows of it, and what was made of it. */
import type { Place, WorkbookGrid } from '../core/grid';
import { type NamedFile, download } from '../hosts/file/download';
import type { FileHost } from '../hosts/file/file-host';
import type { Host } from '../hosts/host';
import type { Doors } from '../pane/session/doors';
import { Session } from '../pane/session/session';
import type { Language } from '../text/text';
import { type Looking, type PreviewTab, firstTab, lookAt, previewTabs } from './preview/preview-state';
import type { Reader } from './reader';
import type * as Workshop from './workshop';

export type View = 'pane' | 'preview';

export interface FileState {
  readonly tabs: readonly PreviewTab[];
  readonly looking: Looking;
  /** What a narrow screen shows. */
  readonly view: View;
  /** The new workbook, kept to be downloaded again. */
  readonly made: NamedFile | null;
  /** Decisions since the last download. */
  readonly unsaved: boolean;
}

export interface OpenedFileStart {
  readonly file: NamedFile;
  /** What reading the file gave. */
  readonly workbook: WorkbookGrid;
  readonly workshop: typeof Workshop;
  readonly reader: Reader;
  readonly doors: Doors;
  readonly language: Language;
}

let count = 0;

export class OpenedFile {
  /** Tells files apart that have the same name. */
  readonly id = (count += 1);
  readonly name: string;
  readonly session: Session;
  private current: FileState;
  private readonly workbook: WorkbookGrid;
  private kept: string | undefined;
  private readonly listeners = new Set<() => void>();

  constructor({ file, workbook, workshop, reader, doors, language }: OpenedFileStart) {
    this.name = file.name;
    this.workbook = workbook;
    this.kept = workbook.kept;
    const tabs = previewTabs(workbook, null);
    const looking = { sheet: firstTab(tabs), cell: null, turn: 0 };
    this.current = { tabs, looking, view: 'pane', made: null, unsaved: false };
    const host = workshop.fileHost({
      open: file,
      readWorkbook: reader.read,
      show: this.show,
      nameOf: (source) => workshop.reportName(source, this.planYear()),
      save: (name, bytes) => {
        this.set({ made: { name, bytes }, unsaved: false });
        download({ name, bytes });
      },
    });
    this.session = new Session({ host: this.watched(host), doors, language });
    void this.session.read();
  }

  get state(): FileState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show = (place: Place): void => {
    this.set({ looking: lookAt(place, this.current.looking), view: 'preview' });
  };

  look = (sheet: string): void => {
    this.set({ looking: { ...this.current.looking, sheet, cell: null } });
  };

  turnTo = (view: View): void => {
    this.set({ view });
  };

  downloadAgain = (): void => {
    if (this.current.made) download(this.current.made);
  };

  /** The host, with an eye on what is decided and made. */
  private watched(host: FileHost): Host {
    return {
      ...host,
      keep: async (decisions) => {
        this.kept = decisions;
        this.set({ unsaved: true });
        await host.keep(decisions);
      },
      write: async (spec, task) => {
        await host.write(spec, task);
        // the new workbook's settings sheet says what the opened file's does not
        if (this.kept !== undefined) await host.keep(this.kept);
        const looking = { ...this.current.looking, sheet: spec.sheets[0]?.name ?? '', cell: null };
        this.set({ tabs: previewTabs(this.workbook, spec), looking });
      },
    };
  }

  private planYear(): number {
    return this.session.state.studied?.result.plan.planYear ?? 0;
  }

  private set(change: Partial<FileState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
