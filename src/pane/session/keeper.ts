/** Keeps the officer's decisions with the workbook, some time after the last of them. */
import { type Host, HostError } from '../../hosts/host';

/** Milliseconds. */
const PAUSE = 800;
const RETRY = 3000;

export class Keeper {
  private waiting: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private under: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** `decisions` as keptText gives them. */
  keep(decisions: string): void {
    this.waiting = decisions;
    this.after(PAUSE);
  }

  /** Whether there are decisions that the workbook does not have yet. */
  get pending(): boolean {
    return this.waiting !== null;
  }

  /** Resolves when nothing is left to be kept, or keeping it has failed. */
  async done(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.under;
    await this.save();
  }

  private after(milliseconds: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.under = this.save();
    }, milliseconds);
  }

  private async save(): Promise<void> {
    const decisions = this.waiting;
    if (decisions === null) return;
    this.waiting = null;
    try {
      await this.host.keep(decisions);
    } catch (error) {
      this.waiting ??= decisions;
      // a cell that is being edited is left sooner or later
      if (error instanceof HostError && error.code === 'cell-being-edited') this.after(RETRY);
      else this.failed(error);
    }
  }
}
