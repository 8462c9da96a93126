/** A workbook file as a grid. No Node here: the browser runs the same code. */
import type { WorkbookGrid } from '../../../core/grid';
import { HostError } from '../../host';
import type { ForeignKind } from '../../host';
import { readOleWorkbook, readRecords } from './binary';
import { readDelimited } from './delimited';
import { readKept } from './kept';
import { fileKind } from './kind';
import { checkLimit } from './limits';
import { isWebPage, readMarkup } from './markup';
import { readOffice } from './office';
import { readOpenDocument } from './opendocument';
import { decodeText } from './text';
import { inflateParts, zipEntries } from './zip';

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv and .txt, and the web pages and XML that go by the name of .xls.
 * The bytes decide; the name tells text from a workbook and names the sheet of a text. Throws HostError only.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): WorkbookGrid {
  try {
    return readAnyKind(bytes, /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? '', fileName);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('file-unreadable', {}, { cause });
  }
}

function readAnyKind(bytes: Uint8Array, ending: string, fileName: string): WorkbookGrid {
  if (bytes.length === 0) throw new HostError('file-empty', {});
  checkLimit('bytes', bytes.length);
  const found = fileKind(bytes);
  switch (found.kind) {
    case 'zip':
      return readPackage(bytes);
    case 'ole':
      return readOleWorkbook(bytes);
    case 'biff':
      return readRecords(bytes);
    case 'markup':
      if (/^(xls|xml|html?)$/.test(ending)) return readMarkup(bytes);
      if (/^(csv|tsv|txt)$/.test(ending)) return readText(bytes, fileName);
      throw new HostError('file-not-a-workbook', { kind: isWebPage(decodeText(bytes)) ? 'web-page' : 'unknown' });
    case 'text':
      if (/^(csv|tsv|txt)$/.test(ending)) return readText(bytes, fileName);
      throw new HostError('file-not-a-workbook', { kind: 'text' });
    case 'foreign':
      throw new HostError('file-not-a-workbook', { kind: found.foreign });
  }
}

function readText(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new HostError('file-empty', {});
  return readDelimited(text, fileName);
}

function readPackage(bytes: Uint8Array): WorkbookGrid {
  const entries = zipEntries(bytes);
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('content.xml')) {
    const mimetype = entries.filter(({ name }) => name === 'mimetype');
    const type = new TextDecoder().decode(inflateParts(bytes, mimetype).get('mimetype')).trim();
    const kind = openDocumentKind(type);
    if (kind === null) return readOpenDocument(bytes, entries);
    throw new HostError('file-not-a-workbook', { kind });
  }
  if (names.some((name) => /(^|\/)workbook\w*\.(xml|bin)$/.test(name))) {
    const kept = readKept(bytes, entries);
    return kept === null ? readOffice(bytes, entries) : { ...readOffice(bytes, entries), kept };
  }
  if (names.some((name) => name.startsWith('xl/'))) throw new HostError('file-damaged', { part: 'xl/workbook.xml' });
  throw new HostError('file-not-a-workbook', { kind: packageKind(names) });
}

/** Null for a spreadsheet. */
function openDocumentKind(mimetype: string): ForeignKind | null {
  if (mimetype === '' || /opendocument\.spreadsheet/.test(mimetype)) return null;
  if (/opendocument\.text/.test(mimetype)) return 'document';
  return /opendocument\.presentation/.test(mimetype) ? 'presentation' : 'unknown';
}

function packageKind(names: readonly string[]): ForeignKind {
  if (names.includes('word/document.xml')) return 'document';
  if (names.includes('ppt/presentation.xml')) return 'presentation';
  if (names.includes('index/document.iwa') || names.includes('index.zip')) return 'numbers';
  return 'archive';
}
