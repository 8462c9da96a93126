/** A sheet in its frame: the part of it that is drawn, how much that is of the whole, and the cell that was gone to. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type Place, columnName, parseCellName } from '../../core/grid';
import type { PreviewText } from '../../text/pane/web';
import type { PreviewSheet } from './preview-sheet';
import type { Looking } from './preview-state';
import { type SheetPage, lineOfRow, pageLength, sheetLines, sheetPage } from './sheet-page';
import { SheetTable } from './sheet-table';

export interface SheetViewProps {
  readonly sheet: PreviewSheet;
  readonly looking: Looking;
  readonly text: PreviewText;
  readonly goTo: (place: Place) => void;
}

export function SheetView({ sheet, looking, text, goTo }: SheetViewProps): React.JSX.Element {
  const { cell, turn } = looking;
  const target = React.useMemo(() => (cell === null ? null : parseCellName(cell)), [cell]);
  const lines = React.useMemo(() => sheetLines(sheet, target?.row ?? null), [sheet, target]);
  const length = pageLength(sheet.widths.length);
  const [turned, setTurned] = React.useState({ turn: -1, start: 0 });
  const gone = target ? lineOfRow(lines, target.row) : 0;
  // going to a cell leads to its page, whatever was turned to before
  const start = turned.turn === turn ? turned.start : Math.floor(gone / length) * length;
  const page = React.useMemo(
    () => sheetPage(sheet, lines, Math.min(start, Math.max(0, lines.length - 1)), target?.column ?? 0),
    [sheet, lines, start, target],
  );
  const frame = React.useRef<HTMLDivElement>(null);
  useGoing(frame, looking, page);
  const turnTo = (line: number): void => {
    setTurned({ turn, start: line });
    frame.current?.scrollTo(0, 0);
    frame.current?.focus();
  };
  if (lines.length === 0) return <p className="empty-sheet">{text.emptySheet}</p>;
  return (
    <>
      <div className="sheet-frame" ref={frame} tabIndex={0} role="region" aria-label={sheet.name}>
        <SheetTable sheet={sheet.name} paper={sheet.paper} page={page} marked={cell} text={text} goTo={goTo} />
      </div>
      <PageLine page={page} text={text} length={length} turnTo={turnTo} />
    </>
  );
}

/** Scrolls to the cell that was gone to. */
function useGoing(frame: React.RefObject<HTMLDivElement>, { cell, turn }: Looking, page: SheetPage): void {
  const gone = React.useRef(0);
  React.useEffect(() => {
    if (cell === null || gone.current === turn) return;
    const marked = frame.current?.querySelector<HTMLElement>('.marked');
    if (!marked) return;
    gone.current = turn;
    marked.scrollIntoView({ block: 'center', inline: 'nearest' });
    // on a narrow screen the link that led here is gone from sight, and the focus with it
    const { activeElement } = document;
    const lost = activeElement instanceof HTMLElement && activeElement.offsetParent === null;
    if (lost) marked.focus();
  }, [frame, cell, turn, page]);
}

interface PageLineProps {
  readonly page: SheetPage;
  readonly text: PreviewText;
  readonly length: number;
  readonly turnTo: (line: number) => void;
}

function PageLine({ page, text, length, turnTo }: PageLineProps): React.JSX.Element | null {
  const { start, end, allLines, firstColumn, lastColumn, allColumns } = page;
  const cutRows = end - start < allLines;
  const cutColumns = lastColumn - firstColumn + 1 < allColumns;
  if (!cutRows && !cutColumns) return null;
  const [from, to, all] = [page.firstRow, page.lastRow, page.allRows].map((row) => row.toLocaleString('en-US'));
  return (
    <div className="page-line" role="group">
      {cutRows && (
        <span>
          {start === 0 ? text.firstRows(to ?? '', all ?? '') : text.someRows(from ?? '', to ?? '', all ?? '')}
        </span>
      )}
      {cutColumns && (
        <span>{text.someColumns(columnName(firstColumn), columnName(lastColumn), columnName(allColumns - 1))}</span>
      )}
      {start > 0 && (
        <DefaultButton
          text={text.before}
          onClick={() => {
            turnTo(Math.max(0, start - length));
          }}
        />
      )}
      {end < allLines && (
        <DefaultButton
          text={text.after}
          onClick={() => {
            turnTo(end);
          }}
        />
      )}
    </div>
  );
}
