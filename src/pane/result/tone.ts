/** How a score is drawn. */
import type { Hundredths } from '../../core/hundredths';

export type Tone = 'good' | 'develop' | 'mend';

export interface Cuts {
  readonly pass: Hundredths;
  readonly target: Hundredths;
}

export function toneOf(score: Hundredths | null, { pass, target }: Cuts): Tone {
  if (score === null || score >= target) return 'good';
  return score < pass ? 'mend' : 'develop';
}

/** Without decimals that say nothing: "95", "92.5". */
export function plain(score: Hundredths): string {
  return String(score / 100);
}
