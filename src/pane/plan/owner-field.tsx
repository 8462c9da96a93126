/** Who does it, with the agency's units suggested. */
import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePane } from '../use-pane';
import { unitsOf } from './units';

const UNITS = 'plan-units';

export interface OwnerFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function OwnerField({ value, onChange }: OwnerFieldProps): React.JSX.Element {
  const { state, text, say } = usePane();
  const units = state.studied
    ? unitsOf(state.studied.result.assessment.agency.kind, state.studied.settings.owners)
    : [];
  return (
    <>
      <TextField
        label={text.pane.plan.editor.owner}
        lang="th"
        list={UNITS}
        autoComplete="off"
        value={value}
        onChange={(_, next = '') => {
          onChange(next);
        }}
      />
      <datalist id={UNITS} lang="th">
        {units.map((unit) => (
          <option key={unit} value={say(unit)} />
        ))}
      </datalist>
    </>
  );
}
