/** The issues: average, level, and how many of their items are weak. */
import * as React from 'react';
import type { AssessedIssue, Assessment } from '../../core/assessment/assessment';
import { bandOf } from '../../core/scheme/level-scales';
import { Bar } from '../parts/bar';
import { Chip } from '../parts/chip';
import { Section } from '../parts/section';
import { ToCell } from '../parts/to-cell';
import { usePane } from '../use-pane';
import { Change } from './change';
import { LowMark } from './low-mark';
import { toneOf } from './tone';
import { mustMend } from './weak-items';

export function Issues({ assessment }: { readonly assessment: Assessment }): React.JSX.Element {
  const { text, say } = usePane();
  const { issues } = assessment;
  return (
    <Section title={say(text.pane.result.issues(issues.length))}>
      <ul className="rows issues">
        {issues.map((issue) => (
          <li key={issue.number}>
            <IssueRow issue={issue} assessment={assessment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface IssueRowProps {
  readonly issue: AssessedIssue;
  readonly assessment: Assessment;
}

function IssueRow({ issue, assessment }: IssueRowProps): React.JSX.Element {
  const { say, score } = usePane();
  const { number, title, average, change, stated, items } = issue;
  const tone = toneOf(average, assessment);
  const place = stated?.place ?? items[0]?.place;
  const row = (
    <span className="issue">
      <span className="number">{say(String(number))}</span>
      <span className="title">{title}</span>
      <span className="figure">{score(average)}</span>
      <Bar score={average} target={assessment.target} tone={tone} />
      <span className="level soft">
        <LowMark tone={tone} />
        <Level issue={issue} assessment={assessment} />
      </span>
      <WeakCounts issue={issue} />
      <Change change={change} previousYear={assessment.previousYear} />
    </span>
  );
  if (!place) return row;
  return (
    <ToCell place={place} row>
      {row}
    </ToCell>
  );
}

function Level({ issue: { average }, assessment }: IssueRowProps): React.JSX.Element {
  const { text } = usePane();
  const words = text.pane.result;
  if (average === null) return <>{words.noScore}</>;
  const { word, english } = bandOf(assessment.scale, average);
  return <>{words.level(word, english)}</>;
}

function WeakCounts({ issue: { weaknesses } }: { readonly issue: AssessedIssue }): React.JSX.Element | null {
  const { text, say } = usePane();
  const words = text.pane.result;
  const mend = weaknesses.filter(mustMend).length;
  const develop = weaknesses.length - mend;
  if (!weaknesses.length) return null;
  return (
    <span className="counts">
      {mend > 0 && <Chip tone="mend">{say(words.mendCount(mend))}</Chip>}
      {develop > 0 && <Chip tone="develop">{say(words.developCount(develop))}</Chip>}
    </span>
  );
}
