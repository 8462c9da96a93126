/** Changes one setting in place. */
import * as React from 'react';
import { ActionButton, DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { SettingProblem } from '../../core/read-settings';
import { toArabicDigits } from '../../core/thai/digits';
import { usePane } from '../use-pane';
import type { Control } from './setting-control';

export interface SettingFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly control: Control;
  /** The officer changed it in the pane. */
  readonly changed: boolean;
  /** Tells what is wrong with the value; null takes the setting back to the workbook's. */
  readonly onSave: (value: string | null) => SettingProblem | null;
}

export interface SettingEditorProps extends SettingFieldProps {
  readonly onClose: () => void;
}

export function SettingEditor(props: SettingEditorProps): React.JSX.Element {
  const { id, name, about, control, changed, onSave, onClose } = props;
  const { text, say } = usePane();
  const words = text.pane.scores.settings;
  const [typed, setTyped] = React.useState(control.numeric ? say(control.value) : control.value);
  const [problem, setProblem] = React.useState<SettingProblem | null>(null);
  const field = React.useRef<HTMLInputElement & HTMLSelectElement>(null);
  React.useEffect(() => {
    field.current?.focus();
  }, []);
  const save = (value: string | null): void => {
    // figures are shown in the digits of the documents
    const same = (control.numeric && value !== null ? toArabicDigits(value) : value) === control.value;
    const found = same ? null : onSave(value);
    setProblem(found);
    if (found) field.current?.focus();
    else onClose();
  };
  const common = {
    ref: field,
    className: 'field',
    'aria-label': name,
    'aria-describedby': `${id}-about`,
    'aria-invalid': problem !== null,
    value: typed,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>): void => {
      setTyped(event.target.value);
    },
  };
  return (
    <form
      id={id}
      className="setting-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(typed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // office.js answers Escape too: it takes the focus to the top of the pane
        event.stopPropagation();
        onClose();
      }}
    >
      {control.choices ? (
        <select {...common}>
          {control.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {say(choice.name)}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} type="text" inputMode={control.numeric ? 'decimal' : 'text'} autoComplete="off" />
      )}
      <p id={`${id}-about`} className="soft">
        {problem ? <span className="problem">{say(words.problem(problem))}</span> : say(about)}
      </p>
      <div role="alert" className="said">
        {problem && say(words.problem(problem))}
      </div>
      <div className="actions">
        <PrimaryButton type="submit" text={words.save} />
        <DefaultButton text={text.pane.frame.cancel} onClick={onClose} />
        {changed && (
          <ActionButton
            iconProps={{ iconName: 'Undo' }}
            text={words.reset}
            onClick={() => {
              save(null);
            }}
          />
        )}
      </div>
    </form>
  );
}
