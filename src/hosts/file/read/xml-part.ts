/**
 * One pass over an XML part of a package before the library reads it: counts what would fill the memory, notes hidden
 * rows (the library reads them only together with all styles), and disarms hyperlinks, which the library spreads over
 * every cell of their range.
 */

export interface XmlPart {
  readonly cells: number;
  /** Entries of the table of shared strings. */
  readonly strings: number;
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
}

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const LETTER_X = 0x78;

const ascii = new TextDecoder('windows-1252');

/** Changes `bytes` where a hyperlink stands. */
export function inspectXmlPart(bytes: Uint8Array): XmlPart {
  const hiddenRows = new Set<number>();
  let cells = 0;
  let strings = 0;
  let row = -1;
  for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
    const { start, end } = elementName(bytes, at + 1);
    const name = end - start <= 9 ? ascii.decode(bytes.subarray(start, end)) : '';
    if (name === 'c') cells += 1;
    else if (name === 'si') strings += 1;
    else if (name === 'hyperlink') bytes[start] = LETTER_X;
    else if (name === 'row') {
      const tag = ascii.decode(bytes.subarray(end, tagEnd(bytes, end)));
      const stated = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
      row = stated === undefined ? row + 1 : Number(stated) - 1;
      if (/\shidden\s*=\s*["'](?:1|true|on)["']/.test(tag)) hiddenRows.add(row);
    }
  }
  return { cells, strings, hiddenRows };
}

/** Where the name of an element stands, without its prefix. */
function elementName(bytes: Uint8Array, from: number): { start: number; end: number } {
  let start = from;
  let end = from;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end] ?? 0;
    if (byte <= SPACE || byte === MORE || byte === SLASH || byte === LESS) break;
    if (byte === COLON) start = end + 1;
  }
  return { start, end };
}

/** A "<" ends a tag too, or a part without ">" would be walked again and again. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== MORE && bytes[end] !== LESS) end += 1;
  return end;
}
