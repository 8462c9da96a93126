/** What every sheet is made from. */
import type { Assessment } from '../assessment/assessment';
import type { PlanComparison } from '../plan/compare-plans';
import type { FollowUp } from '../plan/follow-up';
import type { Catalogue } from '../plan/catalogue/in-use';
import type { Plan } from '../plan/plan';
import type { Finding } from '../problem';
import type { SheetKey } from '../grid';
import type { ItemCode } from '../scheme/code';
import type { SchemeForm } from '../scheme/scheme-form';
import type { Settings } from '../settings';
import { type CellStyle, type Content, type TextContent, blank, text } from '../sheet';
import { codeInDigits } from '../thai/digits';
import { inDigits } from './in-digits';
import { type LimitNames, limitNames } from './setting-cells';
import { sheetNames } from './sheet-names';
import { type StyleName, reportStyles } from './styles';
import { NEW_WORKBOOK, type ReportTarget } from './target';
import type { ReportWords } from './words';

export interface ReportInput {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** With the earlier plan that the workbook holds; null or left out where it holds none. */
  readonly comparison?: PlanComparison | null;
  /** What was typed into the reports on the measures; left out where nothing was. */
  readonly followUps?: readonly FollowUp[];
  readonly catalogue: Catalogue;
  /** In the workbook's order. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** What the officer's sheet of the scheme says; null where it says what is known. */
  readonly schemeForm?: SchemeForm | null;
  readonly target?: ReportTarget;
}

export interface ReportContext extends Required<ReportInput> {
  readonly words: ReportWords;
  readonly limits: LimitNames;
  /** What a sheet is called: a name that no other sheet has, for the wished words in the document's digits. */
  readonly nameOf: (key: SheetKey, part: number | null, wished: string) => string;
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  /** A text in the document's digits. */
  readonly say: (words: string) => string;
  /** The same as the content of a cell. */
  readonly said: (words: string) => TextContent;
  /** The same, and a blank cell for no words. */
  readonly saidOrBlank: (words: string) => Content;
  /** A code in the document's digits, a dash for none. */
  readonly code: (code: ItemCode | null) => string;
  /** Name, district and province. */
  readonly agency: string;
  /** Stands before the page number. */
  readonly footer: string;
}

/** A footer holds 255 characters. */
const LONGEST_IN_FOOTER = 150;

export function reportContext(input: ReportInput, words: ReportWords): ReportContext {
  const { digits } = input.settings;
  const target = input.target ?? NEW_WORKBOOK;
  const say = (sentence: string) => inDigits(sentence, digits);
  const named = sheetNames(target);
  const agency = say(words.agency(input.assessment.agency));
  return {
    ...input,
    comparison: input.comparison ?? null,
    followUps: input.followUps ?? [],
    schemeForm: input.schemeForm ?? null,
    target,
    words,
    limits: limitNames(target.set),
    nameOf: (key, part, wished) => named(key, part, say(wished)),
    styles: reportStyles(digits),
    say,
    said: (sentence) => text(say(sentence)),
    saidOrBlank: (sentence) => (sentence ? text(say(sentence)) : blank),
    code: (code) => (code ? codeInDigits(code, digits) : words.dash),
    agency,
    footer: say(words.footer(agency.slice(0, LONGEST_IN_FOOTER), input.assessment.planYear)),
  };
}
