/** Which year the scores are of, and for which year the plan is: from headings, titles and headlines. */
import type { Place, SheetGrid } from '../grid';
import { cellName } from '../grid';
import { type Finding, type FindingFacts, finding } from '../problem';
import { fold } from '../thai/fold';
import { readYears } from '../thai/fiscal-year';
import { isPlanHeading } from './headings';
import { readCode } from './item-code';

export interface YearEvidence {
  /** Years in the headings of score columns. */
  readonly columns: readonly number[];
  /** Years in the names of the sheets that the tables stand on, each once. */
  readonly sheets: readonly number[];
  /** Years in the titles of items, each as often as it stands. */
  readonly titles: readonly { readonly year: number; readonly place: Place }[];
  readonly headlines: readonly Headline[];
  /** The year whose list the items' codes and titles fit best; null where none fits. Asked only where nothing is stated. */
  readonly likeliest: () => number | null;
  /** The first item's cell; null without tables. */
  readonly firstItem: Place | null;
}

export interface Headline {
  readonly about: 'results' | 'plan';
  readonly year: number;
  readonly place: Place;
  /** It stands on a sheet of a plan without scores, which may as well be the plan of the year before. */
  readonly aside: boolean;
}

export interface Years {
  readonly resultYear: number;
  readonly planYear: number;
  readonly findings: readonly Finding[];
}

const NEWEST_COMPLETE = 2568;

/** A wish (settings) goes before everything; what is not stated is guessed, and said so. */
export function settleYears(
  evidence: YearEvidence,
  wish: { readonly resultYear: number | null; readonly planYear: number | null },
): Years {
  const stated = evidence.headlines.find(({ about, aside }) => about === 'results' && !aside);
  const plan = planOf(evidence, stated?.year ?? null);
  const planYear = wish.planYear ?? plan?.year ?? null;
  const told =
    wish.resultYear ?? newest(evidence.columns) ?? (evidence.sheets.length > 1 ? newest(evidence.sheets) : null);
  const { year, from } = told === null ? infer(evidence, stated?.year ?? null, planYear) : { year: told, from: null };
  const findings: Finding[] = [];
  if (from) {
    const title = evidence.titles.find((titled) => titled.year === year);
    const place = from === 'plan-year' ? plan?.place : from === 'titles' ? title?.place : evidence.firstItem;
    findings.push(finding('year-guessed', place ?? null, { year, from }));
  }
  if (stated && stated.year !== year && wish.resultYear === null) {
    findings.push(finding('year-of-results', stated.place, { stated: stated.year, expected: year }));
  }
  return { resultYear: year, planYear: planYear !== null && planYear > year ? planYear : year + 1, findings };
}

/** A plan beside the scores is the new one unless it is of their own year, or of an earlier one. */
function planOf(evidence: YearEvidence, stated: number | null): Headline | undefined {
  const { headlines, columns, titles, likeliest } = evidence;
  const plans = headlines.filter(({ about }) => about === 'plan');
  const own = plans.find(({ aside }) => !aside);
  if (own || !plans.length) return own;
  const known = newest(columns) ?? stated ?? mostFrequent(titles.map(({ year }) => year)) ?? likeliest();
  return plans.find(({ year }) => known === null || year > known);
}

type Inferred = { year: number; from: FindingFacts['year-guessed']['from'] | null };

function infer(evidence: YearEvidence, stated: number | null, planYear: number | null): Inferred {
  const titled = mostFrequent(evidence.titles.map(({ year }) => year));
  // the results of a plan year cannot be known before it begins
  if (stated !== null && (planYear === null || stated < planYear) && (titled === null || titled === stated)) {
    return { year: stated, from: null };
  }
  if (titled !== null && (planYear === null || titled < planYear)) return { year: titled, from: 'titles' };
  if (planYear !== null) return { year: planYear - 1, from: 'plan-year' };
  if (stated !== null) return { year: stated, from: null };
  const [sheet] = evidence.sheets;
  if (sheet !== undefined) return { year: sheet, from: 'sheet-name' };
  const likeliest = evidence.likeliest();
  return likeliest === null ? { year: NEWEST_COMPLETE, from: 'nothing' } : { year: likeliest, from: 'items' };
}

function newest(years: readonly number[]): number | null {
  return years.length ? Math.max(...years) : null;
}

/** The year that stands at least twice and most often, the newer of equals. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? null;
}

const RESULTS = /ผลการประเมิน|ผลประเมิน|ผลคะแนน|คะแนนita|คะแนนการประเมิน|สรุปคะแนน/;
const PLAN = /มาตรการ|แผนปฏิบัติ|แผนการ|ไปสู่การปฏิบัติ|ปฏิทิน/;
const LONGEST_HEADLINE = 200;
/** A line with only a year belongs to the headline this close above it. */
const REACH = 2;

/** The lines of a sheet that say of which year its results or its plan are; running text is left out. */
export function findHeadlines(sheet: SheetGrid, isTableRow: (row: number) => boolean): readonly Headline[] {
  const headlines: Omit<Headline, 'aside'>[] = [];
  let above: { about: Headline['about']; row: number } | null = null;
  for (const { row, cells } of sheet.rows) {
    if (isTableRow(row) || cells.length > 3 || startsWithItem(String(cells[0]?.value ?? ''))) continue;
    for (const cell of cells) {
      const text = String(cell.value);
      if (text.length > LONGEST_HEADLINE) continue;
      const folded = fold(text);
      const about = aboutOf(folded) ?? (above && row - above.row <= REACH ? above.about : null);
      if (aboutOf(folded)) above = { about: aboutOf(folded) ?? 'results', row };
      const [year] = readYears(text);
      if (year === undefined || !about) continue;
      headlines.push({ about, year, place: { sheet: sheet.name, cell: cellName(row, cell.column) } });
    }
  }
  const aside = headlines.length > 0 && isPlanSheet(sheet) && !sheet.rows.some(({ row }) => isTableRow(row));
  return headlines.map((headline) => ({ ...headline, aside }));
}

/** Whether a row of it is the heading of an action plan, in columns or with tabs in one cell. */
function isPlanSheet({ rows }: SheetGrid): boolean {
  return rows.some(({ cells }) => isPlanHeading(cells.flatMap(({ value }) => String(value).split('\t'))));
}

function startsWithItem(text: string): boolean {
  const code = readCode(text);
  return code !== null && code.form !== 'number';
}

function aboutOf(folded: string): Headline['about'] | null {
  if (PLAN.test(folded) && !folded.startsWith('ผล') && !/การวิเคราะห์ผลการประเมิน/.test(folded)) return 'plan';
  return RESULTS.test(folded) ? 'results' : null;
}
