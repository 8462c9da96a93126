/** What the officer can do in the pane, and what comes of it. Knows a host and no screen. */
import type { Decisions } from '../../core/decisions';
import type { Place, WorkbookGrid } from '../../core/grid';
import type { PlanDecisions } from '../../core/plan/decisions';
import type { SettingProblem } from '../../core/read-settings';
import type { Host } from '../../hosts/host';
import { HostError } from '../../hosts/host';
import type { Language } from '../../text/text';
import { loadLanguage } from '../languages';
import type { Doors } from './doors';
import { Keeper } from './keeper';
import { type Engine, loadEngine } from './load-engine';
import { type FailedJob, type Job, type PaneState, type PlaceName, type Studied, firstState, isBusy } from './state';
import type { WriteMode } from './write-report';

export interface SessionStart {
  readonly host: Host;
  readonly doors: Doors;
  readonly language: Language;
}

export class Session {
  readonly host: Host;
  private current: PaneState;
  private readonly doors: Doors;
  private readonly keeper: Keeper;
  private readonly listeners = new Set<() => void>();
  private engine: Engine | null = null;
  private errand: AbortController | null = null;
  private watching = false;

  constructor({ host, doors, language }: SessionStart) {
    this.host = host;
    this.doors = doors;
    this.keeper = new Keeper(host, (trouble) => {
      this.set({ trouble });
    });
    this.current = firstState(language);
  }

  get state(): PaneState {
    return this.current;
  }

  /** Calls back after every change; what it returns stops that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  visit = (place: PlaceName): void => {
    this.set({ place, trouble: null });
  };

  speak = async (language: Language): Promise<void> => {
    try {
      await loadLanguage(language);
      this.set({ language });
    } catch (trouble) {
      this.set({ trouble });
    }
  };

  dismissTrouble = (): void => {
    this.set({ trouble: null });
  };

  /** Takes the outcome of the last errand off the screen. */
  dismissJob = (): void => {
    if (!isBusy(this.current)) this.set({ job: null });
  };

  cancel = (): void => {
    this.errand?.abort();
  };

  read = async (): Promise<void> => {
    if (isBusy(this.current)) return;
    this.set({ reading: { kind: 'reading', again: this.current.studied !== null }, trouble: null });
    try {
      await this.keeper.done();
      const [workbook, engine] = await Promise.all([this.host.read(this.begin()), loadEngine()]);
      this.engine = engine;
      this.set({ reading: { kind: 'read' }, studied: this.opened(workbook, engine), stale: false });
      await this.watch();
    } catch (error) {
      const cancelled = error instanceof HostError && error.code === 'cancelled';
      const again = this.current.studied !== null;
      this.set({ reading: cancelled ? { kind: again ? 'read' : 'not-yet' } : { kind: 'failed', error } });
    }
  };

  /** Null takes a setting back to what the workbook says. Returns what is wrong with the value; then nothing changes. */
  changeSetting = (key: string, value: unknown): SettingProblem | null => {
    const { studied } = this.current;
    if (!studied || !this.engine) return null;
    const problem = value === null ? null : this.engine.checkSetting(studied, key, value);
    if (problem) return problem;
    const others = Object.entries(studied.decisions.settings).filter(([name]) => name !== key);
    this.decide({ settings: Object.fromEntries(value === null ? others : [...others, [key, value]]) });
    return null;
  };

  changePlan = (change: (plan: PlanDecisions) => PlanDecisions): void => {
    const { studied } = this.current;
    if (studied) this.decide({ plan: change(studied.decisions.plan) });
  };

  changeSheets = (without: Decisions['without']): void => {
    this.decide({ without });
  };

