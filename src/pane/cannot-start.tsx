/** The pane where it cannot work at all: Excel is too old, or Office did not start. */
import * as React from 'react';
import type { Language } from '../text/text';
import { textOf } from './languages';
import { Mark } from './mark';
import { Note } from './parts/note';

export interface CannotStartProps {
  readonly language: Language;
  readonly message: string;
}

export function CannotStart({ language, message }: CannotStartProps): React.JSX.Element {
  const { frame } = textOf(language).pane;
  return (
    <div className="pane">
      <header className="pane-head">
        <Mark />
        <h1>{frame.product}</h1>
      </header>
      <main className="pane-body">
        <Note tone="error" title={frame.cannotStart}>
          <p>{message}</p>
        </Note>
      </main>
    </div>
  );
}
