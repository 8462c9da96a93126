/** The fields of a measure: what every plan shows first, further columns below. Texts of the documents are Thai. */
import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePane } from '../use-pane';
import type { Draft, Missing } from './draft';
import { OwnerField } from './owner-field';
import { PeriodField } from './period-field';
import { StepsField } from './steps-field';

export interface EditorFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** What is to be told as missing. */
  readonly missing: Missing;
}

const DETAILS = ['budget', 'indicator', 'target', 'followUp'] as const;

export function EditorFields({ draft, onChange, missing }: EditorFieldsProps): React.JSX.Element {
  const { editor } = usePane().text.pane.plan;
  const [open, setOpen] = React.useState(() => DETAILS.some((field) => field === 'budget' && draft[field] !== ''));
  return (
    <>
      <TextField
        label={editor.name}
        lang="th"
        required
        multiline
        autoAdjustHeight
        rows={2}
        resizable={false}
        inputClassName="name-field cover-first"
        value={draft.name}
        {...(missing.name && { errorMessage: editor.nameMissing })}
        onChange={(_, name = '') => {
          onChange({ ...draft, name: name.replace(/[\r\n]+/g, ' ') });
        }}
      />
      <StepsField
        steps={draft.steps}
        missing={missing.steps}
        onChange={(steps) => {
          onChange({ ...draft, steps });
        }}
      />
      <PeriodField draft={draft} onChange={onChange} />
      <OwnerField
        value={draft.owner}
        onChange={(owner) => {
          onChange({ ...draft, owner });
        }}
      />
      <details
        className="fold"
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary tabIndex={0}>{editor.more}</summary>
        <p className="soft">{editor.moreHint}</p>
        {DETAILS.map((field) => (
          <TextField
            key={field}
            label={editor[field]}
            lang="th"
            multiline
            autoAdjustHeight
            rows={field === 'followUp' || field === 'indicator' ? 2 : 1}
            resizable={false}
            value={draft[field]}
            onChange={(_, value = '') => {
              onChange({ ...draft, [field]: value });
            }}
          />
        ))}
      </details>
    </>
  );
}
