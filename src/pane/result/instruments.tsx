/** The three instruments as bars. */
import * as React from 'react';
import type { Assessment } from '../../core/assessment/assessment';
import { Bar } from '../parts/bar';
import { Section } from '../parts/section';
import { usePane } from '../use-pane';
import { LowMark } from './low-mark';
import { plain, toneOf } from './tone';

export function Instruments({ assessment }: { readonly assessment: Assessment }): React.JSX.Element {
  const { text, say, score } = usePane();
  const words = text.pane.result;
  const { instruments, target } = assessment;
  return (
    <Section title={words.instruments}>
      <ul className="instruments">
        {instruments.map(({ instrument, average }) => {
          const tone = toneOf(average, assessment);
          return (
            <li key={instrument} title={words.instrumentNames[instrument]}>
              <span className="strong">
                {instrument} <span className="said">{words.instrumentNames[instrument]}</span>
              </span>
              <Bar score={average} target={target} tone={tone} />
              <span className="figure">
                <LowMark tone={tone} />
                {score(average)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="soft scale">{say(words.scale(plain(target)))}</p>
    </Section>
  );
}
