/** The place แผน: what is to be done. */
import type { PlanText } from '../../pane/plan';

export const TH_PLAN: PlanText = { main: '' };
