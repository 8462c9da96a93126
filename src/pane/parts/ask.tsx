/** A question before something is lost. The safe answer has the focus. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import { usePane } from '../use-pane';

export interface AskProps {
  readonly question: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Ask({ question, onYes, onNo }: AskProps): React.JSX.Element {
  const { text } = usePane();
  return (
    <Dialog
      hidden={false}
      onDismiss={onNo}
      minWidth={280}
      dialogContentProps={{
        title: question.title,
        subText: question.text,
        closeButtonAriaLabel: text.pane.frame.close,
      }}
      modalProps={{ isBlocking: false, firstFocusableSelector: 'ask-no' }}
    >
      <DialogFooter>
        <PrimaryButton text={question.yes} onClick={onYes} />
        <DefaultButton className="ask-no" text={question.no} onClick={onNo} />
      </DialogFooter>
    </Dialog>
  );
}
