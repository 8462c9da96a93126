/** Tables that programs export as .xls without being Excel's: web pages, and Excel's XML of 2003. */
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import { libraryTraits, toGrid } from './grid';
import { readByLibrary } from './library';
import { checkLimit } from './limits';
import { decodeText } from './text';
import { refuseDoctype } from './xml';

/** The library compares every cell of a page with every merged one before it. */
const COMPARISONS = 500_000_000;

/** Throws 'file-not-a-workbook' for a page without a table and for other XML. */
export function readMarkup(bytes: Uint8Array): WorkbookGrid {
  const text = decodeText(bytes);
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(text)) {
    return readExcelXml(bytes, text);
  }
  const start = text.search(/<table[\s>]/i);
  if (start === -1) throw new HostError('file-not-a-workbook', { kind: isWebPage(text) ? 'web-page' : 'unknown' });
  return readWebPage(text.slice(start));
}

export function isWebPage(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|table)[\s>]/i.test(text);
}

/** Cells stay text as written, as in .csv. */
function readWebPage(tables: string): WorkbookGrid {
  const cells = occurrences(tables, /<t[dh][\s>]/gi);
  checkLimit('cells', cells);
  checkLimit('characters', tables.length);
  const merged = occurrences(tables, /\s(?:col|row)span\s*=\s*["']?(?:[2-9]|\d\d)/gi);
  if (cells * merged > COMPARISONS) {
    throw new HostError('file-too-large', { measure: 'cells', limit: Math.floor(COMPARISONS / merged) });
  }
  return toGridOfAll(`<html>${decodeReferences(tables)}`);
}

function readExcelXml(bytes: Uint8Array, text: string): WorkbookGrid {
  refuseDoctype(bytes, 'workbook');
  checkLimit('cells', occurrences(text, /<(?:\w+:)?Cell[\s/>]/g));
  // Spans are unfolded column by column; a sheet has 16,384 of them.
  if (/\sss:Span\s*=\s*["']\d{6}/.test(text)) throw new HostError('file-damaged', { part: null });
  return toGridOfAll(text);
}

function toGridOfAll(text: string): WorkbookGrid {
  const workbook = readByLibrary(text);
  return toGrid(
    workbook,
    libraryTraits(workbook, () => true),
  );
}

function occurrences(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern), () => 1).length;
}

/** Thai often stands as &#3585;; the library knows only a few named references. */
function decodeReferences(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    // "<", ">" and "&" keep standing for themselves.
    return code > 0x3e && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
