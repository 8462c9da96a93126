/** A failure as a sentence, whatever was thrown. */
import { HostError } from '../hosts/host';
import type { Text } from '../text/text';

export function failureText(error: unknown, text: Text): string {
  if (error instanceof HostError) return text.host(error as HostError);
  // what webpack throws where a chunk does not arrive
  if (error instanceof Error && error.name === 'ChunkLoadError') return text.pane.frame.notLoaded;
  return text.unexpected(error instanceof Error ? error.message : '');
}
