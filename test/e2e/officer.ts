/** What an officer does in the pane, by the words that stand there. */
import type { Locator, Page } from 'playwright-core';
import type { PlaceName } from '../../src/pane/session/state';
import { TEXTS } from '../../src/text/languages';
import type { Language, Text } from '../../src/text/text';
import type { Look } from './browser';
import type { HeldExcel } from './held-excel';
import { type OpenedAddin, openAddin } from './open';

export class Officer {
  readonly page: Page;
  readonly frame: OpenedAddin['frame'];
  readonly text: Text;

  constructor(
    readonly held: HeldExcel,
    readonly language: Language,
    { page, frame }: OpenedAddin,
  ) {
    this.page = page;
    this.frame = frame;
    this.text = TEXTS[language];
    page.setDefaultTimeout(10_000);
  }

  get excel(): HeldExcel['excel'] {
    return this.held.excel;
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true }).first();
  }

  press(name: string): Promise<void> {
    return this.button(name).click();
  }

  /** Waits until it stands there. */
  async see(words: string): Promise<void> {
    await this.frame.getByText(words).first().waitFor();
  }

  /** The main button of the place. */
  main(): Locator {
    return this.frame.locator('.pane > .pane-foot .main');
  }

  async visit(place: PlaceName): Promise<void> {
    await this.frame.locator(`#place-${place}`).click();
    await this.main().waitFor();
  }

  async menu(item: keyof Text['pane']['frame']['menu']): Promise<void> {
    const { menu } = this.text.pane.frame;
    await this.press(menu.label);
    await this.frame.getByRole('menuitem', { name: menu[item] }).click();
  }

  /** What stands there when a dialog or the menu is open. */
  async opened(): Promise<void> {
    await this.frame.locator('.cover, .ms-Dialog-main, [role=menu]').first().waitFor();
  }
}

export async function officerAt(held: HeldExcel, language: Language, look: Look): Promise<Officer> {
  return new Officer(held, language, await openAddin(held.excel, { language, ...look }));
}
