/** What the officer can do on the page: open files, look at them beside the pane, take the results away. */
import type { WorkbookGrid } from '../core/grid';
import { type NamedFile, download } from '../hosts/file/download';
import { HostError } from '../hosts/host';
import { loadLanguage } from '../pane/languages';
import type { Doors } from '../pane/session/doors';
import type { Language } from '../text/text';
import { sampleBytes, templateBytes } from './assets';
import { fetchLater, loadWord, loadWorkshop } from './later';
import { OpenedFile } from './opened-file';
import { Reader } from './reader';
import { WEB_TEXTS } from './web-texts';

export interface DeskState {
  readonly language: Language;
  /** The name of the file that is being read. */
  readonly opening: string | null;
  /** What could not be done; `name` is null where it concerns no file. */
  readonly failure: { readonly name: string | null; readonly error: unknown } | null;
  readonly file: OpenedFile | null;
  /** Another file wants the place of decisions that were not downloaded. */
  readonly asked: NamedFile | null;
  /** Everything has been fetched: the page works on without a network. */
  readonly prepared: boolean;
}

const saveWord: NonNullable<Doors['word']> = async (draft, template) => {
  const { handOutWord } = await loadWord();
  await handOutWord(draft, template ?? (await templateBytes()));
};

export class Desk {
  private current: DeskState = {
    language: 'th',
    opening: null,
    failure: null,
    file: null,
    asked: null,
    prepared: false,
  };
  private readonly reader = new Reader();
  private readonly listeners = new Set<() => void>();
  private errand: AbortController | null = null;

  get state(): DeskState {
    return this.current;
  }

  /** Calls back after every change of the desk or of the file on it; what it returns stops that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  speak = async (language: Language): Promise<void> => {
    try {
      await loadLanguage(language);
      this.set({ language, failure: null });
    } catch (error) {
      this.set({ failure: { name: null, error } });
    }
  };

  /** Asks first where something would be lost. */
  open = async (file: NamedFile): Promise<void> => {
    if (this.current.opening !== null) return;
    if (this.current.file?.state.unsaved) this.set({ asked: file });
    else await this.openNow(file);
  };

  answer = async (leave: boolean): Promise<void> => {
    const { asked } = this.current;
    this.set({ asked: null });
    if (leave && asked) await this.openNow(asked);
  };

  openBlob = async (blob: File): Promise<void> => {
    try {
      await this.open({ name: blob.name, bytes: new Uint8Array(await blob.arrayBuffer()) });
    } catch {
      // moved or taken away since it was chosen, or a folder
      this.set({ failure: { name: blob.name, error: new HostError('file-unreadable', {}) } });
    }
  };

  openPasted = (table: string): Promise<void> => {
    const { pastedName } = WEB_TEXTS[this.current.language];
    return this.open({ name: pastedName, bytes: new TextEncoder().encode(table) });
  };

  openSample = async (): Promise<void> => {
    const name = WEB_TEXTS[this.current.language].sampleName;
    try {
      await this.open({ name, bytes: await sampleBytes() });
    } catch (error) {
      this.set({ failure: { name, error } });
    }
  };

  downloadForm = async (): Promise<void> => {
    await this.downloadFormOf(null);
  };

  cancel = (): void => {
    this.errand?.abort();
  };

  dismissFailure = (): void => {
    this.set({ failure: null });
  };

  /** After the first look. */
  prepare = async (): Promise<void> => {
    const [canRead, hasRest] = await Promise.all([this.reader.warm(), fetchLater()]);
    this.set({ prepared: canRead && hasRest });
  };

  /** By the settings and the scheme of a workbook, where there is one. */
  private async downloadFormOf(workbook: WorkbookGrid | null): Promise<void> {
    try {
      const { formFile } = await loadWorkshop();
      download(formFile(workbook));
    } catch (error) {
      this.set({ failure: { name: null, error } });
    }
  }

  private async openNow(file: NamedFile): Promise<void> {
    this.errand = new AbortController();
    this.set({ opening: file.name, failure: null });
    try {
      const [workbook, workshop] = await Promise.all([
        this.reader.read(file.bytes, file.name, this.errand.signal),
        loadWorkshop(),
      ]);
      const { reader } = this;
      const { language } = this.current;
      const doors = { sample: this.openSample, form: () => this.downloadFormOf(workbook), word: saveWord };
      const opened = new OpenedFile({ file, workbook, workshop, reader, doors, language });
      opened.subscribe(this.tell);
      opened.session.subscribe(() => {
        const { language: spoken } = opened.session.state;
        if (opened === this.current.file && spoken !== this.current.language) this.set({ language: spoken });
      });
      this.set({ opening: null, file: opened });
    } catch (error) {
      const cancelled = error instanceof HostError && error.code === 'cancelled';
      this.set({ opening: null, failure: cancelled ? null : { name: file.name, error } });
    }
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    this.tell();
  }

  private readonly tell = (): void => {
    for (const listener of this.listeners) listener();
  };
}
