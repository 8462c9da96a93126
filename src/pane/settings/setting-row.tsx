/** A setting with its value; pressing it opens the row to change it. */
import * as React from 'react';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { SettingProblem } from '../../core/read-settings';
import { Chip } from '../parts/chip';
import { usePane } from '../use-pane';
import { type Control, shownValue } from './setting-control';
import { SettingEditor } from './setting-editor';

export interface SettingRowProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly control: Control;
  /** The officer changed it in the pane. */
  readonly changed: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Tells what is wrong with the value; null takes the setting back to the workbook's. */
  readonly onSave: (value: string | null) => SettingProblem | null;
}

export function SettingRow(props: SettingRowProps): React.JSX.Element {
  const { id, name, control, changed, open, onOpen } = props;
  const { text, say } = usePane();
  const words = text.pane.scores.settings;
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    button.current?.focus();
    onOpen(false);
  };
  const value = shownValue(control);
  return (
    <li>
      <button
        type="button"
        ref={button}
        className="setting"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <span className="setting-name">
          {name}
          {changed && <span className="soft"> · {words.changedHere}</span>}
        </span>
        <span className="setting-value">
          {value ? (
            // what was typed stays as it was typed
            control.choices || control.numeric ? (
              say(value)
            ) : (
              value
            )
          ) : (
            <Chip tone="develop">{words.notStated}</Chip>
          )}
        </span>
        <Icon iconName="Edit" />
      </button>
      {open && <SettingEditor {...props} onClose={close} />}
    </li>
  );
}
