/** The cells of a page of a sheet as a table, with Excel's column letters and row numbers. */
import * as React from 'react';
import { type Place, cellName, columnName } from '../../core/grid';
import type { CellStyle } from '../../core/sheet';
import type { PreviewText } from '../../text/pane/web';
import type { PreviewCell } from './preview-sheet';
import type { Gap, PageCell, PageRow, SheetPage } from './sheet-page';

/** Pixels of the column of row numbers. */
const NUMBERS = 52;
/** Pixels a point of the documents' font takes: its letters are small for their size. */
const PIXELS_PER_POINT = 0.9;

export interface SheetTableProps {
  readonly sheet: string;
  readonly paper: boolean;
  readonly page: SheetPage;
  /** A1 name of the cell that was gone to. */
  readonly marked: string | null;
  readonly text: PreviewText;
  readonly goTo: (place: Place) => void;
}

export const SheetTable = React.memo(function SheetTable(props: SheetTableProps): React.JSX.Element {
  const { sheet, paper, page, text } = props;
  const width = page.widths.reduce((sum, each) => sum + each, NUMBERS);
  return (
    <table className={paper ? 'sheet-table paper' : 'sheet-table'} aria-label={sheet} style={{ width }}>
      <colgroup>
        <col style={{ width: NUMBERS }} />
        {page.widths.map((each, index) => (
          <col key={page.firstColumn + index} style={{ width: each }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className="corner" />
          {page.widths.map((_, index) => (
            <th key={page.firstColumn + index} scope="col">
              {columnName(page.firstColumn + index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line) =>
          line.kind === 'gap' ? (
            <GapLine key={`gap-${String(line.from)}`} gap={line} columns={page.widths.length} text={text} />
          ) : (
            <RowLine key={line.row} line={line} {...props} />
          ),
        )}
      </tbody>
    </table>
  );
});

interface GapLineProps {
  readonly gap: Gap;
  readonly columns: number;
  readonly text: PreviewText;
}

function GapLine({ gap, columns, text }: GapLineProps): React.JSX.Element {
  return (
    <tr className="gap">
      <th scope="row">⋮</th>
      <td colSpan={columns}>{text.emptyRows(figure(gap.from + 1), figure(gap.to + 1))}</td>
    </tr>
  );
}

function RowLine({ line, marked, goTo }: SheetTableProps & { readonly line: PageRow }): React.JSX.Element {
  return (
    <tr style={line.height === null ? undefined : { height: line.height }}>
      <th scope="row">{line.row + 1}</th>
      {line.cells.map((cell) => (
        <Cell key={cell.column} at={cell} marked={isMarked(cell, line.row, marked)} goTo={goTo} />
      ))}
    </tr>
  );
}

/** A cell that is covered by a merge or by a running text is marked where it is covered. */
function isMarked({ column, columns }: PageCell, row: number, marked: string | null): boolean {
  if (marked === null) return false;
  for (let over = column; over < column + columns; over += 1) if (cellName(row, over) === marked) return true;
  return false;
}

interface CellProps {
  readonly at: PageCell;
  readonly marked: boolean;
  readonly goTo: (place: Place) => void;
}

function Cell({ at: { cell, columns, rows }, marked, goTo }: CellProps): React.JSX.Element {
  const classes = [...(cell ? [`at-${cell.align}`] : []), ...(marked ? ['marked'] : [])].join(' ');
  return (
    <td
      className={classes === '' ? undefined : classes}
      colSpan={columns === 1 ? undefined : columns}
      rowSpan={rows === 1 ? undefined : rows}
      tabIndex={marked ? -1 : undefined}
      style={cell?.style ? lookOf(cell.style) : undefined}
    >
      {cell && <Content cell={cell} goTo={goTo} />}
    </td>
  );
}

function Content({
  cell: { text, link },
  goTo,
}: {
  readonly cell: PreviewCell;
  goTo: CellProps['goTo'];
}): React.JSX.Element {
  if (!link) return <>{text}</>;
  return (
    <button
      type="button"
      className="cell-link"
      onClick={() => {
        goTo(link);
      }}
    >
      {text}
    </button>
  );
}

const looks = new WeakMap<CellStyle, React.CSSProperties>();

function lookOf(style: CellStyle): React.CSSProperties {
  const known = looks.get(style);
  if (known) return known;
  const line = style.border === null ? undefined : `1px solid ${style.border}`;
  const look: React.CSSProperties = {
    fontSize: Math.round(style.size * PIXELS_PER_POINT),
    lineHeight: 1.5,
    fontWeight: style.bold ? 600 : undefined,
    color: style.colour,
    textDecoration: style.underline ? 'underline' : undefined,
    backgroundColor: style.fill ?? undefined,
    borderRight: line,
    borderBottom: line,
    boxShadow: style.border === null ? undefined : `-1px -1px ${style.border}`,
    verticalAlign: style.vertical === 'center' ? 'middle' : 'top',
    whiteSpace: style.wrap ? undefined : 'nowrap',
  };
  looks.set(style, look);
  return look;
}

function figure(row: number): string {
  return row.toLocaleString('en-US');
}
