/** Parts of the pane as they are drawn for a workbook, without a page. */
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { WorkbookGrid } from '../../../src/core/grid';
import type { Host } from '../../../src/hosts/host';
import { initIcons } from '../../../src/pane/look/icons';
import { Session } from '../../../src/pane/session/session';
import { PaneProvider, usePaneTools } from '../../../src/pane/use-pane';
import type { Language } from '../../../src/text/languages';

/** A session that has read the workbook. It can be looked at and decided upon; nothing is written. */
export async function sessionOf(workbook: WorkbookGrid, language: Language = 'th', goesTo = true): Promise<Session> {
  const nothing = (): Promise<never> => Promise.reject(new Error('not for this test'));
  const host: Host = {
    describe: () => ({ kind: 'file', goesTo, removes: false, watches: false }),
    read: () => Promise.resolve(workbook),
    keep: () => Promise.resolve(),
    write: nothing,
    insert: nothing,
    watch: nothing,
    remove: nothing,
    goTo: nothing,
  };
  const session = new Session({ host, doors: { sample: nothing, form: nothing, word: null }, language });
  await session.speak(language);
  await session.read();
  return session;
}

/** Its markup. */
export function markupOf(session: Session, part: React.ReactElement): string {
  initIcons();
  return renderToStaticMarkup(React.createElement(Shown, { session }, part));
}

/** What can be read of it, a line for each piece of text; what only a screen reader says is among it. */
export function linesOf(session: Session, part: React.ReactElement): readonly string[] {
  const pieces = markupOf(session, part).split(/<[^>]*>/);
  return pieces.map((piece) => piece.replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()).filter(Boolean);
}

function Shown({ session, children }: { readonly session: Session; readonly children?: React.ReactNode }) {
  return React.createElement(PaneProvider, { value: usePaneTools(session) }, children);
}
