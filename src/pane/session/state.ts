/** What the pane knows at a moment. */
import type { SheetKey } from '../../core/grid';
import type { Studied } from '../../core/prongsai';
import type { Progress } from '../../hosts/host';
import type { Language } from '../../text/text';

export type { Studied } from '../../core/prongsai';

export const PLACES = ['scores', 'result', 'plan', 'documents'] as const;
export type PlaceName = (typeof PLACES)[number];

export interface MadeSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A longer errand in the workbook: under way, done or failed. `error` is whatever was thrown. */
export type Job =
  | { readonly kind: 'writing'; readonly progress: Progress }
  | { readonly kind: 'removing' }
  | { readonly kind: 'inserting' }
  | { readonly kind: 'drafting' }
  | { readonly kind: 'written'; readonly sheets: readonly MadeSheet[]; readonly mode: 'in-place' | 'beside' }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  /** The Word file was handed out. */
  | { readonly kind: 'drafted'; readonly name: string }
  /** The scores are no longer those that the pane shows; nothing was written. */
  | { readonly kind: 'outdated' }
  | FailedJob;

export interface FailedJob {
  readonly kind: 'failed';
  readonly of: 'writing' | 'removing' | 'inserting' | 'drafting';
  readonly error: unknown;
}

/** A Word file with tags that the officer chose. */
export interface WordTemplate {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Reading =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'reading'; readonly again: boolean }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface PaneState {
  readonly language: Language;
  readonly place: PlaceName;
  readonly reading: Reading;
  /** Null before the first reading that succeeded. */
  readonly studied: Studied | null;
  /** The scores changed after they were read. */
  readonly stale: boolean;
  readonly job: Job | null;
  /** Null for the one that comes with the program. */
  readonly template: WordTemplate | null;
  /** A small errand that failed: going to a cell, keeping the decisions. */
  readonly trouble: unknown;
}

export function firstState(language: Language): PaneState {
  return {
    language,
    place: 'scores',
    reading: { kind: 'not-yet' },
    studied: null,
    stale: false,
    job: null,
    template: null,
    trouble: null,
  };
}

/** Whether there is anything to analyse. */
export function hasScores(state: PaneState): boolean {
  const assessment = state.studied?.result.assessment;
  return !!assessment && assessment.issues.length + assessment.unplaced.length > 0;
}

export function isBusy({ job, reading }: PaneState): boolean {
  return (
    reading.kind === 'reading' || (job !== null && ['writing', 'removing', 'inserting', 'drafting'].includes(job.kind))
  );
}
