/** Puts the pane on a page and has it read the workbook. */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import './look/styles';
import { fontsReady } from './look/fonts';
import { loadLanguage } from './languages';
import { initIcons } from './look/icons';
import { applyTheme } from './look/theme';
import { CannotStart, type CannotStartProps } from './cannot-start';
import { Pane } from './pane';
import { Session, type SessionStart } from './session/session';

export interface PaneStart extends SessionStart {
  readonly dark: boolean;
}

/** Resolves to the session when the pane is on the page; reading has begun by then. */
export async function mountPane(root: Element, { dark, ...start }: PaneStart): Promise<Session> {
  await Promise.all([dress(dark), loadLanguage(start.language)]);
  const session = new Session(start);
  ReactDOM.render(<Pane session={session} />, root);
  void session.read();
  return session;
}

/** Says why there is no pane. */
export async function mountFailure(
  root: Element,
  { dark, ...props }: CannotStartProps & { readonly dark: boolean },
): Promise<void> {
  await Promise.all([dress(dark), loadLanguage(props.language)]);
  document.documentElement.lang = props.language;
  ReactDOM.render(<CannotStart {...props} />, root);
}

/** Asks for the theme again whenever the officer comes back to the pane: Excel does not tell when it changes. */
export function followTheme(isDark: () => boolean): void {
  let dark = isDark();
  window.addEventListener('focus', () => {
    if (isDark() === dark) return;
    dark = !dark;
    applyTheme(dark);
  });
}

async function dress(dark: boolean): Promise<void> {
  initIcons();
  applyTheme(dark);
  await fontsReady();
}
