/** The measures of an issue under its title: those of the plan, then those left out. */
import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { IssuePlan } from '../../core/plan/plan';
import { usePane } from '../use-pane';
import { type Doing, chooseId, issueId, writeId } from './doing';
import { MeasureCard } from './measure-card';

export interface IssueGroupProps {
  readonly issue: IssuePlan;
  readonly onDo: (doing: Doing) => void;
  /** Moves the focus to the first of these elements that is there. */
  readonly onFocus: (ids: readonly string[]) => void;
}

export function IssueGroup({ issue, onDo, onFocus }: IssueGroupProps): React.JSX.Element {
  const { state, text, say } = usePane();
  const { plan } = text.pane;
  const { number } = issue;
  const assessed = state.studied?.result.assessment.issues.find((one) => one.number === number);
  const [open, setOpen] = React.useState(() => (assessed?.weaknesses.length ?? 0) > 0);
  // one list, so that a card that is left out keeps the focus where it goes
  const cards = [
    ...issue.measures.map((measure) => ({ measure, taken: true })),
    ...issue.leftOut.map((measure) => ({ measure, taken: false })),
  ];
  const listId = `${issueId(number)}-measures`;
  return (
    <section className="plan-issue">
      <h2>
        <button
          type="button"
          id={issueId(number)}
          className="plan-issue-head"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon iconName={open ? 'ChevronDown' : 'ChevronRight'} />
          <span className="plan-issue-number">{say(String(number))}</span>
          <span className="plan-issue-title" lang="th">
            {say(issue.title)}
          </span>
          <span className="figure" aria-hidden="true">
            {say(String(issue.measures.length))}
          </span>
          <span className="said">{say(plan.measures(issue.measures.length))}</span>
        </button>
      </h2>
      <div id={listId} hidden={!open}>
        <ul className="plan-measures">
          {cards.map(({ measure, taken }) => (
            <MeasureCard key={measure.id} {...{ issue: number, measure, taken, onDo, onFocus }} />
          ))}
        </ul>
        <div className="plan-more">
          <ActionButton
            id={chooseId(number)}
            iconProps={{ iconName: 'Add' }}
            text={plan.choose}
            onClick={() => {
              onDo({ kind: 'choose', issue: number, wanted: null });
            }}
          />
          <ActionButton
            id={writeId(number)}
            iconProps={{ iconName: 'Add' }}
            text={plan.write}
            onClick={() => {
              onDo({ kind: 'write', issue: number });
            }}
          />
        </div>
      </div>
    </section>
  );
}
