/** The workbook to be looked at: the sheet that is chosen, its tabs below as in Excel. */
import * as React from 'react';
import './preview.css';
import type { Place } from '../../core/grid';
import type { PreviewText } from '../../text/pane/web';
import type { Looking, PreviewTab } from './preview-state';
import { textAt } from './preview-sheet';
import { SheetTabs, sheetTabId } from './sheet-tabs';
import { SheetView } from './sheet-view';

export interface PreviewProps {
  readonly tabs: readonly PreviewTab[];
  readonly looking: Looking;
  readonly text: PreviewText;
  /** Turns to another sheet. */
  readonly look: (sheet: string) => void;
  readonly goTo: (place: Place) => void;
  /** Whether it is all that is shown. */
  readonly main: boolean;
}

export function Preview({ tabs, looking, text, look, goTo, main }: PreviewProps): React.JSX.Element {
  const chosen = tabs.find(({ name }) => name === looking.sheet) ?? tabs[0];
  return (
    <section className="preview" role={main ? 'main' : undefined} aria-label={text.label}>
      {chosen && (
        <div className="preview-sheet" role="tabpanel" aria-labelledby={sheetTabId(tabs.indexOf(chosen))}>
          <SheetView key={chosen.name} sheet={chosen.sheet()} looking={looking} text={text} goTo={goTo} />
        </div>
      )}
      <p className="said" role="status">
        {chosen &&
          looking.cell !== null &&
          text.wentTo(chosen.name, looking.cell, textAt(chosen.sheet(), looking.cell))}
      </p>
      <SheetTabs tabs={tabs} chosen={chosen?.name ?? ''} text={text} look={look} seen={main} />
    </section>
  );
}
