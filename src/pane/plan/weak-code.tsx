/** The code and score of a weak item; what must be mended carries a mark, and both are told in words. */
import * as React from 'react';
import type { Hundredths } from '../../core/hundredths';
import type { Reason } from '../../core/plan/plan';
import { parseItemCode } from '../../core/scheme/code';
import { Chip } from '../parts/chip';
import { usePane } from '../use-pane';

export interface WeakCodeProps {
  /** Its title, for an item without a code. */
  readonly code: string;
  readonly score: Hundredths | null;
  readonly need: Reason['need'];
}

export function WeakCode({ code, score, need }: WeakCodeProps): React.JSX.Element {
  const { text, say, score: figure } = usePane();
  return (
    <Chip tone={need === 'must-mend' ? 'mend' : 'develop'}>
      {need === 'must-mend' && <span aria-hidden="true">▼ </span>}
      {parseItemCode(code) ? code : <span lang="th">{say(code)}</span>} {figure(score)}
      <span className="said"> {text.pane.plan.need[need]}</span>
    </Chip>
  );
}
