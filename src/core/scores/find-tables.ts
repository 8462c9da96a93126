/** Walks a sheet from top to bottom and collects its score tables. */
import type { SheetGrid } from '../grid';
import type { Instrument } from '../scheme/code';
import { isSummaryLabel, readAverageLabel } from './average-row';
import { type Columns, readColumns } from './columns';
import { guessColumns } from './guess-columns';
import { isPlanHeading } from './headings';
import { type IssueTitle, readIssueHeading } from './issue-heading';
import { readInstrument } from './item-code';
import { type Line, linesOf, placeOf } from './line';
import { splitLines } from './split-lines';
import { hasBadScore, hasScore, hasScoreText, rawRow, readRow } from './read-row';
import { readTotal } from './read-total';
import type { RawAverage, RawRow, RawTable } from './raw-table';

interface OpenTable {
  heading: RawTable['heading'];
  readonly columns: Columns;
  readonly firstRow: number;
  readonly rows: RawRow[];
  readonly averages: RawAverage[];
  lastRow: number;
  /** Its own average row has been read: what follows without a heading is another table. */
  summed: boolean;
}

export interface FoundTables {
  readonly tables: readonly RawTable[];
  /** Totals of an instrument or the agency that stand above the tables. */
  readonly totals: readonly RawAverage[];
}

/**
 * Every score table of a sheet. Where no heading row is found the columns are guessed from the cells, and where there
 * are no columns the rows are split as a PDF leaves them, each in one cell.
 */
export function findTables(sheet: SheetGrid, issues: readonly IssueTitle[]): FoundTables {
  const lines = linesOf(sheet);
  const walk = (columns: Columns | null, rows: readonly Line[]) => new Walk(sheet.name, issues).through(rows, columns);
  const found = walk(null, lines);
  if (found.tables.length || found.sawHeading) return found;
  const guessed = guessColumns(lines);
  if (guessed) return walk(guessed, lines);
  const split = splitLines(lines);
  return split ? walk(split.columns, split.lines) : found;
}

class Walk {
  private sawHeading = false;
  private readonly totals: RawAverage[] = [];
  private readonly done: OpenTable[] = [];
  private open: OpenTable | null = null;
  private columns: Columns | null = null;
  private heading: RawTable['heading'] = null;
  private block: Instrument | null;
  private readonly sheetBlock: Instrument | null;
  private issueText: string | null = null;

  constructor(
    private readonly sheet: string,
    private readonly issues: readonly IssueTitle[],
  ) {
    this.sheetBlock = readInstrument(sheet);
    this.block = this.sheetBlock;
  }

