/** Scores as the document's sentences take them. */
import type { AssessedItem } from '../assessment/assessment';
import { type Hundredths, hundredthsOf, toDecimal } from '../hundredths';
import type { ReportContext } from './context';
import type { AgainstTarget, Movement } from './document-words';

/** Two decimals in the document's digits; '' for none. */
export function points(score: Hundredths | null, { say }: ReportContext): string {
  return score === null ? '' : say(toDecimal(score));
}

/** Code and title in the document's digits; an item without a title has the code alone. */
export function codeAndTitle({ code, title }: Pick<AssessedItem, 'code' | 'title'>, context: ReportContext): string {
  return [context.code(code), context.say(title)].filter(Boolean).join(' ');
}

/** Points without a sign, in Arabic digits. */
export function size(difference: number): string {
  return toDecimal(hundredthsOf(Math.abs(difference)));
}

export function againstTarget(score: Hundredths, target: Hundredths): AgainstTarget {
  return { against: score > target ? 'above' : score < target ? 'below' : 'at', gap: size(score - target) };
}

/** Of a change in hundredths. */
export function movement(change: number): Movement {
  return { direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same', by: size(change) };
}

/** "+1.20" in the document's digits; '' for none. */
export function signed(change: number | null, { say }: ReportContext): string {
  return change === null ? '' : say(`${change > 0 ? '+' : change < 0 ? '-' : ''}${size(change)}`);
}
