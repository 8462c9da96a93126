/** The pane in English. */
import type { PaneText } from '../../pane/pane';
import { EN_DOCUMENTS } from './documents';
import { EN_FRAME } from './frame';
import { EN_PLAN } from './plan';
import { EN_RESULT } from './result';
import { EN_SCORES } from './scores';
import { EN_WORD } from './word';

export const EN_PANE: PaneText = {
  frame: EN_FRAME,
  scores: EN_SCORES,
  result: EN_RESULT,
  plan: EN_PLAN,
  documents: EN_DOCUMENTS,
  word: EN_WORD,
};
