/** Tells what we do to the workbook from what others do: Excel reports both. */

/** Milliseconds until Excel has reported what was done. */
const REPORTED_WITHIN = 1000;

export class OwnWork {
  #running = 0;
  #ended = -Infinity;

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#ended = performance.now();
    }
  }

  /** Whether what Excel reports now may be ours. */
  get reported(): boolean {
    return this.#running > 0 || performance.now() - this.#ended < REPORTED_WITHIN;
  }
}
