/** What a door offers besides its host. */
import type { WordDraft } from './word-draft';

export interface Doors {
  /** Puts the sample's tables into the workbook, or opens them. */
  readonly sample: () => Promise<void>;
  /** Puts an empty form into the workbook, or hands it out as a file. */
  readonly form: () => Promise<void>;
  /** Fills the agency's template, or ours, and hands the file out; null where a pane cannot save files. */
  readonly word: ((draft: WordDraft, template: Uint8Array<ArrayBuffer> | null) => Promise<void>) | null;
}
