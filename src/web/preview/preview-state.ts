/** What the preview shows: the sheets of the opened file, those that were made since, and where the officer looks. */
import type { Place, WorkbookGrid } from '../../core/grid';
import type { WorkbookSpec } from '../../core/sheet';
import { previewOfGrid } from './from-grid';
import { previewOfSpec } from './from-spec';
import type { PreviewSheet } from './preview-sheet';

export interface Looking {
  readonly sheet: string;
  /** A1 name of the cell that was gone to; null for none. */
  readonly cell: string | null;
  /** Counts up, so that going to the same cell again is seen. */
  readonly turn: number;
}

/** A tab; its sheet is laid out when it is looked at first. */
export interface PreviewTab {
  readonly name: string;
  readonly made: boolean;
  readonly hidden: boolean;
  readonly colour: string | null;
  readonly sheet: () => PreviewSheet;
}

/** The file's own sheets and, behind them, ours: those of the file until others are made. */
export function previewTabs(workbook: WorkbookGrid, spec: WorkbookSpec | null): readonly PreviewTab[] {
  const shown = spec ? workbook.sheets.filter(({ made }) => made === null) : workbook.sheets;
  const own = shown.map((sheet): PreviewTab => {
    const { name, hidden, made } = sheet;
    return { name, hidden, made: made !== null, colour: null, sheet: once(() => previewOfGrid(sheet)) };
  });
  if (!spec) return own;
  const made = spec.sheets.map((sheet): PreviewTab => {
    const { name, tab } = sheet;
    return { name, hidden: false, made: true, colour: tab, sheet: once(() => previewOfSpec(sheet, spec)) };
  });
  return [...own, ...made];
}

/** The sheet that is looked at first: the first that is not hidden. */
export function firstTab(tabs: readonly PreviewTab[]): string {
  return (tabs.find(({ hidden }) => !hidden) ?? tabs[0])?.name ?? '';
}

export function lookAt({ sheet, cell }: Place, before: Looking): Looking {
  // of a table its first cell
  return { sheet, cell: cell.replace(/:.*$/, ''), turn: before.turn + 1 };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
