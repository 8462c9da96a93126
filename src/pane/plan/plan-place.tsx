/** What is to be done: the measures of each issue, to be taken, left out, worded anew or written. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import '../parts/cover.css';
import '../parts/months.css';
import { NoScoresYet } from '../no-scores-yet';
import { hasScores } from '../session/state';
import { usePane } from '../use-pane';
import type { Doing } from './doing';
import { IssueGroup } from './issue-group';
import { NoIssues } from './no-issues';
import './measures.css';
import './plan.css';
import { PlanHead } from './plan-head';
import { Task } from './task';

export { fetchTasks } from './task';

export function PlanPlace(): React.JSX.Element {
  const { state, text } = usePane();
  const [doing, setDoing] = React.useState<Doing | null>(null);
  const [focus, setFocus] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    const elements = focus.map((id) => document.getElementById(id));
    elements.find((element) => element?.offsetParent)?.focus();
  }, [focus]);
  const { studied } = state;
  if (!studied || !hasScores(state)) return <NoScoresYet />;
  const { plan } = studied.result;
  if (plan.issues.length === 0) return <NoIssues />;
  return (
    <>
      <PlanHead onDo={setDoing} />
      {plan.issues.map((issue) => (
        <IssueGroup key={issue.number} issue={issue} onDo={setDoing} onFocus={setFocus} />
      ))}
      <p className="soft plan-kept">{text.pane.plan.kept}</p>
      {doing && (
        <Task
          doing={doing}
          onDone={(next) => {
            setDoing(null);
            setFocus([...next]);
          }}
        />
      )}
    </>
  );
}

export function PlanFoot(): React.JSX.Element | null {
  const { session, state, text } = usePane();
  if (!hasScores(state)) return null;
  return (
    <footer className="pane-foot">
      <PrimaryButton
        className="main"
        text={text.pane.plan.main}
        onClick={() => {
          session.visit('documents');
        }}
      />
    </footer>
  );
}
