/** A search over the whole catalogue. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePane } from '../use-pane';

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: SearchFieldProps): React.JSX.Element {
  const { chooser } = usePane().text.pane.plan;
  const field = React.useRef<ITextField>(null);
  return (
    <div className="search" role="search">
      <TextField
        type="text"
        label={chooser.search}
        description={chooser.searchHint}
        componentRef={field}
        inputClassName="cover-first"
        value={value}
        autoComplete="off"
        onChange={(_, next) => {
          onChange(next ?? '');
        }}
        onRenderSuffix={() =>
          value === '' ? null : (
            <IconButton
              iconProps={{ iconName: 'Clear' }}
              ariaLabel={chooser.clear}
              title={chooser.clear}
              onClick={() => {
                onChange('');
                field.current?.focus();
              }}
            />
          )
        }
      />
    </div>
  );
}
