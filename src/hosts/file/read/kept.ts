/** What the officer decided, as a package keeps it. */
import { keptText } from '../../kept-part';
import { LIMITS } from './limits';
import { type ZipEntry, inflateParts } from './zip';

const ITEM = /^customXml\/item\d*\.xml$/i;

/** Null where there is none, or none that can be read: the scores can be read all the same. Never throws. */
export function readKept(bytes: Uint8Array, entries: readonly ZipEntry[]): string | null {
  const items = entries.filter(({ name }) => ITEM.test(name));
  if (items.reduce((sum, { size }) => sum + size, 0) > LIMITS['inflated-bytes']) return null;
  for (const item of items) {
    const kept = keptText(partText(bytes, item));
    if (kept !== null) return kept;
  }
  return null;
}

/** '' for a part that is damaged or encrypted. */
function partText(bytes: Uint8Array, entry: ZipEntry): string {
  try {
    return new TextDecoder().decode(inflateParts(bytes, [entry]).get(entry.name.toLowerCase()));
  } catch {
    return '';
  }
}
