/**
 * The whole document in words: what the analysis sheets say and Word shows. Every text is in the document's digits and
 * ready to stand; lists are in the order in which they are read, and empty where there is nothing to say.
 */

import type { Digits } from '../thai/digits';

/** A row of an issue's score table. */
export interface DocumentScore {
  /** "IIT"; '' where the row above has the same. */
  readonly instrument: string;
  /** Code and title. */
  readonly item: string;
  /** Two decimals; '' where there is none. */
  readonly score: string;
  readonly level: string;
}

/** What the score of one item says. */
export interface DocumentItem {
  readonly code: string;
  readonly title: string;
  readonly score: string;
  readonly level: string;
  readonly text: string;
}

/** The items of an issue that one instrument asks. */
export interface DocumentInstrument {
  /** "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)". */
  readonly name: string;
  readonly items: readonly DocumentItem[];
}

/** An issue's analysis, in the order of its fields. */
export interface DocumentIssue {
  /** "๑". */
  readonly number: string;
  readonly title: string;
  /** "(๑) กระบวนการ…". */
  readonly heading: string;
  readonly scores: readonly DocumentScore[];
  readonly average: string;
  readonly averageLevel: string;
  readonly instruments: readonly DocumentInstrument[];
  /** Paragraphs with average, level, target and the change since the year before. */
  readonly overview: readonly string[];
  readonly strengths: readonly string[];
  readonly improvements: readonly string[];
  /** Those that the plan takes up say so. */
  readonly suggestions: readonly string[];
  /** '' where the issue has no score. */
  readonly conclusion: string;
}

export interface DocumentMeasure {
  readonly order: string;
  readonly name: string;
  /** With their numbers: "๑) …". */
  readonly steps: readonly string[];
  readonly period: string;
  readonly owner: string;
  /** '' where the setting leaves the column out. */
  readonly budget: string;
  readonly indicator: string;
  readonly followUp: string;
}

export interface DocumentPlanIssue {
  readonly number: string;
  readonly title: string;
  /** "ประเด็นที่ ๑ กระบวนการ…". */
  readonly heading: string;
  readonly measures: readonly DocumentMeasure[];
}

/** A line of the comparisons in the overview of the agency. */
export interface DocumentFigure {
  readonly name: string;
  readonly score: string;
  readonly level: string;
  /** '' where the year before is not known. */
  readonly previous: string;
  readonly change: string;
}

/** The agency as a whole, in the order of its fields. */
export interface DocumentOverview {
  /** Total, level, target and what is missing to the next level. */
  readonly summary: readonly string[];
  /** With their weights. */
  readonly instruments: readonly (DocumentFigure & { readonly weight: string; readonly weighted: string })[];
  readonly instrumentsText: readonly string[];
  readonly indicators: readonly DocumentFigure[];
  readonly indicatorsText: readonly string[];
  readonly issues: readonly (DocumentFigure & { readonly items: string })[];
  readonly issuesText: readonly string[];
  /** Against the year before; empty where it is not known. */
  readonly change: readonly string[];
}

/** A line of the signature block: who does what to the document. */
export interface DocumentSignature {
  /** "ผู้จัดทำ". */
  readonly role: string;
}

export interface ReportDocument {
  /** "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน". */
  readonly title: string;
  readonly resultYear: string;
  readonly planYear: string;
  /** Name of the agency, a dotted blank where it is not known. */
  readonly agency: string;
  /** District and province; '' where they are not known. */
  readonly place: string;
  readonly preface: readonly string[];
  /** Heading of part 1. */
  readonly analysisPart: string;
  readonly overview: DocumentOverview;
  readonly issues: readonly DocumentIssue[];
  /** Heading of part 2. */
  readonly planPart: string;
  readonly planIntroduction: readonly string[];
  readonly plan: readonly DocumentPlanIssue[];
  /** Stands for a figure that is ''. */
  readonly dash: string;
  readonly digits: Digits;
  readonly withBudget: boolean;
  readonly withIndicator: boolean;
  readonly withFollowUp: boolean;
  readonly signatures: readonly DocumentSignature[];
}
