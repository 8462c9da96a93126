/** Sheets of ours are there already: update them, or make another set beside? */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter } from 'office-ui-fabric-react/lib/Dialog';
import type { WriteMode } from '../session/write-report';
import { usePane } from '../use-pane';

export interface AskAgainProps {
  /** Sheets that are there. */
  readonly sheets: number;
  readonly onChoose: (mode: WriteMode) => void;
  readonly onClose: () => void;
}

export function AskAgain({ sheets, onChoose, onClose }: AskAgainProps): React.JSX.Element {
  const { text, say } = usePane();
  const { again } = text.pane.documents;
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={288}
      dialogContentProps={{ title: again.title, subText: say(again.text(sheets)), closeButtonAriaLabel: again.cancel }}
      modalProps={{ isBlocking: false }}
    >
      <div className="ask-again">
        <Answer
          title={again.inPlace}
          about={again.inPlaceAbout}
          primary
          onChoose={() => {
            onChoose('in-place');
          }}
        />
        <Answer
          title={again.beside}
          about={again.besideAbout}
          onChoose={() => {
            onChoose('beside');
          }}
        />
      </div>
      <DialogFooter>
        <DefaultButton text={again.cancel} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly about: string;
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

function Answer({ title, about, primary = false, onChoose }: AnswerProps): React.JSX.Element {
  return (
    <button type="button" className={primary ? 'answer primary' : 'answer'} onClick={onChoose}>
      <strong>{title}</strong>
      <span>{about}</span>
    </button>
  );
}
