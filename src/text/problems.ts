/** What can go wrong outside the workbook, as facts to be put into words. */

export type UsageProblem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly written: string; readonly commands: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly written: string }
  | { readonly kind: 'option-without-value'; readonly written: string }
  | { readonly kind: 'no-file'; readonly command: string }
  | { readonly kind: 'too-many-files'; readonly written: string }
  /** An option that means nothing without that command or option. */
  | { readonly kind: 'only-with'; readonly written: string; readonly needed: string }
  | { readonly kind: 'bad-language'; readonly written: string };

export type FileProblem =
  | { readonly kind: 'not-found'; readonly file: string }
  | { readonly kind: 'is-folder'; readonly file: string }
  | { readonly kind: 'not-readable'; readonly file: string }
  | { readonly kind: 'not-writable'; readonly file: string }
  | { readonly kind: 'no-folder'; readonly file: string; readonly folder: string }
  | { readonly kind: 'same-file'; readonly file: string }
  /** A Word file may have been finished by hand: it is never written over. */
  | { readonly kind: 'taken'; readonly file: string }
  | { readonly kind: 'not-ours'; readonly file: string };
