/** The browser page: opening a file, the preview beside the pane, and what is handed out. */
export interface WebText {
  /** What this is, in three lines. */
  readonly start: { readonly title: string; readonly lines: readonly [string, string, string] };
  readonly drop: {
    readonly title: string;
    readonly choose: string;
    readonly kinds: string;
    readonly paste: string;
    /** While a file is dragged over the page. */
    readonly here: string;
  };
  readonly sample: string;
  readonly form: string;
  readonly formWhy: string;
  readonly sampleWhy: string;
  /** The sample's file name. */
  readonly sampleName: string;
  /** The name of a table that was pasted, with the ending .txt. */
  readonly pastedName: string;
  readonly file: {
    readonly label: string;
    readonly another: string;
    readonly downloadAgain: string;
    readonly otherLanguage: string;
    readonly close: string;
  };
  readonly views: { readonly label: string; readonly preview: string; readonly pane: string };
  /** Everything has been fetched. */
  readonly prepared: string;
  readonly opening: (name: string) => string;
  readonly notOpened: (name: string) => string;
  readonly downloaded: (name: string) => string;
  /** Asked before another file takes the place of decisions that were not downloaded. */
  readonly leaving: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
  readonly preview: PreviewText;
}

export interface PreviewText {
  readonly label: string;
  readonly sheets: string;
  /** After the name of a sheet that was made. */
  readonly made: string;
  readonly hidden: string;
  readonly emptySheet: string;
  readonly row: (row: string) => string;
  readonly emptyRows: (from: string, to: string) => string;
  /** Where the first part of a large sheet is shown. */
  readonly firstRows: (to: string, all: string) => string;
  readonly someRows: (from: string, to: string, all: string) => string;
  readonly someColumns: (from: string, to: string, last: string) => string;
  readonly before: string;
  readonly after: string;
  /** Said when a cell is gone to; `content` is what it shows, '' for nothing. */
  readonly wentTo: (sheet: string, cell: string, content: string) => string;
}
