/** Some lines to be read and closed. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import { usePane } from './use-pane';

export interface MessageProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly close: string;
  readonly onClose: () => void;
  /** Steps with numbers. */
  readonly ordered?: boolean;
}

export function Message({ title, lines, close, onClose, ordered = false }: MessageProps): React.JSX.Element {
  const { say } = usePane();
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={280}
      dialogContentProps={{ title, closeButtonAriaLabel: close }}
      modalProps={{ isBlocking: false }}
    >
      {ordered ? (
        <ol className="message">
          {lines.map((line, index) => (
            <li key={line}>
              <span className="figure">{say(`${String(index + 1)}.`)}</span>
              <span>{line}</span>
            </li>
          ))}
        </ol>
      ) : (
        <div className="message">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <DialogFooter>
        <PrimaryButton text={close} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
