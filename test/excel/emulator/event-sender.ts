/** Carries events from the workbook to the handlers that the client registered; several go together, later. */
import type { ClientHost } from './office-client';
import { sendEvents } from './office-client';
import type { EventRegistration } from './processor';
import type { HostEvent, Workbook } from './workbook';

/** Category of events of the object model. */
const RICH_API = 65_536;

export class EventSender {
  private readonly registered = new Map<string, number>();
  private pending: unknown[] = [];
  private sending: Promise<void> = Promise.resolve();
  /** Where events go: to the client in this process. */
  carry: (entries: readonly unknown[]) => void;

  constructor(host: ClientHost, workbook: Workbook) {
    this.carry = (entries) => {
      sendEvents(host, entries);
    };
    workbook.onEvent = (event) => {
      this.tell(event);
    };
  }

  register({ id, target, on }: EventRegistration): void {
    const key = `${String(id)} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Handlers are called in later turns of the event loop. */
  async settled(): Promise<void> {
    await this.sending;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  private tell({ id, sheet, told }: HostEvent): void {
    for (const target of [sheet, 'Workbook']) {
      if (!this.registered.get(`${String(id)} ${target}`)) continue;
      this.pending.push([RICH_API, id, target, JSON.stringify(told), `event-${String(this.pending.length)}`, false]);
      if (this.pending.length === 1) this.sending = this.send();
    }
  }

  private async send(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.carry(this.pending.splice(0));
  }
}
