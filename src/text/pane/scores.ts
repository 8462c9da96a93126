/** The place คะแนน: what was read. */
import type { FindingCode } from '../../core/problem';
import type { SettingsText } from './settings';

export interface ScoresText {
  readonly toAnalysis: string;
  /** `complete`: every item's code and score could be read. */
  readonly read: (complete: boolean, places: number) => string;
  readonly readClean: string;
  readonly problem: (code: FindingCode, count: number) => string;
  readonly showFindings: string;
  readonly hideFindings: string;
  readonly nameAgency: string;
  readonly tables: string;
  readonly tablesFound: (tables: number, items: number) => string;
  readonly tableItems: (items: number) => string;
  /** A list of items of several issues. */
  readonly severalIssues: string;
  readonly complete: string;
  readonly unplaced: (items: number) => string;
  /** A table's problem in as few words as can be; `codes` are the items that stand twice. */
  readonly short: (code: FindingCode, codes: readonly string[]) => string;
  readonly first: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly next: string;
  };
  readonly nothing: {
    readonly title: string;
    readonly looked: string;
    /** The sheets that were searched. */
    readonly where: (sheets: readonly string[]) => string;
    readonly next: string;
  };
  /** Into the workbook that is open, or as a file where there is none to put it into. */
  readonly sample: Readonly<Record<'excel' | 'file', string>>;
  readonly form: Readonly<Record<'excel' | 'file', string>>;
  readonly inserting: string;
  readonly insertingFailed: string;
  readonly settings: SettingsText;
}
