/** Which sheets are to be made, and how many of each. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { SheetKey } from '../../core/grid';
import { Section } from '../parts/section';
import type { Studied } from '../session/state';
import { usePane } from '../use-pane';
import { SHEET_KEYS, isNeeded, sheetCounts } from './sheet-counts';

export function SheetChoice({
  studied,
  disabled,
}: {
  readonly studied: Studied;
  readonly disabled: boolean;
}): React.JSX.Element {
  const { text, say } = usePane();
  const { documents } = text.pane;
  const counts = sheetCounts(studied);
  return (
    <Section title={documents.sheets}>
      <ul className="rows">
        {SHEET_KEYS.filter((key) => counts[key] > 0).map((key) => (
          <li key={key} className="sheet-choice">
            <SheetBox sheet={key} studied={studied} disabled={disabled} />
            <span className="figure">{say(String(counts[key]))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SheetBoxProps {
  readonly sheet: SheetKey;
  readonly studied: Studied;
  readonly disabled: boolean;
}

function SheetBox({ sheet, studied, disabled }: SheetBoxProps): React.JSX.Element {
  const { session, text } = usePane();
  const { documents } = text.pane;
  const { without } = studied.decisions;
  const about = (
    <span className="soft">
      {documents.about[sheet]}
      {isNeeded(sheet) && (
        <>
          <br />
          {documents.needed}
        </>
      )}
    </span>
  );
  if (isNeeded(sheet)) {
    return (
      <div>
        <div className="always">
          <Icon iconName="CheckMark" />
          {documents.sheet[sheet]}
        </div>
        {about}
      </div>
    );
  }
  return (
    <div>
      <Checkbox
        label={documents.sheet[sheet]}
        checked={!without.includes(sheet)}
        disabled={disabled}
        onChange={(_, checked) => {
          const others = without.filter((key) => key !== sheet);
          session.changeSheets(checked ? others : [...others, sheet]);
        }}
      />
      {about}
    </div>
  );
}
