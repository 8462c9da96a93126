/** The ten indicators, opened when they are wanted. */
import * as React from 'react';
import type { Assessment } from '../../core/assessment/assessment';
import { Bar } from '../parts/bar';
import { Fold } from '../parts/fold';
import { usePane } from '../use-pane';
import { LowMark } from './low-mark';
import { toneOf } from './tone';

export function Indicators({ assessment }: { readonly assessment: Assessment }): React.JSX.Element {
  const { text, say, score } = usePane();
  return (
    <Fold title={text.pane.result.indicators}>
      <ul className="rows issues">
        {assessment.indicators.map(({ number, title, instrument, average }) => {
          const tone = toneOf(average, assessment);
          return (
            <li key={number} className="issue">
              <span className="number">{say(String(number))}</span>
              <span className="title">{title}</span>
              <span className="figure">
                <LowMark tone={tone} />
                {score(average)}
              </span>
              <Bar score={average} target={assessment.target} tone={tone} />
              <span className="level soft">{instrument}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
