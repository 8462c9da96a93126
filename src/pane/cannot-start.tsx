/** The pane where it cannot work at all: Excel is too old, or Office did not start. */
import * as React from 'react';
import { TEXTS, type Language } from '../text/languages';
import { failureText } from './failure-text';
import { Mark } from './mark';
import { Note } from './parts/note';

export interface CannotStartProps {
  readonly language: Language;
  /** Whatever was thrown. */
  readonly error: unknown;
}

export function CannotStart({ language, error }: CannotStartProps): React.JSX.Element {
  const text = TEXTS[language];
  const { frame } = text.pane;
  return (
    <div className="pane">
      <header className="pane-head">
        <Mark />
        <h1>{frame.product}</h1>
      </header>
      <main className="pane-body">
        <Note tone="error" title={frame.cannotStart}>
          <p>{failureText(error, text)}</p>
        </Note>
      </main>
    </div>
  );
}
