/** A row of a plan table as it is read, and what of a table is no row of it. */
import type { Place } from '../grid';
import type { IssueNumber } from '../scheme/scheme';
import type { IssueHeading } from '../scores/issue-heading';
import { fold } from '../thai/fold';
import type { FiscalMonth } from './measure';
import type { ColumnHeading, PlanColumns } from './plan-columns';
import type { PlanField } from './plan-headings';
import type { PlanLine } from './plan-lines';

/** A text of a measure as it stands in one cell. */
export interface PlanText {
  readonly field: PlanField;
  readonly text: string;
  readonly place: Place;
}

export interface TableHeading extends IssueHeading {
  readonly place: Place;
}

/** The row of headings of a table. */
export interface TableHead {
  readonly columns: readonly ColumnHeading[];
  /** The first of them. */
  readonly place: Place;
}

export type PlanCells = Readonly<Partial<Record<PlanField, string>>>;

export interface PlanRow {
  /** Null where nothing tells it. */
  readonly issue: IssueNumber | null;
  /** The heading of an issue above the row. */
  readonly heading: TableHeading | null;
  /** As numbered on the sheet. */
  readonly order: number | null;
  /** Cleaned, in Arabic digits, with their line breaks. Of the columns that the table has, '' where a cell is empty. */
  readonly cells: PlanCells;
  /** Fiscal year in the title above, B.E. */
  readonly planYear: number | null;
  /** The cells one by one, those of further rows of the measure too. */
  readonly texts: readonly PlanText[];
  /** Months that are ticked. */
  readonly ticks: readonly FiscalMonth[];
  readonly head: TableHead;
}

/** What one line says in the columns of its table. */
export interface ReadLine {
  readonly cells: PlanCells;
  readonly texts: readonly PlanText[];
  readonly ticks: readonly FiscalMonth[];
  readonly order: number | null;
  readonly name: string;
  /** What is done, when, by whom and how: all but what tells where the measure stands. */
  readonly others: PlanCells;
}

const ORDER = /^(\d{1,3})[.)]?$/;
const NOT_TICKED = /^[-–—0]$/;

export function readLine(line: PlanLine, { columns, ticks }: PlanColumns): ReadLine {
  const cells: Partial<Record<PlanField, string>> = {};
  const texts: PlanText[] = [];
  for (const [field, column] of columns) {
    const cell = line.cells.find((each) => each.column === column);
    cells[field] = cell?.text ?? '';
    if (cell) texts.push({ field, text: cell.text, place: cell.place });
  }
  const others = Object.fromEntries(Object.entries(cells).filter(([field]) => !BESIDE.has(field)));
  const number = ORDER.exec(cells.order ?? '')?.[1];
  const order = number === undefined ? null : Number(number);
  return { cells, texts, ticks: tickedMonths(line, ticks), order, name: cells.name ?? '', others };
}

const BESIDE: ReadonlySet<string> = new Set<PlanField>(['order', 'name', 'issue', 'reasons', 'carry', 'key']);

function tickedMonths({ cells }: PlanLine, ticks: PlanColumns['ticks']): readonly FiscalMonth[] {
  const marked = cells.filter(({ text }) => !NOT_TICKED.test(text));
  return [...ticks].flatMap(([column, months]) =>
    marked.some((cell) => cell.column <= column && column <= cell.lastColumn) ? months : [],
  );
}

export function isEmpty({ name, others, ticks }: ReadLine): boolean {
  return !name && !ticks.length && !Object.values(others).some(Boolean);
}

/** Who signed the plan, notes. */
const BELOW = /^(?:\(?ลงชื่อ|\(?ลงนาม|หมายเหตุ|ผู้(?:จัดทำ|เสนอ|อนุมัติ|เห็นชอบ|ตรวจ)|ตำแหน่ง|วันที่|[.…]{5})/;

/** What stands below a table and is no measure. */
export function isBelow({ name, others }: ReadLine): boolean {
  return BELOW.test(name || (Object.values(others).find(Boolean) ?? ''));
}

const TOTAL = /^รวม(?:ทั้งสิ้น|ทั้งหมด|งบประมาณ|จำนวน|$)/;

/** A row of sums, or of the columns' numbers below their headings. */
export function isNoMeasure({ cells }: PlanLine, { cells: { order = '' }, name }: ReadLine): boolean {
  if (TOTAL.test(fold(order)) || TOTAL.test(fold(name))) return true;
  return cells.length > 2 && cells.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
}

const CONTINUED = '(ต่อ)';

export function isContinued(name: string): boolean {
  return !name || fold(name) === CONTINUED;
}
