/** Some lines to be read and closed. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';

export interface MessageProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly close: string;
  readonly onClose: () => void;
  /** Steps with numbers. */
  readonly ordered?: boolean;
}

export function Message({ title, lines, close, onClose, ordered = false }: MessageProps): React.JSX.Element {
  const List = ordered ? 'ol' : 'div';
  const Line = ordered ? 'li' : 'p';
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={280}
      dialogContentProps={{ title, closeButtonAriaLabel: close }}
      modalProps={{ isBlocking: false }}
    >
      <List className="message">
        {lines.map((line) => (
          <Line key={line}>{line}</Line>
        ))}
      </List>
      <DialogFooter>
        <PrimaryButton text={close} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
