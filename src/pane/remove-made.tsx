/** Asks before the sheets of ours are taken out of the workbook. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import { usePane } from './use-pane';

export interface RemoveMadeProps {
  readonly onClose: () => void;
}

export function RemoveMade({ onClose }: RemoveMadeProps): React.JSX.Element {
  const { session, state, text, say } = usePane();
  const { removing } = text.pane.frame;
  const made = state.studied?.workbook.sheets.filter((sheet) => sheet.made !== null).length ?? 0;
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={280}
      dialogContentProps={{
        title: say(removing.title(made)),
        subText: removing.text,
        closeButtonAriaLabel: text.pane.frame.close,
      }}
      modalProps={{ isBlocking: false, firstFocusableSelector: 'ask-no' }}
    >
      <DialogFooter>
        <PrimaryButton
          text={removing.yes}
          onClick={() => {
            onClose();
            session.visit('documents');
            void session.remove();
          }}
        />
        <DefaultButton className="ask-no" text={removing.no} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
