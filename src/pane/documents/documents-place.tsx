/** The place เอกสาร: which sheets, how they look, making them, and what was made. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { AskAgain } from '../dialogs';
import { NoScoresYet } from '../no-scores-yet';
import { hasScores, isBusy } from '../session/state';
import { usePane } from '../use-pane';
import './documents.css';
import { JobState } from './job-state';
import { LookChoice } from './look-choice';
import { SheetChoice } from './sheet-choice';
import { sheetTotal } from './sheet-counts';
import { WordSection } from './word-section';

export function DocumentsPlace(): React.JSX.Element {
  const { state, text } = usePane();
  const { studied, job } = state;
  const top = React.useRef<HTMLDivElement>(null);
  const making = useMaking();
  React.useEffect(() => {
    if (job) top.current?.scrollIntoView({ block: 'nearest' });
  }, [job]);
  const busy = isBusy(state);
  return (
    <>
      <div className="errand" ref={top}>
        {job && <JobState job={job} onAgain={making.start} />}
      </div>
      {studied && hasScores(state) ? (
        <>
          <SheetChoice studied={studied} disabled={busy} />
          <LookChoice studied={studied} disabled={busy} />
          <p className="soft safe">{text.pane.documents.safe}</p>
          <WordSection disabled={busy} />
        </>
      ) : (
        <NoScoresYet />
      )}
      {making.question}
    </>
  );
}

export function DocumentsFoot(): React.JSX.Element | null {
  const { state, text, say } = usePane();
  const making = useMaking();
  const { studied } = state;
  if (!studied || !hasScores(state)) return null;
  return (
    <footer className="pane-foot">
      <PrimaryButton
        className="main"
        text={say(text.pane.documents.main(sheetTotal(studied)))}
        disabled={isBusy(state)}
        allowDisabledFocus
        onClick={making.start}
      />
      {making.question}
    </footer>
  );
}

/** Starting asks first where sheets of ours are in the workbook already. */
function useMaking(): { readonly start: () => void; readonly question: React.JSX.Element | null } {
  const { session, state } = usePane();
  const [asking, setAsking] = React.useState(false);
  const made = state.studied?.workbook.sheets.filter((sheet) => sheet.made !== null).length ?? 0;
  const close = (): void => {
    setAsking(false);
  };
  return {
    start: () => {
      if (isBusy(state)) return;
      if (made > 0 && session.host.describe().removes) setAsking(true);
      else void session.write('beside');
    },
    question: asking ? (
      <AskAgain
        sheets={made}
        onClose={close}
        onChoose={(mode) => {
          close();
          void session.write(mode);
        }}
      />
    ) : null,
  };
}
