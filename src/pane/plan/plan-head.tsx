/** How many measures there are, and whether they answer every weak item. */
import * as React from 'react';
import { Chip } from '../parts/chip';
import { Note } from '../parts/note';
import { usePane } from '../use-pane';
import { type Doing, openId } from './doing';
import { type OpenItem, countPlan } from './weak-items';
import { WeakCode } from './weak-code';

export function PlanHead({ onDo }: { readonly onDo: (doing: Doing) => void }): React.JSX.Element | null {
  const { state, text, say } = usePane();
  if (!state.studied) return null;
  const { plan } = text.pane;
  const { assessment, plan: made } = state.studied.result;
  const { measures, answered, weak, open, unplaced } = countPlan(assessment, made);
  return (
    <>
      <div className="plan-count">
        <p role="status">
          <strong>{say(plan.measures(measures))}</strong> {say(plan.answered(answered, weak))}
        </p>
        {weak > 0 && open.length + unplaced === 0 && <Chip tone="good">✓ {plan.allAnswered}</Chip>}
      </div>
      {open.length > 0 && (
        <Note tone="warning" title={say(plan.unanswered.title(open.length))}>
          <p>{plan.unanswered.text}</p>
          {open.some(({ item }) => item.code === null) && <p>{plan.unanswered.codeless}</p>}
          <ul className="plan-open">
            {open.map((one) => (
              <li key={`${String(one.issue)} ${one.item.place.sheet} ${one.item.place.cell}`}>
                <OpenButton open={one} onDo={onDo} />
              </li>
            ))}
          </ul>
        </Note>
      )}
      {unplaced > 0 && <p className="soft">{say(plan.unplaced(unplaced))}</p>}
    </>
  );
}

interface OpenProps {
  readonly open: OpenItem;
  readonly onDo: (doing: Doing) => void;
}

function OpenButton({ open: { item, issue }, onDo }: OpenProps): React.JSX.Element {
  const { text, say } = usePane();
  return (
    <button
      type="button"
      id={item.code ? openId(item.code) : undefined}
      className="weak-button"
      title={text.pane.plan.unanswered.choose(item.code ?? say(item.title))}
      onClick={() => {
        onDo({ kind: 'choose', issue, wanted: item.code });
      }}
    >
      <WeakCode
        code={item.code ?? item.title}
        score={item.score}
        need={item.flags.includes('below-pass') ? 'must-mend' : 'develop'}
      />
    </button>
  );
}
