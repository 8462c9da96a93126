/** Everything that is not needed for the first look, fetched ahead so that the page works on without a network. */
import { sampleBytes } from './sample';

/** Resolves when all has arrived or failed to; what failed is fetched again when it is needed. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled([
    sampleBytes(),
    import('./workshop'),
    import('./ask-leave'),
    import('../hosts/file/read/read-workbook'),
    import('../pane/session/engine'),
    import('../pane/message'),
    import('../pane/documents/ask-again'),
    import('../pane/plan/chooser'),
    import('../pane/plan/editor'),
  ]);
}
