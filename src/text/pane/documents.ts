/** The place เอกสาร: what is made. */
export interface DocumentsText {
  readonly main: string;
}
