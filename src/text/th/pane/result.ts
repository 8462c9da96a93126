/** The place ผลวิเคราะห์: what it means. */
import type { ResultText } from '../../pane/result';

export const TH_RESULT: ResultText = { main: '' };
