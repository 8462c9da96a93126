/** What a file is, told from its bytes; the name only decides where bytes cannot. */
import type { ForeignKind } from '../../host';

export type FileKind =
  | { readonly kind: 'zip' | 'ole' | 'biff' | 'markup' | 'text' }
  | { readonly kind: 'foreign'; readonly foreign: ForeignKind };

const SIGNATURES: readonly (readonly [ForeignKind | 'zip' | 'ole', readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const SAMPLE_BYTES = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  // "BM" may also begin a text.
  if (known === 'image' && bytes[0] === 0x42 && looksLikeText(bytes)) return { kind: 'text' };
  if (known === 'zip' || known === 'ole') return { kind: known };
  if (known !== undefined) return { kind: 'foreign', foreign: known };
  if (isBiff(bytes)) return { kind: 'biff' };
  if (!looksLikeText(bytes)) return { kind: 'foreign', foreign: 'unknown' };
  return { kind: startsWithTag(bytes) ? 'markup' : 'text' };
}

/** The first record of a bare Excel 2 to 8 sheet stream: BOF and its length. */
function isBiff(bytes: Uint8Array): boolean {
  const [id, version, low, high] = bytes;
  return id === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && [4, 6, 8, 16].includes(low ?? -1) && high === 0;
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  return !bytes.subarray(0, SAMPLE_BYTES).some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte));
}

export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function startsWithTag(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE_BYTES)).replaceAll('\0', '');
  return /^[^\w<]*<[!?a-z]/i.test(start);
}
