/** The errand under way, and what came of the last one. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { RemoveMade } from '../dialogs';
import { Note } from '../parts/note';
import { ToCell } from '../parts/to-cell';
import type { Job } from '../session/state';
import { usePane } from '../use-pane';

/** `onAgain` starts the making once more. */
export function JobState({
  job,
  onAgain,
}: {
  readonly job: Job;
  readonly onAgain: () => void;
}): React.JSX.Element | null {
  const { session, text, say, failure } = usePane();
  const { documents } = text.pane;
  switch (job.kind) {
    case 'writing': {
      const { done, of } = job.progress;
      return (
        <div className="job" role="status">
          <ProgressIndicator
            label={of === 0 ? documents.starting : say(documents.writing(done, of))}
            percentComplete={of === 0 ? undefined : done / of}
          />
          <DefaultButton text={documents.cancel} onClick={session.cancel} />
        </div>
      );
    }
    case 'removing':
      return (
        <div className="job" role="status">
          <ProgressIndicator label={documents.removing} />
        </div>
      );
    case 'drafting':
      return (
        <div className="job" role="status">
          <ProgressIndicator label={text.pane.word.saving} />
        </div>
      );
    case 'drafted':
      return (
        <Note tone="good" title={text.pane.word.saved(job.name)}>
          <p className="soft">{text.pane.word.savedHint}</p>
        </Note>
      );
    case 'written':
      return <Written job={job} />;
    case 'removed':
      return (
        <Note
          tone="good"
          title={job.sheets.length ? say(documents.removed(job.sheets.length)) : documents.nothingRemoved}
        />
      );
    case 'outdated':
      return (
        <Note
          tone="warning"
          title={documents.outdated.title}
          actions={<DefaultButton text={documents.outdated.action} onClick={() => void session.read()} />}
        >
          <p>{documents.outdated.text}</p>
        </Note>
      );
    case 'failed': {
      const again = {
        writing: onAgain,
        removing: () => void session.remove(),
        inserting: null,
        drafting: () => void session.saveWord(),
      }[job.of];
      return (
        <Note
          tone="error"
          title={documents.failed[job.of]}
          actions={again && <DefaultButton text={documents.tryAgain} onClick={again} />}
        >
          <p>{failure(job.error)}</p>
        </Note>
      );
    }
    case 'inserting':
      return null;
  }
}

function Written({ job }: { readonly job: Extract<Job, { kind: 'written' }> }): React.JSX.Element {
  const { session, text, say } = usePane();
  const { documents } = text.pane;
  const [removing, setRemoving] = React.useState(false);
  const { goesTo, removes } = session.host.describe();
  const said = job.mode === 'in-place' ? documents.updated : documents.written;
  return (
    <Note
      tone="good"
      title={say(said(job.sheets.length))}
      actions={
        removes && (
          <DefaultButton
            text={documents.removeMade}
            onClick={() => {
              setRemoving(true);
            }}
          />
        )
      }
    >
      {goesTo && <p className="soft">{documents.writtenHint}</p>}
      <ul className="made-sheets">
        {job.sheets.map(({ name }) => (
          <li key={name}>
            <ToCell place={{ sheet: name, cell: 'A1' }}>{name}</ToCell>
          </li>
        ))}
      </ul>
      {removing && (
        <RemoveMade
          onClose={() => {
            setRemoving(false);
          }}
        />
      )}
    </Note>
  );
}
