/** The change since the year before. */
import * as React from 'react';
import { hundredthsOf } from '../../core/hundredths';
import { usePane } from '../use-pane';

export interface ChangeProps {
  /** Hundredths; nothing is drawn where it is not known. */
  readonly change: number | null;
  readonly previousYear: number | null;
}

export function Change({ change, previousYear }: ChangeProps): React.JSX.Element | null {
  const { text, say, score } = usePane();
  if (change === null || previousYear === null) return null;
  const direction = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  return (
    <span className="soft change">
      {say(text.pane.result.change(direction, score(hundredthsOf(Math.abs(change))), previousYear))}
    </span>
  );
}
