/** The little of XML that is looked at before the library reads a part. */
import { HostError } from '../../host';

const PROLOG_BYTES = 64 * 1024;

/** Throws 'file-unsafe' where a document type is declared before the first element. */
export function refuseDoctype(bytes: Uint8Array, part: string): void {
  // Zeros fall away so that UTF-16 reads the same.
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PROLOG_BYTES)).replaceAll('\0', '');
  const prolog = start.slice(0, firstElement(start));
  if (/<!DOCTYPE/i.test(prolog)) throw new HostError('file-unsafe', { part });
}

function firstElement(text: string): number {
  const index = text.search(/<[A-Za-z_]/);
  return index === -1 ? text.length : index;
}

/** The attributes of a start tag by their name, prefixes included. */
export function attributes(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(found, ([, name, double, single]) => [name ?? '', unescape(double ?? single ?? '')]));
}

function unescape(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole);
}
