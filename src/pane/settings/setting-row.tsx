/** A setting with its value; pressing it opens the row to change it. */
import * as React from 'react';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import { Chip } from '../parts/chip';
import { usePane } from '../use-pane';
import { shownValue } from './setting-control';
import { SettingEditor, type SettingFieldProps } from './setting-editor';

export interface SettingRowProps extends SettingFieldProps {
  /** The documents are not complete without it. */
  readonly needed?: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function SettingRow(props: SettingRowProps): React.JSX.Element {
  const { id, name, control, needed = false, changed, open, onOpen } = props;
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
          {changed && <span className="soft">{words.changedHere}</span>}
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
            <Chip tone={needed ? 'develop' : 'plain'}>{words.notStated}</Chip>
          )}
        </span>
        <Icon iconName="Edit" />
      </button>
      {open && <SettingEditor {...props} onClose={close} />}
    </li>
  );
}
