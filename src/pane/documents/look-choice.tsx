/** How the sheets look: digits, one sheet an issue or one for all, further columns of the plan. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Choice } from '../parts/choice';
import { Section } from '../parts/section';
import type { Studied } from '../session/state';
import { usePane } from '../use-pane';

const COLUMNS = ['withBudget', 'withIndicator', 'withFollowUp'] as const;

export function LookChoice({
  studied,
  disabled,
}: {
  readonly studied: Studied;
  readonly disabled: boolean;
}): React.JSX.Element {
  const { session, text } = usePane();
  const { documents } = text.pane;
  const { settings } = studied;
  return (
    <Section title={documents.look}>
      <ul className="rows">
        <li>
          <Choice
            label={documents.looks.digits}
            choices={documents.digits}
            value={settings.digits}
            disabled={disabled}
            onChoose={(digits) => session.changeSetting('digits', digits)}
          />
        </li>
        {(['analysisSheets', 'planSheets'] as const).map((key) => (
          <li key={key}>
            <Choice
              label={documents.looks[key]}
              choices={documents.perIssue}
              value={settings[key]}
              disabled={disabled}
              onChoose={(sheets) => session.changeSetting(key, sheets)}
            />
          </li>
        ))}
        <li>
          <fieldset className="boxes">
            <legend>{documents.columns}</legend>
            {COLUMNS.map((key) => (
              <Checkbox
                key={key}
                label={documents.column[key]}
                checked={settings[key]}
                disabled={disabled}
                onChange={(_, checked) => session.changeSetting(key, checked === true)}
              />
            ))}
          </fieldset>
        </li>
      </ul>
    </Section>
  );
}
