/** The file that is being read, and what could not be opened. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { failureText } from '../pane/failure-text';
import { Note } from '../pane/parts/note';
import { useDesk } from './use-desk';

export function DeskNotes(): React.JSX.Element | null {
  const { desk, state, text, web } = useDesk();
  const { frame } = text.pane;
  const { opening, failure } = state;
  if (opening !== null) {
    return (
      <div className="web-opening" role="status">
        <ProgressIndicator label={web.opening(opening)} />
        <DefaultButton text={frame.cancel} onClick={desk.cancel} />
      </div>
    );
  }
  if (!failure) return null;
  return (
    <Note
      tone="error"
      title={failure.name === null ? frame.trouble : web.notOpened(failure.name)}
      actions={<DefaultButton text={web.file.close} onClick={desk.dismissFailure} />}
    >
      <p>{failureText(failure.error, text)}</p>
    </Note>
  );
}
