/** A sheet being laid out: rows get their heights from what they hold. */
import type { Area } from '../grid';
import type {
  CellStyle,
  ChartSpec,
  ConditionalFormat,
  Content,
  ListValidation,
  NumberValidation,
  PageSetup,
  SheetCell,
  SheetRow,
  SheetSpec,
} from '../sheet';
import { blank } from '../sheet';
import { pageBreaks } from './page-breaks';
import type { StyleName } from './styles';
import { type MeasuredCell, rowHeight } from './text-height';

export interface DraftCell {
  /** 0-based. */
  readonly column: number;
  /** Last column of a merge across the row; `column` where it is left out. */
  readonly to?: number;
  readonly content: Content;
  readonly style: StyleName;
  /** Part of a merge over rows: the row's height does not follow it. */
  readonly tall?: boolean;
}

export class SheetDraft {
  readonly conditions: ConditionalFormat[] = [];
  readonly lists: ListValidation[] = [];
  readonly numbers: NumberValidation[] = [];
  /** Rows with which a new page begins, besides those where a page is full. */
  readonly breaks: number[] = [];
  readonly charts: ChartSpec[] = [];
  private readonly rows: SheetRow[] = [];
  private readonly merges: Area[] = [];
  private readonly kept = new Set<number>();

  constructor(
    private readonly columns: readonly number[],
    private readonly styles: Readonly<Record<StyleName, CellStyle>>,
  ) {}

  /** 0-based row that the next `add` fills. */
  get next(): number {
    return this.rows.length;
  }

  get lastColumn(): number {
    return this.columns.length - 1;
  }

  /** Adds a row and gives its 0-based number. `height` is that of its cells. */
  add(cells: readonly DraftCell[], height = this.heightOf(cells)): number {
    return this.push(cells, { height });
  }

  /** Adds a row that grows with what is typed into it; what stands in merged cells does not count. */
  addGrowing(cells: readonly DraftCell[], height = this.heightOf(cells)): number {
    return this.push(cells, { height, grows: true });
  }

  private push(cells: readonly DraftCell[], own: Pick<SheetRow, 'height' | 'grows'>): number {
    const row = this.next;
    this.rows.push({ row, ...own, cells: spread(cells) });
    for (const { column, to = column } of cells) {
      if (to > column) this.merges.push({ top: row, left: column, bottom: row, right: to });
    }
    return row;
  }

  /** Adds the row of headings, one a column, and gives its 0-based number. */
  headings(contents: readonly Content[]): number {
    return this.add(contents.map((content, column) => ({ column, content, style: 'heading' })));
  }

  /** One text over all columns, or up to `to`. */
  line(content: Content, style: StyleName, to = this.lastColumn): number {
    return this.add([{ column: 0, to, content, style }]);
  }

  /** An empty row of a height in points. */
  gap(height = 9): void {
    this.rows.push({ row: this.next, height, cells: [] });
  }

  /** Merges cells of several rows; all but the first must be blank. */
  merge(area: Area): void {
    this.merges.push(area);
  }

  /** The rows from this one on are to stand on one page, where they fit on one. */
  keepTogether(from: number): void {
    for (let row = from; row < this.next - 1; row++) this.kept.add(row);
  }

  /** Height in points of a row with these cells. */
  heightOf(cells: readonly DraftCell[]): number {
    const measured: MeasuredCell[] = [];
    for (const cell of cells) if (cell.content.kind !== 'blank' && !cell.tall) measured.push(this.measured(cell));
    return rowHeight(measured);
  }

  finish(rest: Pick<SheetSpec, 'key' | 'name' | 'tab' | 'freeze' | 'page'>): SheetSpec {
    const { columns, rows, merges, lists, numbers, conditions, charts } = this;
    const page = { ...rest.page, breaks: this.pageBreaks(rest.page) };
    return { ...rest, columns, rows, merges, lists, numbers, conditions, charts, page };
  }

  private pageBreaks(page: PageSetup): readonly number[] {
    if (page.pagesTall === 1) return this.breaks;
    const { bottom, right } = page.printArea ?? { bottom: this.next - 1, right: this.lastColumn };
    const rows = this.rows.slice(0, bottom + 1).map(({ row, height, cells }) => ({
      height,
      keepsNext: this.kept.has(row) || KEEPS_NEXT.has(cells[0]?.style ?? ''),
    }));
    const width = this.columns.slice(0, right + 1).reduce((sum, column) => sum + column, 0);
    return pageBreaks(rows, page, width, this.breaks);
  }

  private measured({ column, to = column, content, style }: DraftCell): MeasuredCell {
    const { size, bold, wrap } = this.styles[style];
    let widthChars = 0;
    for (let at = column; at <= to; at++) widthChars += this.columns[at] ?? 0;
    return { text: wrap ? textOf(content) : '', widthChars, size, bold };
  }
}

/** Rows that begin with one of these are headings of what follows. */
const KEEPS_NEXT: ReadonlySet<string> = new Set<StyleName>(['title', 'subtitle', 'section', 'band', 'heading']);

/** A number is never wrapped: it takes one line. */
function textOf(content: Content): string {
  if (content.kind === 'text' || content.kind === 'link') return content.text;
  return content.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

/** Each cell, and behind a merged one the blank ones that carry its borders. */
function spread(cells: readonly DraftCell[]): readonly SheetCell[] {
  const all: SheetCell[] = [];
  for (const { column, to = column, content, style } of cells) {
    all.push({ column, content, style });
    for (let behind = column + 1; behind <= to; behind++) all.push({ column: behind, content: blank, style });
  }
  return all;
}
