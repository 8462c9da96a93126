/** A ruled box: what happened and what to do. Told to a screen reader as it appears. */
import * as React from 'react';

export interface NoteProps {
  readonly tone: 'plain' | 'good' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: React.ReactNode;
  /** Buttons. */
  readonly actions?: React.ReactNode;
}

export function Note({ tone, title, children, actions }: NoteProps): React.JSX.Element {
  return (
    <div className={`note ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {title !== undefined && <p className="strong">{title}</p>}
      {children}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
