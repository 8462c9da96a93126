/** The place คะแนน: what was read. */
import type { ScoresText } from '../../pane/scores';

export const TH_SCORES: ScoresText = { main: '' };
