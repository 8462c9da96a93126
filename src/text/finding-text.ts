/** The words of a finding, in every language. Figures are in Arabic digits; who shows them converts them. */
import { type Finding, type FindingCode, type FindingFacts } from '../core/problem';

export interface FindingText {
  /** What stands there. */
  readonly found: string;
  /** What should stand there; empty where that cannot be said. */
  readonly expected: string;
  /** Why, and what to do next. */
  readonly advice: string;
}

/** Those of the sheet of the scheme stand in a file of their own. */
export type SchemeFindingTexts = Pick<FindingTexts, Extract<FindingCode, `scheme-${string}`>>;

export type FindingTexts = { readonly [C in FindingCode]: (facts: Readonly<FindingFacts[C]>) => FindingText };

/** About the plan of an earlier year. */
export type PlanFindingTexts = Pick<
  FindingTexts,
  | 'row-number'
  | 'step-sequence'
  | 'year-missing'
  | 'period-reversed'
  | 'period-outside-year'
  | 'period-too-short'
  | 'foreign-agency'
  | 'foreign-agency-carried'
  | 'agency-misspelt'
  | 'header-spelling'
  | 'typing'
  | 'issue-title'
  | 'near-duplicate'
  | 'measure-issue'
  | 'carry-unreadable'
>;

export function findingText(finding: Finding, texts: FindingTexts): FindingText {
  const write = texts[finding.code] as (facts: Finding['facts']) => FindingText;
  return write(finding.facts);
}

/** One line: what, what instead, what to do. */
export function findingMessage(finding: Finding, texts: FindingTexts, insteadWord: string): string {
  const { found, expected, advice } = findingText(finding, texts);
  return [found, expected && `${insteadWord} ${expected}`, advice].filter(Boolean).join(' ');
}

const LONGEST_QUOTE = 60;

/** Text of the workbook as a sentence quotes it. */
export function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
