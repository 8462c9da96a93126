/** Everything the officer decided in the pane. It is kept with the workbook and found again when it is reopened. */
import type { SheetKey } from './grid';
import { type PlanDecisions, NO_PLAN_DECISIONS } from './plan/decisions';
import type { CatalogueNote } from './plan/catalogue/note';
import type { WrittenMeasure } from './plan/written';

/** Sheets that every set has: the others refer to them. */
export type NeededSheet = 'scores' | 'settings';

export interface Decisions {
  /** As `readSettings` takes them: what was changed since the settings sheet was made; laid over that sheet. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly plan: PlanDecisions;
  /** Sheets that are not to be made. */
  readonly without: readonly Exclude<SheetKey, NeededSheet>[];
  /** What the plan sheets said when they were written last; left out where none were. */
  readonly written?: readonly WrittenMeasure[];
  /** Marks on the sheet of the earlier plan that had their effect already; left out where none had. */
  readonly carried?: readonly string[];
  /** What the officer made of the catalogue, as it was in use when sheets were written last; left out for nothing. */
  readonly catalogue?: CatalogueNote;
}

export const NO_DECISIONS: Decisions = { settings: {}, plan: NO_PLAN_DECISIONS, without: [] };
