/** The place แผน: what is to be done. */
import type { PlanText } from '../../pane/plan';

export const EN_PLAN: PlanText = { main: '' };
