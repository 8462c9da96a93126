/** The mark of a score below the target, in words for a screen reader. */
import * as React from 'react';
import { usePane } from '../use-pane';
import type { Tone } from './tone';

export function LowMark({ tone }: { readonly tone: Tone }): React.JSX.Element | null {
  const { text } = usePane();
  const { belowPass, belowTarget } = text.pane.result;
  if (tone === 'good') return null;
  const words = tone === 'mend' ? belowPass : belowTarget;
  return (
    <span className={`low ${tone}`} title={words}>
      <span aria-hidden="true">▼</span>
      <span className="said">{words}</span>{' '}
    </span>
  );
}
