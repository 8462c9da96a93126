/** Finds the plan of an earlier year among the sheets of a workbook: pasted tables, or a plan of ours without its mark. */
import { type SheetGrid, type WorkbookGrid, newestSet } from '../grid';
import { ISSUES } from '../scheme/issues';
import type { IssueTitle } from '../scores/issue-heading';
import { likelyIssue } from './earlier-issue';
import { earlierMeasure } from './earlier-measure';
import type { EarlierMeasure, EarlierPlan } from './earlier-plan';
import type { PlanRow, TableHead } from './plan-row';
import { readOwnPlanTables, readPlanTables } from './plan-table';

/**
 * Visible sheets of the officer's first, then hidden ones, then the newest sheet that we made of an earlier plan. Of
 * several years' plans the one next before `planYear`, else the newest. Null where there is none.
 */
export function readEarlierPlan(
  { sheets }: WorkbookGrid,
  planYear: number,
  issues: readonly IssueTitle[] = ISSUES,
): EarlierPlan | null {
  const officers = sheets.filter(({ made }) => made === null);
  for (const hidden of [false, true]) {
    const found = officers.filter((sheet) => sheet.hidden === hidden).map((sheet) => rowsOfPlan(sheet, issues));
    if (found.some((rows) => rows.length)) return ofOneYear(found, planYear);
  }
  const [made] = newestSet(sheets.filter((sheet) => sheet.made === 'earlier-plan'));
  const rows = made ? readPlanTables(made).rows.filter(({ cells }) => cells.key) : [];
  return rows.length ? { ...ofOneYear([rows], planYear), made: true } : null;
}

/** The same sheet is looked at again with every decision, and issues are mostly called the same. */
const READ = new WeakMap<SheetGrid, { readonly titles: string; readonly rows: readonly PlanRow[] }>();

function rowsOfPlan(sheet: SheetGrid, issues: readonly IssueTitle[]): readonly PlanRow[] {
  const titles = JSON.stringify(issues);
  const known = READ.get(sheet);
  if (known?.titles === titles) return known.rows;
  const rows = mayHoldPlan(sheet) ? planRows(sheet, issues) : [];
  READ.set(sheet, { titles, rows });
  return rows;
}

const NAME = /มาตรการ|โครงการ|กิจกรรม|แนวทาง/;
const OWNER = /รับผิดชอบ|เกี่ยวข้อง|หน่วยงาน|เวลา|ไตรมาส/;

/** Most sheets of a workbook are something else, and that shows without reading them. */
function mayHoldPlan({ rows }: SheetGrid): boolean {
  const says = (words: RegExp) =>
    rows.some(({ cells }) => cells.some(({ value }) => typeof value === 'string' && words.test(value)));
  return says(NAME) && says(OWNER);
}

const DOCUMENT = /มาตรการส่งเสริมคุณธรรม/;

/** Tables of projects stand in workbooks for other reasons too: the document, an issue or the word has to tell. */
function planRows(sheet: SheetGrid, issues: readonly IssueTitle[]): readonly PlanRow[] {
  const { rows } = readOwnPlanTables(sheet, issues);
  const isDocument = () =>
    sheet.rows.some(({ cells }) => cells.some(({ value }) => DOCUMENT.test(String(value).replace(/\s/g, ''))));
  const named = new Set(rows.filter(({ issue }) => issue !== null).map(({ head }) => head));
  const isPlan = (head: TableHead) => {
    const fields = new Set(head.columns.map(({ field }) => field));
    const says = (field: 'steps' | 'period' | 'owner') => fields.has(field);
    const least = says('steps') && (says('period') || says('owner'));
    const name = head.columns.find(({ field }) => field === 'name')?.written ?? '';
    return least && (named.has(head) || isDocument() || name.includes('มาตรการ'));
  };
  return rows.filter(({ head }) => isPlan(head));
}

interface DatedRows {
  readonly year: number | null;
  readonly measures: readonly EarlierMeasure[];
}

function ofOneYear(found: readonly (readonly PlanRow[])[], planYear: number): EarlierPlan {
  const dated = found.flatMap(byTitleYear);
  const years = dated.flatMap(({ year }) => year ?? []);
  const before = years.filter((year) => year < planYear);
  const chosen = years.length ? Math.max(...(before.length ? before : years)) : null;
  const ofYear = dated.filter(({ year }) => year === null || year === chosen);
  const measures = numbered(withoutCopies(ofYear.map((each) => each.measures)));
  return { planYear: chosen, measures: measures.map((measure) => ({ ...measure, planYear: chosen })), made: false };
}

/** The measures of a sheet by the year of the title above them. */
function byTitleYear(rows: readonly PlanRow[]): readonly DatedRows[] {
  const titles = [...new Set(rows.map(({ planYear }) => planYear))];
  return titles.map((title) => {
    const measures = rows.filter((row) => row.planYear === title).flatMap((row) => withIssue(earlierMeasure(row)));
    return { year: settledYear(title, measures), measures };
  });
}

function withIssue(measure: EarlierMeasure | null): readonly EarlierMeasure[] {
  if (measure === null) return [];
  return [measure.issue === null ? { ...measure, issue: likelyIssue(measure), guessed: true } : measure];
}

/** What the title says, unless every period is of other years: then the one that most of them name. */
function settledYear(title: number | null, measures: readonly EarlierMeasure[]): number | null {
  const years = measures.flatMap(({ written }) => written.period?.year ?? []);
  if (title !== null && (!years.length || years.includes(title))) return title;
  const times = (year: number) => years.filter((one) => one === year).length;
  return years.reduce((most: number | null, year) => (most === null || times(year) > times(most) ? year : most), title);
}

/** A plan that stands in two sheets is one. */
function withoutCopies(sheets: readonly (readonly EarlierMeasure[])[]): readonly EarlierMeasure[] {
  const seen = new Set<string>();
  return sheets.flatMap((measures) => {
    const others = measures.filter(({ id, issue }) => !seen.has(`${id} ${String(issue)}`));
    for (const { id, issue } of measures) seen.add(`${id} ${String(issue)}`);
    return others;
  });
}

/** Two rows that say the same are told apart. */
function numbered(measures: readonly EarlierMeasure[]): readonly EarlierMeasure[] {
  const counts = new Map<string, number>();
  return measures.map((measure) => {
    const count = (counts.get(measure.id) ?? 0) + 1;
    counts.set(measure.id, count);
    return count === 1 ? measure : { ...measure, id: `${measure.id}-${String(count)}` };
  });
}
