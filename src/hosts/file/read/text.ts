/** The text of a file whose encoding nobody states. */
import { isUtf16 } from './kind';

/** UTF-16 with its mark, else UTF-8, else Windows-874 (Thai), which as a whole text hardly ever is valid UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}
