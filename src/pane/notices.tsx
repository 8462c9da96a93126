/** What concerns every place: stale scores, a small failure, no network. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Note } from './parts/note';
import { isBusy } from './session/state';
import { usePane } from './use-pane';

export function Notices(): React.JSX.Element {
  const { session, state, text, failure } = usePane();
  const { frame } = text.pane;
  const online = useOnline();
  return (
    <>
      {!online && (
        <Note tone="plain">
          <p>{frame.offline}</p>
        </Note>
      )}
      {state.stale && state.reading.kind === 'read' && (
        <Note
          tone="warning"
          title={frame.changed.title}
          actions={
            <DefaultButton text={frame.readAgain} disabled={isBusy(state)} onClick={() => void session.read()} />
          }
        >
          <p>{frame.changed.text}</p>
        </Note>
      )}
      {state.trouble !== null && (
        <Note
          tone="error"
          title={frame.trouble}
          actions={<DefaultButton text={frame.close} onClick={session.dismissTrouble} />}
        >
          <p>{failure(state.trouble)}</p>
        </Note>
      )}
    </>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = React.useState(navigator.onLine);
  React.useEffect(() => {
    const follow = (): void => {
      setOnline(navigator.onLine);
    };
    window.addEventListener('online', follow);
    window.addEventListener('offline', follow);
    return () => {
      window.removeEventListener('online', follow);
      window.removeEventListener('offline', follow);
    };
  }, []);
  return online;
}
