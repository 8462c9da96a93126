/** While the sample or the form is put into the workbook, and when that failed. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { Note } from '../parts/note';
import { usePane } from '../use-pane';

export function Inserting(): React.JSX.Element | null {
  const { session, state, text, failure } = usePane();
  const { job } = state;
  const words = text.pane.scores;
  if (job?.kind === 'inserting') {
    return (
      <div className="reading" role="status">
        <ProgressIndicator label={words.inserting} />
      </div>
    );
  }
  if (job?.kind !== 'failed' || job.of !== 'inserting') return null;
  return (
    <Note
      tone="error"
      title={words.insertingFailed}
      actions={<DefaultButton text={text.pane.frame.close} onClick={session.dismissJob} />}
    >
      <p>{failure(job.error)}</p>
    </Note>
  );
}
