/** The browser's own way to choose a file, behind a button. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useDesk } from './use-desk';

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt';

export interface ChooseFileProps {
  readonly text: string;
  readonly primary?: boolean;
  readonly describedBy?: string;
}

export function ChooseFile({ text, primary = false, describedBy }: ChooseFileProps): React.JSX.Element {
  const { desk, state } = useDesk();
  const input = React.useRef<HTMLInputElement>(null);
  const Button = primary ? PrimaryButton : DefaultButton;
  return (
    <>
      <Button
        text={text}
        aria-describedby={describedBy}
        iconProps={{ iconName: 'OpenFile' }}
        disabled={state.opening !== null}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // so that choosing the same file again is seen
          if (file) void desk.openBlob(file).finally(() => (target.value = ''));
        }}
      />
    </>
  );
}
