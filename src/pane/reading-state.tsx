/** While the workbook is read, and when that failed. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { Note } from './parts/note';
import { usePane } from './use-pane';

export function ReadingState(): React.JSX.Element | null {
  const { session, state, text, failure } = usePane();
  const { frame } = text.pane;
  const { reading } = state;
  if (reading.kind === 'reading') {
    return (
      <div className="reading" role="status">
        <ProgressIndicator label={frame.reading} />
        <DefaultButton text={frame.cancel} onClick={session.cancel} />
      </div>
    );
  }
  if (reading.kind !== 'failed') return null;
  return (
    <Note
      tone="error"
      title={frame.readingFailed}
      actions={<PrimaryButton text={frame.tryAgain} onClick={() => void session.read()} />}
    >
      <p>{failure(reading.error)}</p>
    </Note>
  );
}
