/** The measures of plan tables, row by row, wherever their columns stand. */
import type { SheetGrid } from '../grid';
import { ISSUES } from '../scheme/issues';
import { ISSUE_NUMBERS, type IssueNumber } from '../scheme/scheme';
import { type IssueTitle, issueOfSheetName, readIssueNumber } from '../scores/issue-heading';
import { isScoreHeading, madeHeading, ownHeading, yearOfOwnTitle, yearOfTitle } from './plan-bands';
import { type PlanColumns, readPlanColumns } from './plan-columns';
import type { PlanField } from './plan-headings';
import { type PlanLine, planLines } from './plan-lines';
import {
  type PlanRow,
  type ReadLine,
  type TableHead,
  type TableHeading,
  isBelow,
  isContinued,
  isEmpty,
  isNoMeasure,
  readLine,
} from './plan-row';
import { writtenSteps } from './read-steps';

export interface PlanTables {
  readonly rows: readonly PlanRow[];
  /** Issues whose table is there; of the others nothing can be concluded. */
  readonly issues: ReadonlySet<IssueNumber>;
}

/** Of a sheet that we made. */
export function readPlanTables(sheet: SheetGrid): PlanTables {
  return new Walk(sheet, false, ISSUES).through();
}

/** Of a sheet of the officer's, in which a plan may be one of several things and issues are called by these titles. */
export function readOwnPlanTables(sheet: SheetGrid, issues: readonly IssueTitle[]): PlanTables {
  return new Walk(sheet, true, issues).through();
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenRow = Open<PlanRow>;

class Walk {
  private readonly rows: OpenRow[] = [];
  private readonly issues = new Set<IssueNumber>();
  private columns: PlanColumns | null = null;
  private head: TableHead | null = null;
  private issue: IssueNumber | null;
  private heading: TableHeading | null = null;
  /** The heading of an issue stands above the table, not only above an earlier one. */
  private isNamed = false;
  private planYear: number | null = null;
  /** The line that is read, and the last of the table so far. */
  private at = 0;
  private last = -1;

  constructor(
    private readonly sheet: SheetGrid,
    private readonly own: boolean,
    private readonly titles: readonly IssueTitle[],
  ) {
    const part = ISSUE_NUMBERS.find((number) => number === sheet.part) ?? null;
    this.issue = own ? issueOfSheetName(sheet.name, titles) : part;
    this.isNamed = this.issue !== null;
  }

  through(): PlanTables {
    const lines = planLines(this.sheet, this.own);
    for (; this.at < lines.length; this.at += 1) {
      const line = lines[this.at];
      if (!line) continue;
      const columns = readPlanColumns(line, lines[this.at + 1]);
      if (columns) {
        this.at += columns.lines - 1;
        this.startTable(columns);
      } else {
        this.read(line);
      }
    }
    return { rows: this.rows, issues: this.issues };
  }

  private startTable(columns: PlanColumns): void {
    const [first] = columns.headings;
    if (!first) return;
    if (this.own && !this.isNamed && !this.isSameTable(columns)) this.forgetIssue();
    this.columns = columns;
    this.head = { columns: columns.headings, place: first.place };
    this.last = this.at;
    if (this.issue !== null) this.issues.add(this.issue);
  }

  /** The same headings once more, as at the top of a further page. */
  private isSameTable({ columns }: PlanColumns): boolean {
    const before = this.columns?.columns;
    return before !== undefined && [...columns].every(([field, column]) => before.get(field) === column);
  }

  private forgetIssue(): void {
    this.issue = null;
    this.heading = null;
  }

  private read(line: PlanLine): void {
    if (this.own && isScoreHeading(line)) this.columns = null;
    if (this.readBand(line) && (this.own || this.columns)) return;
    if (this.columns && this.readRow(line, this.columns)) return;
    if (this.own) this.planYear = yearOfOwnTitle(line) ?? this.planYear;
    else if (!this.columns) this.planYear = yearOfTitle(line) ?? this.planYear;
  }

  /** The heading of an issue, above a table or within it. */
  private readBand(line: PlanLine): boolean {
    const columns = this.columns?.columns ?? new Map<PlanField, number>();
    const heading = this.own ? ownHeading(line, columns, this.titles) : madeHeading(line, columns);
    if (!heading) return false;
    this.heading = heading;
    this.issue = heading.issue;
    this.isNamed = true;
    if (this.columns) {
      if (!this.own) this.issues.add(heading.issue);
      this.last = this.at;
    }
    return true;
  }

  /** Whether the line belongs to the table. */
  private readRow(line: PlanLine, columns: PlanColumns): boolean {
    const read = readLine(line, columns);
    if (isEmpty(read)) return false;
    const below = this.rows.at(-1);
    const before = below && below.head === this.head ? below : null;
    const isMerged = this.isMerged(line, read, columns);
    const isAdjacent = line.isBelow && this.at === this.last + 1;
    if (read.order === null && !isMerged && (!isAdjacent || isBelow(read))) return false;
    if (this.own && isNoMeasure(line, read)) return false;
    this.last = this.at;
    if (before && read.order === null && (isMerged || this.isFurther(before, read))) goOn(before, read);
    else this.startMeasure(read);
    return true;
  }

  /** Pasted out of Word each paragraph of a cell has a row of its own, and the other cells are merged beside them. */
  private isMerged({ merged }: PlanLine, { name }: ReadLine, { columns }: PlanColumns): boolean {
    const isIn = (field: PlanField) => merged.has(columns.get(field) ?? -1);
    return isIn('name') || (!name && isIn('order'));
  }

  /** A measure goes on below its row: without a name, or in a sheet of the officer's with the rest of its name. */
  private isFurther({ cells }: PlanRow, { name, others, ticks }: ReadLine): boolean {
    if (isContinued(name)) return true;
    if (!this.own || others.period || others.owner || ticks.length) return false;
    if (!others.steps) return true;
    const first = writtenSteps(others.steps)[0]?.number ?? null;
    const last = writtenSteps(cells.steps ?? '').at(-1)?.number ?? null;
    return first !== null && last !== null && first === last + 1;
  }

  private startMeasure({ cells, texts, ticks, order }: ReadLine): void {
    // numbered anew below headings of its own: another table, whose issue nobody names
    if (order === 1 && this.own && !this.isNamed && this.rows.at(-1)?.head !== this.head) this.forgetIssue();
    this.isNamed = false;
    if (cells.issue) {
      this.issue = readIssueNumber(cells.issue, this.titles);
      this.heading = null;
    }
    const { issue, heading, head, planYear } = this;
    if (head) this.rows.push({ issue, heading, order, cells, planYear, texts, ticks, head });
  }
}

/** A measure that was too tall for one row goes on in the next. */
function goOn(row: OpenRow, { cells, others, texts, ticks, name }: ReadLine): void {
  const further = { ...others, ...(!isContinued(name) && { name }), reasons: cells.reasons };
  const joined: Partial<Record<PlanField, string>> = { ...row.cells };
  for (const [field, text] of Object.entries(further) as [PlanField, string | undefined][]) {
    if (text) joined[field] = [joined[field], text].filter(Boolean).join('\n');
  }
  row.cells = joined;
  row.texts = [...row.texts, ...texts.filter(({ field, text }) => field !== 'name' || !isContinued(text))];
  row.ticks = [...row.ticks, ...ticks];
}
