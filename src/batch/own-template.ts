/** The Word template that comes with the program: a file beside the sources, text within the built command line. */
import { readFileSync } from 'node:fs';

const TEMPLATE = new URL('../../assets/o27-template.docx', import.meta.url);
const INLINE = /^data:[^,]*;base64,/;

export function ownTemplate(): Uint8Array {
  const inline = INLINE.exec(TEMPLATE.href);
  return inline ? Buffer.from(TEMPLATE.href.slice(inline[0].length), 'base64') : readFileSync(TEMPLATE);
}
