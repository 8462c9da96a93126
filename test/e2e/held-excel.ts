/** An Excel that answers when it is let: what the pane shows meanwhile stays on the screen. */
import type { EmulatedExcel } from '../excel/emulator/excel';

export class HeldExcel {
  private left = Infinity;
  private waiting: (() => void)[] = [];

  constructor(readonly excel: EmulatedExcel) {
    const answer = excel.answer.bind(excel);
    excel.answer = async (message) => {
      if (this.left <= 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
      else this.left -= 1;
      return answer(message);
    };
  }

  /** From now on nothing is answered. */
  hold(): void {
    this.left = 0;
  }

  /** Answers what waits longest, or what comes next. */
  step(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.left = 1;
  }

  /** Answers what waits, and all that comes. */
  letGo(): void {
    this.left = Infinity;
    for (const resume of this.waiting.splice(0)) resume();
  }
}