  through(lines: readonly Line[], guessed: Columns | null): FoundTables & { readonly sawHeading: boolean } {
    this.columns = guessed;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const found = readColumns(line, lines[index + 1]);
      if (found) {
        this.startUnder(found.columns);
        index += found.rows - 1;
      } else if (isPlanHeading(line.cells.map((cell) => cell.text))) {
        this.close();
        this.columns = null;
      } else if (!this.readHeadingLine(line)) {
        if (this.columns) this.readLine(line, this.columns);
        else this.totals.push(...readTotal(this.sheet, line));
      }
    }
    this.close();
    const tables = this.done.filter((table) => table.rows.length).map((table) => this.finished(table));
    return { tables, totals: this.totals, sawHeading: this.sawHeading };
  }

  /** A heading row: of a new table, or the same one's repeated on its next page. */
  private startUnder(columns: Columns): void {
    this.sawHeading = true;
    const repeated =
      this.open && !this.open.summed && this.open.heading === this.heading && sameColumns(this.open.columns, columns);
    if (!repeated) {
      this.close();
      this.block = this.sheetBlock;
      this.issueText = null;
    }
    this.columns = columns;
  }

  private readHeadingLine(line: Line): boolean {
    const [cell] = line.cells;
    if (!cell || line.cells.length > 2 || line.cells.some(({ value }) => typeof value === 'number')) return false;
    const heading = readIssueHeading(line.cells.map(({ text }) => text).join(' '), this.issues);
    if (!heading) return false;
    this.close();
    this.heading = { ...heading, place: placeOf(this.sheet, line, cell.column) };
    this.block = this.sheetBlock;
    return true;
  }

  private readLine(line: Line, columns: Columns): void {
    const reading = readRow(this.sheet, line, columns);
    const { written, scores, itemText } = reading;
    const of = averageLabel(line, columns);
    if (of && (!written || written.form === 'number')) {
      this.addAverage(of, scores, line);
      return;
    }
    if (reading.instrument) this.block = reading.instrument;
    if (reading.issueText) this.issueText = reading.issueText;
    const text = itemText || reading.codeText;
    if (isSummaryLabel(text)) return;
    const last = this.open?.rows.at(-1);
    const adjacent = this.open !== null && line.row === this.open.lastRow + 1;
    const below = last && adjacent ? last : null;
    const add = () => {
      this.add(rawRow(reading, this.block, this.issueText), line, columns);
    };
    if (hasScore(scores) || (text && (written ? hasScoreText(scores) : hasBadScore(scores)))) {
      if (below && !written && !hasScoreText(below.scores)) {
        // the row above has the code, this one its score
        this.replaceLast({ ...below, titles: [...below.titles, itemText], scores, shape: 'score-below' }, line);
      } else if (text) add();
    } else if (hasScoreText(scores)) {
      return;
    } else if (
      written &&
      (written.form !== 'number' || (reading.codeText && itemText)) &&
      this.isInTable(line, adjacent)
    ) {
      add();
    } else if (below && itemText && line.cells.length === 1 && !readInstrument(text)) {
      this.replaceLast({ ...below, titles: [...below.titles, itemText], shape: below.shape ?? 'title-below' }, line);
    } else if (line.cells.length <= 2 && columns.instrument === null) {
      this.block = readInstrument(line.cells.map((cell) => cell.text).join(' ')) ?? this.block;
    }
  }

  /** A row without a score belongs to a table below its heading, below its other rows, or where it was split to be one. */
  private isInTable(line: Line, adjacent: boolean): boolean {
    if (line.only !== undefined) return true;
    return this.open === null ? this.columns !== null && !this.columns.guessed : adjacent;
  }

  private add(row: RawRow, line: Line, columns: Columns): void {
    if (this.open?.summed) this.close();
    this.open ??= {
      heading: this.heading,
      columns,
      firstRow: line.row,
      rows: [],
      averages: [],
      lastRow: line.row,
      summed: false,
    };
    this.open.rows.push(row);
    this.open.lastRow = line.row;
  }

  private replaceLast(row: RawRow, line: Line): void {
    if (!this.open) return;
    this.open.rows[this.open.rows.length - 1] = row;
    this.open.lastRow = line.row;
  }

  private addAverage(of: RawAverage['of'], scores: RawAverage['scores'], line: Line): void {
    this.block = this.sheetBlock;
    if (!this.open) return;
    this.open.averages.push({ of, scores });
    this.open.lastRow = line.row;
    if (of === 'table') this.open.summed = true;
  }

  private close(): void {
    if (!this.open) return;
    this.done.push(this.open);
    if (this.heading === this.open.heading) this.heading = null;
    this.open = null;
  }

  private finished(table: OpenTable): RawTable {
    const { columns, heading, rows, averages, firstRow, lastRow } = table;
    const used = [
      columns.instrument,
      columns.code,
      columns.item.from,
      columns.issue,
      ...columns.scores.flatMap(({ column, level }) => [column, level]),
    ];
    const numbers = used.filter((column): column is number => column !== null);
    const area = { top: firstRow, left: Math.min(...numbers), bottom: lastRow, right: Math.max(...numbers) };
    return { sheet: this.sheet, columns, heading, rows, averages, area };
  }
}

/** Of what the line is an average, by a label left of its scores. */
function averageLabel(line: Line, { scores }: Columns): RawAverage['of'] | null {
  for (const { column, text } of line.cells) {
    if (column >= (scores[0]?.column ?? 0)) return null;
    const of = readAverageLabel(text);
    if (of) return of;
  }
  return null;
}

function sameColumns(a: Columns, b: Columns): boolean {
  return (
    a.item.from === b.item.from && a.scores.length === b.scores.length && a.scores[0]?.column === b.scores[0]?.column
  );
}
