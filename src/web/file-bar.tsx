/** The head of the page while a file is open: its name, the result, other files, and on narrow screens the view. */
import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { ChooseFile } from './choose-file';
import type { OpenedFile, View } from './opened-file';
import { useDesk } from './use-desk';

const VIEWS: readonly View[] = ['pane', 'preview'];

export interface FileBarProps {
  readonly opened: OpenedFile;
  readonly view: View;
  /** Whether its name is the title of what is shown, where the pane is not. */
  readonly titled: boolean;
}

export function FileBar({ opened, view, titled }: FileBarProps): React.JSX.Element {
  const { file, web } = useDesk();
  const Name = titled ? 'h1' : 'span';
  const made = file?.made ?? null;
  return (
    <nav className="file-bar" aria-label={web.file.label}>
      <Name className="file-name" title={opened.name}>
        {opened.name}
      </Name>
      {made && (
        <ActionButton
          text={web.file.downloadAgain}
          title={made.name}
          iconProps={{ iconName: 'Download' }}
          onClick={opened.downloadAgain}
        />
      )}
      <ChooseFile text={web.file.another} />
      <div className="views" role="group" aria-label={web.views.label}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={view === name}
            onClick={() => {
              opened.turnTo(name);
            }}
          >
            {web.views[name]}
          </button>
        ))}
      </div>
      <p className="said" role="status">
        {made && web.downloaded(made.name)}
      </p>
    </nav>
  );
}
