/** The place คะแนน: what was read. */
import type { ScoresText } from '../../pane/scores';

export const EN_SCORES: ScoresText = { main: '' };
