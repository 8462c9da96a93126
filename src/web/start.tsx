/** The page before a file is open. */
import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Mark } from '../pane/mark';
import { ChooseFile } from './choose-file';
import { DeskNotes } from './desk-notes';
import { useDesk } from './use-desk';

export function Start(): React.JSX.Element {
  const { desk, state, web } = useDesk();
  const busy = state.opening !== null;
  return (
    <main className="start">
      <div className="start-head">
        <Mark />
        <h1>{web.start.title}</h1>
        <button
          type="button"
          className="to-cell language"
          lang={state.language === 'th' ? 'en' : 'th'}
          onClick={() => {
            void desk.speak(state.language === 'th' ? 'en' : 'th');
          }}
        >
          {web.file.otherLanguage}
        </button>
      </div>
      <ul className="start-lines">
        {web.start.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <DeskNotes />
      <div className="drop-zone">
        <p className="drop-title">{web.drop.title}</p>
        <ChooseFile text={web.drop.choose} describedBy="drop-kinds" primary />
        <p className="soft" id="drop-kinds">
          {web.drop.kinds}
        </p>
        <p className="soft">{web.drop.paste}</p>
      </div>
      <p className="soft" role="status">
        {state.prepared ? web.prepared : ''}
      </p>
      <ul className="start-others">
        <li>
          <ActionButton
            text={web.sample}
            iconProps={{ iconName: 'OpenFile' }}
            disabled={busy}
            aria-describedby="sample-why"
            onClick={() => void desk.openSample()}
          />
          <p className="soft" id="sample-why">
            {web.sampleWhy}
          </p>
        </li>
        <li>
          <ActionButton
            text={web.form}
            iconProps={{ iconName: 'Download' }}
            aria-describedby="form-why"
            onClick={() => void desk.downloadForm()}
          />
          <p className="soft" id="form-why">
            {web.formWhy}
          </p>
        </li>
      </ul>
    </main>
  );
}
