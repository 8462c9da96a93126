/** The chooser or the editor, loaded when it is first wanted. */
import * as React from 'react';
import { Message } from '../message';
import { usePane } from '../use-pane';
import type { TaskProps } from './doing';

type Screen = (props: TaskProps) => React.JSX.Element | null;

export function Task(props: TaskProps): React.JSX.Element | null {
  const { text } = usePane();
  const { frame, plan } = text.pane;
  const [shown, setShown] = React.useState<{ readonly Screen: Screen } | 'failed' | null>(null);
  const { kind } = props.doing;
  React.useEffect(() => {
    let wanted = true;
    load(kind).then(
      (Screen) => {
        if (wanted) setShown({ Screen });
      },
      () => {
        if (wanted) setShown('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [kind]);
  if (shown === null) return null;
  if (shown !== 'failed') return <shown.Screen {...props} />;
  return (
    <Message
      title={frame.trouble}
      lines={[plan.loadFailed]}
      close={frame.close}
      onClose={() => {
        props.onDone([]);
      }}
    />
  );
}

/** Ahead of the first wish. */
export async function fetchTasks(): Promise<void> {
  await Promise.all([load('choose'), load('edit')]);
}

async function load(kind: TaskProps['doing']['kind']): Promise<Screen> {
  return kind === 'choose' ? (await import('./chooser')).Chooser : (await import('./editor')).Editor;
}
