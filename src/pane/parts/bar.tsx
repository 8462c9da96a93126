/** A score on a scale from 60 to 100 with a tick at the target. The figure beside it says the same. */
import * as React from 'react';
import type { Hundredths } from '../../core/hundredths';

/** Hundredths at both ends of the scale. */
export const SCALE_FROM = 6000;
const SCALE_TO = 10000;

export interface BarProps {
  readonly score: Hundredths | null;
  readonly target: Hundredths;
  readonly tone: 'good' | 'develop' | 'mend';
}

export function Bar({ score, target, tone }: BarProps): React.JSX.Element {
  const at = (value: number): number => ((Math.max(value, SCALE_FROM) - SCALE_FROM) / (SCALE_TO - SCALE_FROM)) * 100;
  return (
    <svg className={`bar ${tone}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-track" x="0" y="2" width="100" height="6" />
      {score !== null && <rect className="bar-fill" x="0" y="2" width={Math.max(0.8, at(score))} height="6" />}
      <rect className="bar-tick" x={at(target) - 0.3} y="0" width="0.6" height="10" />
    </svg>
  );
}
