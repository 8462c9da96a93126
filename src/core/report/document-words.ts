/** The words of the document that the analysis says. Figures come in Arabic digits, scores with two decimals. */
import type { Instrument } from '../scheme/code';
import type { TextBand } from './item-texts/item-text';

/** How an average stands to the target; `gap` is without its sign. */
export interface AgainstTarget {
  readonly against: 'above' | 'at' | 'below';
  readonly gap: string;
}

/** How many items reach the target, are below it, and below the pass mark. */
export interface ItemCounts {
  readonly scored: number;
  readonly reached: number;
  readonly develop: number;
  readonly mustMend: number;
}

/** Those that have the highest or the lowest score. */
export interface NamedScore {
  readonly names: readonly string[];
  readonly score: string;
}

export interface Movement {
  readonly direction: 'up' | 'same' | 'down';
  /** Points without a sign. */
  readonly by: string;
}

/** What an issue's last paragraph is made of. Subjects are noun phrases that can follow "ด้าน". */
export interface ConclusionFacts {
  readonly title: string;
  readonly average: string;
  readonly level: string;
  /** Of the strongest item that reaches the target. */
  readonly strongest: string | null;
  /** Of at most two items, weakest first, each with its code; where one must be mended, of such ones only. */
  readonly weakest: readonly string[];
  readonly weak: number;
  readonly mustMend: boolean;
  readonly measures: number;
  /** Weak items that no measure answers. */
  readonly unanswered: number;
}

export interface DocumentWords {
  /** Headings of the parts of an issue. */
  readonly byItem: string;
  readonly overview: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly suggestions: string;
  readonly conclusion: string;
  /** "แบบวัด" with its full name; null for items whose instrument is not known. */
  readonly instrument: (instrument: Instrument | null) => string;
  /** One paragraph of an item: its code and title, its score with the level, and what that says. */
  readonly item: (item: {
    readonly code: string;
    readonly title: string;
    readonly score: string;
    readonly level: string;
    readonly text: string;
  }) => string;
  /** What is asked, behind the word before it: by the subject, or by the code where there is no title. */
  readonly about: (subject: string) => string;
  readonly aboutCode: (code: string) => string;
  /** The subject of an item without a title, a noun phrase. */
  readonly untitled: (code: string) => string;
  /** What a score says of an item that the program has no text for; `about` is one of the above. */
  readonly general: (instrument: Instrument | null, band: TextBand, about: string) => string;
  readonly generalAdvice: (instrument: Instrument | null, need: 'keep' | 'develop' | 'mend', about: string) => string;
  readonly noItemScore: string;
  /** Behind the title of an item in which agreeing is bad. */
  readonly negative: string;

  readonly average: (
    facts: {
      readonly items: number;
      readonly scored: number;
      readonly average: string;
      readonly level: string;
      readonly target: string;
    } & AgainstTarget,
  ) => string;
  readonly moved: (movement: Movement, year: number) => string;
  readonly counts: (counts: ItemCounts, pass: string, target: string) => string;
  readonly noScore: string;
  readonly strengthsLead: (count: number, listed: number, target: string) => string;
  readonly strength: (order: number, code: string, subject: string, score: string) => string;
  readonly noStrength: (target: string) => string;
  /** `gap` is null where the item is only below its issue's average. */
  readonly improvement: (
    order: number,
    need: 'must-mend' | 'develop',
    item: { readonly code: string; readonly subject: string; readonly score: string; readonly gap: string | null },
  ) => string;
  readonly noImprovement: (target: string) => string;
  /** `measure` is the one of the plan that takes the suggestion up. */
  readonly suggestion: (order: number, advice: string, code: string, measure: string | null) => string;
  readonly concluded: (facts: ConclusionFacts) => string;
  /** A subject with its code, a name with its score. */
  readonly aside: (name: string, aside: string) => string;

  /** Of the agency as a whole. */
  readonly agencyHeading: string;
  readonly summaryHeading: string;
  readonly instrumentsHeading: string;
  readonly indicatorsHeading: string;
  readonly issuesHeading: string;
  readonly changeHeading: string;
  readonly total: (
    facts: {
      readonly agency: string;
      readonly total: string;
      readonly level: string | null;
      readonly target: string;
    } & AgainstTarget,
  ) => string;
  readonly instrumentsText: (highest: NamedScore, lowest: NamedScore, gap: string) => string;
  readonly indicatorsText: (highest: NamedScore, lowest: NamedScore) => string;
  /** `names` with their scores. */
  readonly belowTarget: (
    what: 'instrument' | 'indicator' | 'issue',
    names: readonly string[],
    target: string,
  ) => string;
  readonly issuesText: (highest: NamedScore, lowest: NamedScore, gap: string) => string;
  /** All alike, or only one there. */
  readonly even: (what: 'instrument' | 'indicator' | 'issue', score: string) => string;
  readonly totalMoved: (movement: Movement, previous: string, year: number) => string;
  readonly mostMoved: (what: 'instrument' | 'issue' | 'item', name: string, movement: Movement) => string;

  readonly preface: (facts: {
    readonly agency: string;
    readonly resultYear: number;
    readonly planYear: number;
    readonly issues: number;
  }) => readonly string[];
  readonly planIntroduction: (facts: {
    readonly agency: string;
    readonly planYear: number;
    readonly measures: number;
    readonly issues: number;
    readonly answered: number;
    readonly weak: number;
  }) => readonly string[];
  readonly planIssue: (number: number, title: string) => string;
  readonly noAgency: string;
  readonly place: (district: string | null, province: string | null) => string;
  /** Who signs, from the first to the last. */
  readonly signatures: readonly string[];
}
