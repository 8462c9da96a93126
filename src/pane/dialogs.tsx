/** The dialogs, fetched when the first of them is opened. */
import * as React from 'react';
import type { AskAgainProps } from './documents/ask-again';
import type { MessageProps } from './message';
import type { RemoveMadeProps } from './remove-made';

const LazyMessage = React.lazy(async () => ({ default: (await import('./message')).Message }));
const LazyRemoveMade = React.lazy(async () => ({ default: (await import('./remove-made')).RemoveMade }));
const LazyAskAgain = React.lazy(async () => ({ default: (await import('./documents/ask-again')).AskAgain }));

const shown = (dialog: React.JSX.Element): React.JSX.Element => (
  <React.Suspense fallback={null}>{dialog}</React.Suspense>
);

export const Message = (props: MessageProps): React.JSX.Element => shown(<LazyMessage {...props} />);
export const RemoveMade = (props: RemoveMadeProps): React.JSX.Element => shown(<LazyRemoveMade {...props} />);
export const AskAgain = (props: AskAgainProps): React.JSX.Element => shown(<LazyAskAgain {...props} />);
