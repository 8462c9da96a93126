/** The failures of a host: a code and its facts. The words are added in src/text. */
import type { NoFacts } from '../core/problem';

/** What a file is when it is no workbook. */
export type ForeignKind =
  'document' | 'presentation' | 'numbers' | 'pdf' | 'image' | 'archive' | 'web-page' | 'text' | 'unknown';

/** The limits a file can pass; `limit` is in bytes, parts, cells or characters. */
export type FileMeasure = 'bytes' | 'inflated-bytes' | 'parts' | 'cells' | 'characters';

/** The facts of each failure, by its code. */
export interface HostErrorFacts {
  /** No bytes, or nothing but blanks. */
  readonly 'file-empty': NoFacts;
  readonly 'file-too-large': { readonly measure: FileMeasure; readonly limit: number };
  readonly 'file-encrypted': NoFacts;
  readonly 'file-not-a-workbook': { readonly kind: ForeignKind };
  /** Cut off or broken; `part` is the sheet or the part of the package, null where it cannot be told. */
  readonly 'file-damaged': { readonly part: string | null };
  /** Holds a document type declaration, which no spreadsheet program writes. */
  readonly 'file-unsafe': { readonly part: string };
  /** The reading library gave up; its own words are in `cause`. */
  readonly 'file-unreadable': NoFacts;
}

export type HostErrorCode = keyof HostErrorFacts;

export class HostError<C extends HostErrorCode = HostErrorCode> extends Error {
  readonly code: C;
  readonly facts: Readonly<HostErrorFacts[C]>;

  constructor(code: C, facts: HostErrorFacts[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'HostError';
    this.code = code;
    this.facts = facts;
  }
}
