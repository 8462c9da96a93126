/** One step with its number, and buttons to move it and to take it away. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePane } from '../use-pane';

export interface StepFieldProps {
  readonly number: number;
  /** How many steps there are. */
  readonly of: number;
  readonly text: string;
  readonly missing: boolean;
  readonly componentRef: (field: ITextField | null) => void;
  readonly onWrite: (text: string) => void;
  /** Enter, with what stands after the selection to go into a new step. */
  readonly onDivide: (at: number, end: number) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function StepField(props: StepFieldProps): React.JSX.Element {
  const { number, of, text, missing, componentRef, onWrite, onDivide, onMove, onRemove } = props;
  const { text: words, say } = usePane();
  const { editor } = words.pane.plan;
  const write = (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onDivide(selectionStart ?? text.length, selectionEnd ?? text.length);
    } else if (event.key === 'Backspace' && text === '' && selectionEnd === 0 && of > 1) {
      event.preventDefault();
      onRemove();
    }
  };
  const button = (icon: string, label: string, off: boolean, onClick: () => void): React.JSX.Element => (
    <IconButton
      iconProps={{ iconName: icon }}
      ariaLabel={say(label)}
      title={say(label)}
      disabled={off}
      allowDisabledFocus
      onClick={off ? undefined : onClick}
    />
  );
  return (
    <li>
      <div className="step-head">
        <span className="soft" aria-hidden="true">
          {say(editor.step(number))}
        </span>
        {button('ChevronUp', editor.stepUp(number), number === 1, () => {
          onMove(-1);
        })}
        {button('ChevronDown', editor.stepDown(number), number === of, () => {
          onMove(1);
        })}
        {button('Delete', editor.removeStep(number), of === 1 && text === '', onRemove)}
      </div>
      <TextField
        ariaLabel={say(editor.step(number))}
        lang="th"
        multiline
        autoAdjustHeight
        rows={1}
        resizable={false}
        componentRef={componentRef}
        inputClassName="step-field"
        value={text}
        {...(missing && { errorMessage: say(editor.stepsMissing) })}
        onKeyDown={write}
        onChange={(_, value = '') => {
          onWrite(value);
        }}
      />
    </li>
  );
}
