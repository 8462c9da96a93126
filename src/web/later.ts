/** Everything that is not needed for the first look, fetched ahead so that the page works on without a network. */
import { fetchDialogs } from '../pane/dialogs';
import { loadLanguage } from '../pane/languages';
import { fetchPlaces } from '../pane/place-parts';
import { loadEngine } from '../pane/session/load-engine';
import { sampleBytes, templateBytes } from './assets';

export const loadWorkshop = () => import('./workshop');
export const loadWord = () => import('../hosts/word/hand-out');
export const loadAskLeave = () => import('./ask-leave');

/** Resolves to whether all has arrived; what has not is fetched again when it is needed. */
export async function fetchLater(): Promise<boolean> {
  const fetched = await Promise.allSettled([
    loadLanguage('en'),
    loadEngine(),
    loadWorkshop(),
    loadAskLeave(),
    loadWord(),
    sampleBytes(),
    templateBytes(),
    fetchPlaces(),
    fetchDialogs(),
  ]);
  return fetched.every(({ status }) => status === 'fulfilled');
}
