/** The place คะแนน: what was read, what wants a look, and the settings. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { hasScores, isBusy } from '../session/state';
import { SettingsSection } from '../settings/settings-section';
import { usePane } from '../use-pane';
import { Inserting } from './inserting';
import { NothingFound } from './nothing-found';
import { ReadNote } from './read-note';
import './scores.css';
import { TableList } from './table-list';

export function ScoresPlace(): React.JSX.Element | null {
  const { state } = usePane();
  const [open, setOpen] = React.useState<string | null>(null);
  const { studied } = state;
  if (!studied) return null;
  return (
    <>
      <Inserting />
      {hasScores(state) ? (
        <>
          <ReadNote
            result={studied.result}
            onNameAgency={() => {
              setOpen('agencyName');
            }}
          />
          <TableList result={studied.result} />
          <SettingsSection studied={studied} open={open} onOpen={setOpen} />
        </>
      ) : (
        <NothingFound studied={studied} />
      )}
    </>
  );
}

export function ScoresFoot(): React.JSX.Element {
  const { session, state, text } = usePane();
  const again = {
    text: text.pane.frame.readAgain,
    disabled: isBusy(state),
    allowDisabledFocus: true,
    onClick: () => void session.read(),
  };
  return (
    <footer className="pane-foot">
      {hasScores(state) ? (
        <>
          <PrimaryButton
            className="main"
            text={text.pane.scores.toAnalysis}
            onClick={() => {
              session.visit('result');
            }}
          />
          <DefaultButton {...again} />
        </>
      ) : (
        <PrimaryButton className="main" {...again} />
      )}
    </footer>
  );
}
