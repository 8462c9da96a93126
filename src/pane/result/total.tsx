/** The agency's total and its level, and why not the next higher; or why there is none yet. */
import * as React from 'react';
import type { Assessment } from '../../core/assessment/assessment';
import { Note } from '../parts/note';
import { usePane } from '../use-pane';
import { Change } from './change';
import { incompleteInstruments } from './coverage';

export function Total({ assessment }: { readonly assessment: Assessment }): React.JSX.Element {
  const { text, say, score } = usePane();
  const words = text.pane.result;
  const { total, agencyLevel, resultYear, previousYear, totalChange } = assessment;
  if (total === null) {
    return (
      <Note tone="plain" title={words.noTotal.title}>
        <p>{words.noTotal.text}</p>
        <ul className="incomplete">
          {incompleteInstruments(assessment).map((incomplete) => (
            <li key={incomplete.instrument}>{say(words.noTotal.incomplete(incomplete))}</li>
          ))}
        </ul>
      </Note>
    );
  }
  return (
    <section className="total">
      <h2 className="said">{words.total}</h2>
      <div className="big">{score(total)}</div>
      <div>
        {agencyLevel && <div className="word">{words.level(agencyLevel.word, agencyLevel.english)}</div>}
        <div className="soft">{say(whyNotMore(assessment, words))}</div>
        <Change change={totalChange} previousYear={previousYear} />
        {agencyLevel?.certainty === 'unverified' && <div className="soft">{say(words.unverified(resultYear))}</div>}
      </div>
    </section>
  );
}

function whyNotMore(
  { agencyLevel, resultYear }: Assessment,
  words: ReturnType<typeof usePane>['text']['pane']['result'],
): string {
  if (!agencyLevel) return words.noLevel(resultYear);
  return agencyLevel.higher ? words.higher(agencyLevel.higher) : words.highest;
}
