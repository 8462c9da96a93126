/** Reads the rows of our plan sheets as they stand by now, wherever the officer moved the columns. */
import { type GridRow, type SheetGrid, type WorkbookGrid, setOf } from '../grid';
import { ISSUE_NUMBERS, type IssueNumber } from '../scheme/scheme';
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/fiscal-year';
import { clean, fold } from '../thai/fold';
import { type PlanField, readPlanHeading } from './plan-headings';

export interface TypedRow {
  readonly issue: IssueNumber;
  /** As numbered on the sheet. */
  readonly order: number | null;
  /** Cleaned, in Arabic digits, with their line breaks. Of the columns that the table has, '' where a cell is empty. */
  readonly cells: Readonly<Partial<Record<PlanField, string>>>;
  /** Fiscal year in the sheet's title. */
  readonly planYear: number | null;
}

export interface TypedPlan {
  readonly rows: readonly TypedRow[];
  /** Issues whose table is there; of the others nothing can be concluded. */
  readonly issues: ReadonlySet<IssueNumber>;
}

/** Sheets of the newest set only. */
export function readPlanSheets({ sheets }: WorkbookGrid): TypedPlan {
  const newest = Math.max(0, ...sheets.map(setOf));
  const tables = sheets
    .filter((sheet) => sheet.made === 'plan' && setOf(sheet) === newest)
    .map((sheet) => new PlanTable(sheet));
  return {
    rows: tables.flatMap(({ rows }) => rows),
    issues: new Set(tables.flatMap(({ issues }) => [...issues])),
  };
}

type Columns = ReadonlyMap<PlanField, number>;
type Texts = ReadonlyMap<number, string>;
type RowBeingRead = TypedRow & { cells: Partial<Record<PlanField, string>> };

const CONTINUED = '(ต่อ)';
const BAND = /^\(\s*([1-7])\s*\)/;
/** What stands below a table that is no measure: who signed it, notes. */
const BELOW = /^(?:\(?ลงชื่อ|\(?ลงนาม|หมายเหตุ|ผู้(?:จัดทำ|เสนอ|อนุมัติ|เห็นชอบ|ตรวจ)|ตำแหน่ง|วันที่|[.…]{5})/;

class PlanTable {
  readonly rows: RowBeingRead[] = [];
  readonly issues = new Set<IssueNumber>();
  private columns: Columns | null = null;
  private issue: IssueNumber | null;
  private planYear: number | null = null;
  /** The last row of the table so far. */
  private last = -1;

  constructor(sheet: SheetGrid) {
    this.issue = ISSUE_NUMBERS.find((number) => number === sheet.part) ?? null;
    for (const row of sheet.rows) this.read(row);
  }

  private read({ row, cells }: GridRow): void {
    const texts: Texts = new Map(
      cells
        .map(({ column, value }) => [column, toArabicDigits(clean(String(value)))] as const)
        .filter(([, text]) => text),
    );
    const columns = columnsOf(texts);
    if (columns) {
      this.columns = columns;
      if (this.issue !== null) this.issues.add(this.issue);
      this.last = row;
    } else if (!this.columns) {
      for (const text of texts.values()) this.planYear = readYear(text) ?? this.planYear;
      this.readBand(texts);
    } else if (this.readBand(texts)) {
      if (this.issue !== null) this.issues.add(this.issue);
      this.last = row;
    } else {
      this.readRow(row, texts, this.columns);
    }
  }

  /** "(๔) …" alone in its row, before the column of names. */
  private readBand(texts: Texts): boolean {
    const [[column, text] = [0, '']] = texts;
    const number = texts.size === 1 && column !== this.columns?.get('name') ? BAND.exec(text)?.[1] : undefined;
    const issue = ISSUE_NUMBERS.find((one) => String(one) === number);
    if (issue !== undefined) this.issue = issue;
    return issue !== undefined;
  }

  private readRow(row: number, texts: Texts, columns: Columns): void {
    const cells: Partial<Record<PlanField, string>> = {};
    for (const [field, column] of columns) if (field !== 'reasons') cells[field] = texts.get(column) ?? '';
    const { order = '', name = '', ...others } = cells;
    const rest = Object.values(others).filter(Boolean);
    if (!name && !rest.length) return;
    const numbered = /^\d{1,3}[.)]?$/.test(order);
    if (!numbered && (row !== this.last + 1 || BELOW.test(name || (rest[0] ?? '')))) return;
    this.last = row;
    const before = this.rows.at(-1);
    if (before && !numbered && (!name || fold(name) === CONTINUED)) {
      goOn(before, others);
    } else if (this.issue !== null) {
      const number = numbered ? parseInt(order, 10) : null;
      this.rows.push({ issue: this.issue, order: number, cells, planYear: this.planYear });
    }
  }
}

/** The columns by their headings, the first of equals; null for a row that is no row of headings. */
function columnsOf(texts: Texts): Columns | null {
  const columns = new Map<PlanField, number>();
  for (const [column, text] of texts) {
    const field = readPlanHeading(text);
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns.has('name') && columns.size >= 3 ? columns : null;
}

/** A measure that was too tall for one row goes on in the next. */
function goOn(before: RowBeingRead, cells: Readonly<Partial<Record<PlanField, string>>>): void {
  for (const [field, text] of Object.entries(cells) as [PlanField, string][]) {
    if (text) before.cells[field] = [before.cells[field], text].filter(Boolean).join('\n');
  }
}
