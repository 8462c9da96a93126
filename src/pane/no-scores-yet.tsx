/** What a place says before there is anything to show, with the way to where it begins. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Note } from './parts/note';
import { usePane } from './use-pane';

export function NoScoresYet(): React.JSX.Element {
  const { session, text } = usePane();
  const { noScoresYet } = text.pane.frame;
  return (
    <Note
      tone="plain"
      title={noScoresYet.title}
      actions={
        <PrimaryButton
          text={noScoresYet.action}
          onClick={() => {
            session.visit('scores');
          }}
        />
      }
    >
      <p>{noScoresYet.text}</p>
    </Note>
  );
}
