/** The place เอกสาร: what is made. */
import type { SheetKey } from '../../core/grid';
import type { Settings } from '../../core/settings';

/** A setting that says how the sheets look. */
export type LookSetting = 'digits' | 'analysisSheets' | 'planSheets';
/** A further column of the plan. */
export type PlanColumn = 'withBudget' | 'withIndicator' | 'withFollowUp';

export interface DocumentsText {
  readonly sheets: string;
  readonly sheet: Readonly<Record<SheetKey, string>>;
  readonly about: Readonly<Record<SheetKey, string>>;
  /** Why a sheet cannot be left out. */
  readonly needed: string;
  readonly look: string;
  readonly looks: Readonly<Record<LookSetting, string>>;
  readonly digits: Readonly<Record<Settings['digits'], string>>;
  readonly perIssue: Readonly<Record<Settings['planSheets'], string>>;
  readonly columns: string;
  readonly column: Readonly<Record<PlanColumn, string>>;
  readonly main: (sheets: number) => string;
  readonly safe: string;
  readonly writing: (done: number, of: number) => string;
  readonly starting: string;
  readonly removing: string;
  readonly cancel: string;
  readonly written: (sheets: number) => string;
  readonly updated: (sheets: number) => string;
  readonly writtenHint: string;
  readonly removed: (sheets: number) => string;
  readonly nothingRemoved: string;
  readonly removeMade: string;
  readonly outdated: { readonly title: string; readonly text: string; readonly action: string };
  readonly failed: Readonly<Record<'writing' | 'removing' | 'inserting' | 'drafting', string>>;
  readonly tryAgain: string;
  readonly again: {
    readonly title: string;
    readonly text: (sheets: number) => string;
    readonly inPlace: string;
    readonly inPlaceAbout: string;
    readonly beside: string;
    readonly besideAbout: string;
    readonly cancel: string;
  };
}
