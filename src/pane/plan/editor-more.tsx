/** Below the fields: the way back to the first wording, or to delete a measure of the officer's own. */
import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { removeOwn, undoEdit } from '../../core/plan/decide';
import type { PlannedMeasure } from '../../core/plan/plan';
import type { IssueNumber } from '../../core/scheme/scheme';
import { Ask } from '../parts/ask';
import { usePane } from '../use-pane';
import { type TaskProps, editId, issueId } from './doing';

export interface EditorMoreProps {
  readonly measure: PlannedMeasure;
  readonly issue: IssueNumber;
  readonly onDone: TaskProps['onDone'];
}

export function EditorMore({ measure, issue, onDone }: EditorMoreProps): React.JSX.Element | null {
  const { session, text } = usePane();
  const { plan } = text.pane;
  const [asking, setAsking] = React.useState(false);
  const { id, origin, edited } = measure;
  const isOwn = origin === 'own';
  if (!isOwn && !edited) return null;
  return (
    <div className="editor-more">
      <ActionButton
        iconProps={{ iconName: isOwn ? 'Delete' : 'Undo' }}
        text={isOwn ? plan.editor.remove : plan.revert}
        onClick={() => {
          setAsking(true);
        }}
      />
      {asking && (
        <Ask
          question={isOwn ? plan.ask.remove : plan.ask.revert}
          onNo={() => {
            setAsking(false);
          }}
          onYes={() => {
            session.changePlan((decisions) => (isOwn ? removeOwn : undoEdit)(decisions, id));
            onDone([editId(id), issueId(issue)]);
          }}
        />
      )}
    </div>
  );
}
