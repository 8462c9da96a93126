/** What is said of an item: what it is about, what its score says, and what to do. */
import type { AssessedItem } from '../assessment/assessment';
import type { Hundredths } from '../hundredths';
import { hundredthsOf } from '../hundredths';
import { titleSubject } from '../plan/catalogue/from-title';
import { type Scheme, findItem } from '../scheme/scheme';
import { subjectIn2568 } from '../scheme/subject';
import type { ReportContext } from './context';
import type { ItemText, TextBand } from './item-texts/item-text';
import { itemText } from './item-texts/item-texts';

const BANDS: readonly (readonly [TextBand, Hundredths])[] = [
  ['excellent', hundredthsOf(9500)],
  ['good', hundredthsOf(8500)],
  ['weak', hundredthsOf(7000)],
];

export interface ItemAnalysis {
  /** A noun phrase; the item's own title where no text is known, its code where it has no title either. */
  readonly subject: string;
  readonly says: string;
  readonly advice: string;
}

/** Arabic digits. An item without a score says so and advises nothing. */
export function analyseItem(item: AssessedItem, context: ReportContext): ItemAnalysis {
  const { words, assessment } = context;
  const { instrument, score, title } = item;
  const known = textOf(item, assessment.scheme);
  const subject = known?.subject ?? askedIn(item, context);
  if (score === null) return { subject, says: words.document.noItemScore, advice: '' };
  const band = BANDS.find(([, from]) => score >= from)?.[0] ?? 'urgent';
  const need = band === 'excellent' ? 'keep' : band === 'good' ? 'develop' : 'mend';
  if (known) return { subject, says: known.says[band], advice: known.advice[need] };
  const asked = titleSubject(title);
  const about = asked ? words.document.about(asked) : words.document.aboutCode(context.code(item.code));
  return {
    subject,
    says: words.document.general(instrument, band, about),
    advice: words.document.generalAdvice(instrument, need, about),
  };
}

/** The texts are written for the items of 2568; another year's item goes by its subject. */
function textOf({ code }: AssessedItem, scheme: Scheme): ItemText | null {
  const subject = code && subjectIn2568(code, scheme);
  return subject && itemText(subject);
}

/** The title; where agreeing is bad, with a note that the score is turned already. */
function askedIn({ code, title }: AssessedItem, { words, assessment, code: said }: ReportContext): string {
  if (!title) return words.document.untitled(said(code));
  const item = code && findItem(assessment.scheme, code);
  return item?.title && item.polarity === 'negative' ? `${title} ${words.document.negative}` : title;
}
