/** Every word of the pane in one language. */
import type { DocumentsText } from './documents';
import type { FrameText } from './frame';
import type { PlanText } from './plan';
import type { ResultText } from './result';
import type { ScoresText } from './scores';
import type { WordText } from './word';

export interface PaneText {
  readonly frame: FrameText;
  readonly scores: ScoresText;
  readonly result: ResultText;
  readonly plan: PlanText;
  readonly documents: DocumentsText;
  readonly word: WordText;
}
