/** Where scores were read, but for no item its issue could be told. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Note } from '../parts/note';
import { usePane } from '../use-pane';

export function NoIssues(): React.JSX.Element {
  const { session, text } = usePane();
  const { noIssues } = text.pane.plan;
  return (
    <Note
      tone="warning"
      title={noIssues.title}
      actions={
        <DefaultButton
          text={text.pane.frame.noScoresYet.action}
          onClick={() => {
            session.visit('scores');
          }}
        />
      }
    >
      <p>{noIssues.text}</p>
    </Note>
  );
}
