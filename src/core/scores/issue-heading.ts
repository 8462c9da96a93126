/** Reads the heading of an issue: "(๑) กระบวนการ…", "ประเด็นที่ 1 …", or the words alone. */
import { INDICATORS } from '../scheme/indicators';
import { ISSUE_NUMBERS, type IssueNumber } from '../scheme/scheme';
import { toArabicDigits } from '../thai/digits';
import { clean } from '../thai/fold';
import { likeness, profileOf, titleProfile } from '../thai/similarity';

export interface IssueHeading {
  /** What the words say, else what the number says. */
  readonly issue: IssueNumber;
  /** The words without the number. */
  readonly title: string;
  /** The number as it stands, where it does not name the issue that the words do; else null. */
  readonly wrongNumber: string | null;
}

const NUMBERED = /^(?:ประเด็นที่|ประเด็น|ข้อที่|ด้านที่)?\s*(\(\s*[1-9ก-ฮ]\s*\)|[1-9]\s*[).]?)\s*/;
const SAID = /^(?:ประเด็นที่|ประเด็น|ข้อที่|ด้านที่)\s*\(?([1-7])\)?(?!\d)[\s:.\-–]*/;
/** Running text about an issue is no heading of it. */
const PROSE = /^(?:ผลการวิเคราะห์|การวิเคราะห์|สรุป|จาก|ผลการประเมิน|ข้อเสนอแนะ|ตัวชี้วัด)/;
const LONGEST = 140;
const SIMILAR = 0.72;
const SIMILAR_AFTER_NUMBER = 0.5;

export interface IssueTitle {
  readonly number: IssueNumber;
  readonly title: string;
}

/** Null where the text is no issue's heading. */
export function readIssueHeading(text: string, issues: readonly IssueTitle[]): IssueHeading | null {
  const cleaned = clean(text);
  if (!cleaned || cleaned.length > LONGEST || PROSE.test(cleaned)) return null;
  const plain = toArabicDigits(cleaned);
  const said = SAID.exec(plain);
  const numbered = NUMBERED.exec(plain);
  const title = cleaned.slice((said ?? numbered)?.[0].length ?? 0).trim();
  const number = asIssue(said?.[1] ?? numbered?.[1]);
  const byWords = issueOfWords(title, issues, (said ?? numbered) ? SIMILAR_AFTER_NUMBER : SIMILAR);
  if (byWords === null) {
    return said && number ? { issue: number, title, wrongNumber: null } : null;
  }
  const written = (said?.[1] ?? numbered?.[1] ?? '').trim();
  const agrees = !written || number === byWords;
  return { issue: byWords, title, wrongNumber: agrees ? null : cleaned.slice(0, cleaned.length - title.length).trim() };
}

/** The issue a sheet's name says: "ประเด็นที่ ๑", "(1)", "1". */
export function issueOfSheetName(name: string, issues: readonly IssueTitle[]): IssueNumber | null {
  const plain = toArabicDigits(clean(name));
  return asIssue(/^\(?([1-7])\)?$/.exec(plain)?.[1]) ?? readIssueHeading(name, issues)?.issue ?? null;
}

/** The issue that a cell of an issue column says. */
export function readIssueNumber(text: string, issues: readonly IssueTitle[]): IssueNumber | null {
  return issueOfSheetName(text, issues);
}

function issueOfWords(title: string, issues: readonly IssueTitle[], least: number): IssueNumber | null {
  let best: IssueNumber | null = null;
  let bestScore = least;
  const profile = profileOf(title);
  for (const issue of issues) {
    const score = likeness(profile, titleProfile(issue));
    if (score >= bestScore) [best, bestScore] = [issue.number, score];
  }
  // "การใช้ทรัพย์สินของราชการ" is the fourth indicator, not the fourth issue
  return INDICATORS.some((indicator) => likeness(profile, titleProfile(indicator)) > bestScore) ? null : best;
}

function asIssue(text: string | undefined): IssueNumber | null {
  const digits = /[1-7]/.exec(text ?? '')?.[0];
  return ISSUE_NUMBERS.find((issue) => String(issue) === digits) ?? null;
}
