/** What must be mended and what should be developed, the weakest first. */
import * as React from 'react';
import type { Assessment } from '../../core/assessment/assessment';
import { Section } from '../parts/section';
import { usePane } from '../use-pane';
import { ItemRows } from './item-rows';
import { plain } from './tone';
import { weakItems } from './weak-items';

export interface WeakSectionsProps {
  readonly assessment: Assessment;
  readonly belowAverageToo: boolean;
}

export function WeakSections({ assessment, belowAverageToo }: WeakSectionsProps): React.JSX.Element {
  const { text, say } = usePane();
  const words = text.pane.result;
  const { mend, develop } = weakItems(assessment);
  const parts = [
    { title: words.mustMend, items: mend, cut: plain(assessment.pass), tone: 'mend' },
    { title: words.develop, items: develop, cut: plain(assessment.target), tone: 'develop' },
  ] as const;
  return (
    <>
      {parts.map(({ title, items, cut, tone }) => (
        <Section key={tone} title={title} remark={items.length ? say(words.below(cut, items.length)) : undefined}>
          {tone === 'develop' && belowAverageToo && <p className="soft none">{words.belowAverageToo}</p>}
          {items.length ? <ItemRows items={items} tone={tone} /> : <p className="none">{say(words.noneBelow(cut))}</p>}
        </Section>
      ))}
    </>
  );
}
