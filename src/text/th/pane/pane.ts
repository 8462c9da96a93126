/** The pane in Thai. */
import type { PaneText } from '../../pane/pane';
import { TH_DOCUMENTS } from './documents';
import { TH_FRAME } from './frame';
import { TH_PLAN } from './plan';
import { TH_RESULT } from './result';
import { TH_SCORES } from './scores';
import { TH_WORD } from './word';

export const TH_PANE: PaneText = {
  frame: TH_FRAME,
  scores: TH_SCORES,
  result: TH_RESULT,
  plan: TH_PLAN,
  documents: TH_DOCUMENTS,
  word: TH_WORD,
};
