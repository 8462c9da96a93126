/** What every door offers, and its failures: a code and its facts. The words are added in src/text. */
import type { Place, WorkbookGrid } from '../core/grid';
import type { NoFacts } from '../core/problem';
import type { WorkbookSpec } from '../core/sheet';

export interface HostTraits {
  readonly kind: 'excel' | 'file';
  /** Can show a cell of the workbook. */
  readonly goesTo: boolean;
  /** Writes into the workbook that it reads, and can take away again what was made. */
  readonly removes: boolean;
  /** Tells when the scores change after they were read. */
  readonly watches: boolean;
}

/** Sheets done, of all that are to be written. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface WriteTask {
  /** 'in-place' fills the sheets of the set anew that the spec's marks name; 'beside' adds a set. */
  readonly mode: 'in-place' | 'beside';
  /** Kept with the workbook, in the same go. */
  readonly kept: string;
  readonly progress?: (progress: Progress) => void;
  /** Cancelling takes back what was written: 'cancelled'. */
  readonly signal?: AbortSignal;
}

/** Every promise may be rejected with a HostError. */
export interface Host {
  readonly describe: () => HostTraits;
  readonly read: (signal?: AbortSignal) => Promise<WorkbookGrid>;
  /** All of the sheets or, when rejected, none. */
  readonly write: (spec: WorkbookSpec, task: WriteTask) => Promise<void>;
  /** Keeps what the officer decided with the workbook, in place of what was kept before. */
  readonly keep: (decisions: string) => Promise<void>;
  /** Adds the sheets of an .xlsx file as the officer's own. */
  readonly insert: (file: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Calls back when somebody changes a sheet that is not ours; what it returns stops that. */
  readonly watch: (changed: () => void) => Promise<() => void>;
  /** Takes away all sheets of ours and nothing else; resolves to their names. */
  readonly remove: () => Promise<readonly string[]>;
  readonly goTo: (place: Place) => Promise<void>;
}

/** What a file is when it is no workbook. */
export type ForeignKind =
  'document' | 'presentation' | 'numbers' | 'pdf' | 'image' | 'archive' | 'web-page' | 'text' | 'unknown';

/** The limits a file can pass; `limit` is in bytes, parts, cells or characters. */
export type FileMeasure = 'bytes' | 'inflated-bytes' | 'parts' | 'cells' | 'characters';

/** A tag of a Word template that cannot be filled in. */
export interface TemplateTagProblem {
  /** Not known there; a brace without the other; a part without its end or beginning; a part written as a text, and back. */
  readonly kind: 'unknown' | 'cut' | 'opened-not-closed' | 'closed-not-opened' | 'repeated' | 'not-repeated';
  /** As it is written. */
  readonly tag: string;
  readonly part: 'body' | 'header' | 'footer';
  /** From 1, in its part. */
  readonly paragraph: number;
  /** The beginning of that paragraph. */
  readonly text: string;
}

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
  /** `needed` is the version of ExcelApi. */
  readonly 'excel-too-old': { readonly needed: string };
  readonly 'cell-being-edited': NoFacts;
  readonly 'sheet-protected': NoFacts;
  /** The structure of the workbook: no sheet may be added or taken away. */
  readonly 'workbook-protected': NoFacts;
  readonly 'workbook-read-only': NoFacts;
  readonly 'other-workbook-active': NoFacts;
  /** Somebody who has the workbook open as well changed it at the same time. */
  readonly 'changed-by-others': NoFacts;
  /** More was asked than Excel takes at once. */
  readonly 'request-too-large': NoFacts;
  /** More is in the workbook than Excel hands out. */
  readonly 'workbook-too-large': NoFacts;
  /** Deleted or renamed meanwhile; null where Excel does not say which. */
  readonly 'sheet-gone': { readonly sheet: string | null };
  readonly 'sheet-hidden': { readonly sheet: string };
  readonly 'sheet-name-taken': { readonly sheet: string | null };
  /** Too long, or with characters that Excel does not take. */
  readonly 'sheet-name-refused': { readonly sheet: string };
  /** A defined name that the officer uses for something else. */
  readonly 'name-taken': { readonly name: string };
  /** Nothing would be left to see. */
  readonly 'only-made-sheets': NoFacts;
  /** Writing failed and could not be taken back; why it failed is in `cause`. */
  readonly 'sheets-left': { readonly sheets: readonly string[] };
  /** The template is no Word file, or one with a password. */
  readonly 'template-not-word': NoFacts;
  /** Nothing of the document would stand in it. */
  readonly 'template-without-tags': NoFacts;
  readonly 'template-tags-wrong': { readonly problems: readonly TemplateTagProblem[] };
  /** The officer cancelled; the workbook is as it was before. */
  readonly cancelled: NoFacts;
  /** Anything else that Excel refused, by Excel's own code. */
  readonly 'excel-failed': { readonly code: string };
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
