/** What the figures of an issue say, as headings and paragraphs: the whole, its strengths, what to mend and develop. */
import type { AssessedIssue, AssessedItem } from '../assessment/assessment';
import { type Hundredths, hundredthsOf, toDecimal } from '../hundredths';
import type { ItemCode } from '../scheme/code';
import { findItem } from '../scheme/scheme';
import type { ReportContext } from './context';

export interface Paragraph {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

const MOST_STRENGTHS = 5;

export function issueFacts(
  issue: AssessedIssue,
  context: ReportContext,
  measures: ReadonlyMap<ItemCode, string>,
): readonly Paragraph[] {
  const { analysis } = context.words;
  return [
    { kind: 'heading', text: analysis.overview },
    { kind: 'text', text: overview(issue, context) },
    ...strengths(issue, context),
    ...weaknesses(issue, context, measures),
  ];
}

function overview(issue: AssessedIssue, { words: { analysis }, assessment }: ReportContext): string {
  const { average, level, change, items } = issue;
  if (average === null) return analysis.noScore;
  const gap = average - assessment.target;
  const facts = analysis.overviewText({
    items: items.length,
    scored: items.filter(({ score }) => score !== null).length,
    average: toDecimal(average),
    level: level ?? '',
    target: toDecimal(assessment.target),
    against: gap > 0 ? 'above' : gap < 0 ? 'below' : 'at',
    gap: size(gap),
  });
  if (change === null || assessment.previousYear === null) return facts;
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return `${facts} ${analysis.change(direction, size(change), assessment.previousYear)}`;
}

function strengths(issue: AssessedIssue, context: ReportContext): readonly Paragraph[] {
  const { words, assessment } = context;
  const listed = issue.strengths.slice(0, MOST_STRENGTHS);
  if (!listed.length) return [];
  const lead = words.analysis.strengthsLead(issue.strengths.length, listed.length, toDecimal(assessment.target));
  return [
    { kind: 'heading', text: words.analysis.strengths },
    { kind: 'text', text: lead },
    ...listed.map((item, index): Paragraph => {
      const score = toDecimal(item.score ?? hundredthsOf(0));
      const text = words.analysis.strength(index + 1, context.code(item.code), asked(item, context), score);
      return { kind: 'text', text };
    }),
  ];
}

/** What the item asks; where agreeing is bad, with a note that its score is turned already. */
function asked({ code, title }: AssessedItem, { words, assessment }: ReportContext): string {
  const item = code && findItem(assessment.scheme, code);
  return item?.title && item.polarity === 'negative' ? `${title} ${words.analysis.negative}` : title;
}

function weaknesses(
  issue: AssessedIssue,
  context: ReportContext,
  measures: ReadonlyMap<ItemCode, string>,
): readonly Paragraph[] {
  const { analysis } = context.words;
  const { target } = context.assessment;
  const listOf = (heading: string, items: readonly AssessedItem[]): readonly Paragraph[] => {
    if (!items.length) return [];
    const lines = items.map((item, index): Paragraph => {
      const known = item.score ?? hundredthsOf(0);
      const against = { gap: gapTo(target, known), measure: (item.code && measures.get(item.code)) ?? null };
      const title = asked(item, context);
      return {
        kind: 'text',
        text: analysis.weakness(index + 1, context.code(item.code), title, toDecimal(known), against),
      };
    });
    return [{ kind: 'heading', text: heading }, ...lines];
  };
  const mustMend = issue.weaknesses.filter(({ flags }) => flags.includes('below-pass'));
  const develop = issue.weaknesses.filter(({ flags }) => !flags.includes('below-pass'));
  if (issue.weaknesses.length) return [...listOf(analysis.mustMend, mustMend), ...listOf(analysis.develop, develop)];
  if (issue.average === null) return [];
  return [
    { kind: 'heading', text: analysis.develop },
    { kind: 'text', text: analysis.noWeakness(toDecimal(target)) },
  ];
}

function gapTo(target: Hundredths, score: Hundredths): string | null {
  return score < target ? size(target - score) : null;
}

/** Points without a sign. */
function size(points: number): string {
  return toDecimal(hundredthsOf(Math.abs(points)));
}
