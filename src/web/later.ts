/** Everything that is not needed for the first look, fetched ahead so that the page works on without a network. */
import { loadLanguage } from '../pane/languages';
import { fetchPlaces } from '../pane/place-parts';
import { sampleBytes } from './sample';

/** Resolves to whether all has arrived; what has not is fetched again when it is needed. */
export async function fetchLater(): Promise<boolean> {
  const fetched = await Promise.allSettled([
    fetchPlaces(),
    loadLanguage('en'),
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
  return fetched.every(({ status }) => status === 'fulfilled');
}