  /** Makes the sheets, unless the scores are no longer those that were read. */
  write = (mode: WriteMode): Promise<void> =>
    this.run('writing', { kind: 'writing', progress: { done: 0, of: 0 } }, async (signal, studied, engine) => {
      const workbook = await this.host.read(signal);
      if (!engine.sameScores(studied, workbook)) {
        this.set({ stale: true });
        return { kind: 'outdated' };
      }
      const progress = (done: { readonly done: number; readonly of: number }): void => {
        this.set({ job: { kind: 'writing', progress: done } });
      };
      const now = engine.openWorkbook(workbook, studied.decisions);
      const sheets = await engine.writeReport(this.host, now, mode, { progress, signal });
      await this.refresh(engine);
      return { kind: 'written', sheets, mode };
    });

  remove = (): Promise<void> =>
    this.run('removing', { kind: 'removing' }, async (_, __, engine) => {
      const sheets = await this.host.remove();
      await this.refresh(engine);
      return { kind: 'removed', sheets };
    });

  /** Null for the template that comes with the program. */
  chooseTemplate = async (file: File | null): Promise<void> => {
    try {
      const template = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      this.set({ template, trouble: null });
    } catch {
      // moved or taken away since it was chosen, or a folder
      this.set({ trouble: new HostError('file-unreadable', {}) });
    }
  };

  get savesWord(): boolean {
    return this.doors.word !== null;
  }

  /** Hands the document out as a Word file. */
  saveWord = (): Promise<void> =>
    this.run('drafting', { kind: 'drafting' }, async (_, studied, engine) => {
      const draft = engine.wordDraft(studied);
      await this.doors.word?.(draft, this.current.template?.bytes ?? null);
      return { kind: 'drafted', name: draft.name };
    });

  insertSample = (): Promise<void> => this.insert(this.doors.sample);

  insertForm = (): Promise<void> => this.insert(this.doors.form);

  goTo = async (place: Place): Promise<void> => {
    try {
      this.set({ trouble: null });
      await this.host.goTo(place);
    } catch (trouble) {
      this.set({ trouble });
    }
  };

  private async insert(door: () => Promise<void>): Promise<void> {
    await this.run('inserting', { kind: 'inserting' }, async () => {
      await door();
      return null;
    });
    if (this.current.job === null) await this.read();
  }

  /** One errand at a time. */
  private async run(
    of: FailedJob['of'],
    job: Job,
    errand: (signal: AbortSignal, studied: Studied, engine: Engine) => Promise<Job | null>,
  ): Promise<void> {
    const { studied } = this.current;
    const { engine } = this;
    if (isBusy(this.current) || !studied || !engine) return;
    this.set({ job, trouble: null });
    try {
      await this.keeper.done();
      this.set({ job: await errand(this.begin(), this.current.studied ?? studied, engine) });
    } catch (error) {
      const cancelled = error instanceof HostError && error.code === 'cancelled';
      this.set({ job: cancelled ? null : { kind: 'failed', of, error } });
    }
  }

  /** Reads what an errand has left. That it was done stays true where this fails. */
  private async refresh(engine: Engine): Promise<void> {
    try {
      this.set({ studied: this.opened(await this.host.read(), engine) });
    } catch (error) {
      this.set({ reading: { kind: 'failed', error } });
    }
  }

  /** With what was decided and does not stand in the workbook yet. */
  private opened(workbook: WorkbookGrid, engine: Engine): Studied {
    return engine.openWorkbook(workbook, this.keeper.pending ? this.current.studied?.decisions : undefined);
  }

  private begin(): AbortSignal {
    this.errand = new AbortController();
    return this.errand.signal;
  }

  private decide(change: Partial<Decisions>): void {
    const { studied } = this.current;
    if (!studied || !this.engine) return;
    const next = this.engine.studyWorkbook(studied.workbook, { ...studied.decisions, ...change });
    this.set({ studied: next });
    this.keeper.keep(this.engine.keptText(next.decisions));
  }

  private async watch(): Promise<void> {
    if (this.watching || !this.host.describe().watches) return;
    try {
      await this.host.watch(() => {
        this.set({ stale: true });
      });
      this.watching = true;
    } catch (trouble) {
      // tried again with the next reading
      this.set({ trouble });
    }
  }

  private set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
