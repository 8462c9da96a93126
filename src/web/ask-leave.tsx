/** Asks before decisions that were not downloaded give way to another file. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import { useDesk } from './use-desk';

export function AskLeave(): React.JSX.Element {
  const { desk, text } = useDesk();
  const { leaving, file } = text.pane.web;
  const stay = (): void => void desk.answer(false);
  return (
    <Dialog
      hidden={false}
      onDismiss={stay}
      minWidth={280}
      dialogContentProps={{ title: leaving.title, subText: leaving.text, closeButtonAriaLabel: file.close }}
      modalProps={{ isBlocking: false }}
    >
      <DialogFooter>
        <PrimaryButton text={leaving.no} onClick={stay} />
        <DefaultButton text={leaving.yes} onClick={() => void desk.answer(true)} />
      </DialogFooter>
    </Dialog>
  );
}
