/** A link to a cell of the workbook; plain text where the host cannot show it. */
import * as React from 'react';
import type { Place } from '../../core/grid';
import { usePane } from '../use-pane';

export interface ToCellProps {
  readonly place: Place;
  /** What is shown; the place itself where it is left out. */
  readonly children?: React.ReactNode;
  /** Drawn as a whole row instead of as a link. */
  readonly row?: boolean;
}

export function ToCell({ place, children, row = false }: ToCellProps): React.JSX.Element {
  const { session, text } = usePane();
  // a sheet's name keeps the digits that it has in the workbook
  const name = `${place.sheet}!${place.cell}`;
  if (!session.host.describe().goesTo) return <>{children ?? name}</>;
  return (
    <button
      type="button"
      className={row ? 'row-button' : 'to-cell'}
      title={text.pane.frame.toCell(name)}
      onClick={() => void session.goTo(place)}
    >
      {children ?? name}
    </button>
  );
}
