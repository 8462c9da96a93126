/** Asks before decisions that were not downloaded give way to another file. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import type { WebText } from '../text/pane/web';

export interface AskLeaveProps {
  readonly text: WebText;
  readonly answer: (leave: boolean) => void;
}

export function AskLeave({ text: { leaving, file }, answer }: AskLeaveProps): React.JSX.Element {
  const stay = (): void => {
    answer(false);
  };
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
        <DefaultButton
          text={leaving.yes}
          onClick={() => {
            answer(true);
          }}
        />
      </DialogFooter>
    </Dialog>
  );
}
