/** The dialogs, fetched when the first of them is opened. */
import * as React from 'react';
import type { AskAgainProps } from './documents/ask-again';
import type { MessageProps } from './message';
import type { RemoveMadeProps } from './remove-made';

const message = () => import('./message');
const removeMade = () => import('./remove-made');
const askAgain = () => import('./documents/ask-again');

const LazyMessage = React.lazy(async () => ({ default: (await message()).Message }));
const LazyRemoveMade = React.lazy(async () => ({ default: (await removeMade()).RemoveMade }));
const LazyAskAgain = React.lazy(async () => ({ default: (await askAgain()).AskAgain }));

const shown = (dialog: React.JSX.Element): React.JSX.Element => (
  <React.Suspense fallback={null}>{dialog}</React.Suspense>
);

export const Message = (props: MessageProps): React.JSX.Element => shown(<LazyMessage {...props} />);
export const RemoveMade = (props: RemoveMadeProps): React.JSX.Element => shown(<LazyRemoveMade {...props} />);
export const AskAgain = (props: AskAgainProps): React.JSX.Element => shown(<LazyAskAgain {...props} />);

/** Ahead of the first of them. */
export async function fetchDialogs(): Promise<void> {
  await Promise.all([message(), removeMade(), askAgain()]);
}
