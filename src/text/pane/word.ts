/** The Word document, in the place เอกสาร. */

export interface WordText {
  readonly title: string;
  readonly about: string;
  readonly template: string;
  /** The template that comes with the program. */
  readonly ownTemplate: string;
  readonly chooseTemplate: string;
  readonly dropTemplate: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly savedHint: string;
  /** Where a pane cannot save files: what to do instead. */
  readonly elsewhere: { readonly title: string; readonly text: string; readonly page: string };
}
