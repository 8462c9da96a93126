/** An open file: its preview beside the pane, or on a narrow screen one of the two. */
import * as React from 'react';
import { Pane } from '../pane/pane';
import { DeskNotes } from './desk-notes';
import { FileBar } from './file-bar';
import type { OpenedFile } from './opened-file';
import { Preview } from './preview/preview';
import { useDesk } from './use-desk';
import { useNarrow } from './use-narrow';

export function Workspace({ opened }: { readonly opened: OpenedFile }): React.JSX.Element {
  const { file, web } = useDesk();
  const { tabs, looking, view } = file ?? opened.state;
  const alone = useNarrow() && view === 'preview';
  const pane = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // what was clicked to open the file is gone
    pane.current?.focus();
  }, []);
  return (
    <div className={`workspace shows-${view}`}>
      <FileBar opened={opened} view={view} titled={alone} />
      <div className="workspace-notes">
        <DeskNotes />
      </div>
      <Preview tabs={tabs} looking={looking} text={web.preview} look={opened.look} goTo={opened.show} main={alone} />
      <div className="web-pane" ref={pane} tabIndex={-1}>
        <Pane session={opened.session} />
      </div>
    </div>
  );
}
