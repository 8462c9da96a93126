/** An officer who has no mouse: where the focus is, and whether it can be seen there. */
import assert from 'node:assert/strict';
import type { Officer } from './officer';

/** More stops than any way through the pane has. */
const LONGEST_WAY = 150;

interface WithStop {
  /** Where the focus was, and what it looked like. */
  lastStop?: { readonly element: Element; readonly look: string };
}

export class Keyboard {
  constructor(readonly officer: Officer) {}

  /** What the focus is at, as a screen reader would call it. */
  at(): Promise<string> {
    return this.officer.frame.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return '';
      const titled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      const name =
        element.getAttribute('aria-label') ??
        titled?.textContent ??
        // a list stands inside its label
        (element.labels?.[0]?.querySelector(':scope > span') ?? element.labels?.[0])?.textContent ??
        element.textContent;
      return name.replaceAll(/\s+/g, ' ').trim();
    });
  }

  press(key: string): Promise<void> {
    return this.officer.page.keyboard.press(key);
  }

  /** Presses a key that takes the focus to one of several; resolves when it is there. */
  async goes(key: string, name: string): Promise<void> {
    await this.press(key);
    await this.isAt(name);
  }

  /** Waits until the focus has come to a control of that name. */
  async isAt(name: string): Promise<void> {
    let here = await this.at();
    for (let wait = 0; wait < 40 && here !== name; wait += 1) {
      await this.officer.page.waitForTimeout(50);
      here = await this.at();
    }
    assert.equal(here, name);
  }

  /** Goes on with Tab to a control of that name; "Shift+Tab" goes back. The names of all stops, each of which was seen. */
  async tabTo(name: string, key = 'Tab'): Promise<string[]> {
    const way: string[] = [];
    while (way.length < LONGEST_WAY) {
      await this.press(key);
      const unseen = await this.unseen();
      assert.equal(unseen, null, `nobody sees that the focus was at ${String(unseen)}`);
      const here = await this.at();
      // the page around the pane
      if (here !== '') way.push(here);
      if (here === name) return way;
    }
    return assert.fail(`${name} is not on the way: ${way.join(' | ')}`);
  }

  /** Remembers the look of what has the focus now; what had it before and looks the same without, or null. */
  private unseen(): Promise<string | null> {
    return this.officer.frame.evaluate(() => {
      const kept = window as unknown as WithStop;
      const last = kept.lastStop;
      const element = document.activeElement ?? document.body;
      const [before = '', now = ''] = [last?.element ?? element, element].map((one) =>
        [one, one.parentElement, one.nextElementSibling, ...one.children]
          .flatMap((part) => (part ? ['', '::before', '::after'].map((name) => getComputedStyle(part, name)) : []))
          .map(({ outlineStyle, outlineWidth, outlineColor, border, boxShadow, content }) =>
            [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, border, boxShadow, content].join(' '),
          )
          .join('\n'),
      );
      kept.lastStop = element === document.body ? undefined : { element, look: now };
      if (!last?.element.isConnected || last.element === element) return null;
      return before === last.look ? last.element.outerHTML.slice(0, 300) : null;
    });
  }
}
