/** What an officer may decide about reading and judging the scores. */
import * as React from 'react';
import { OWNERS, ROLES } from '../../core/plan/owners';
import { PANE_SETTINGS } from '../../text/pane/settings';
import { Fold } from '../parts/fold';
import { Section } from '../parts/section';
import type { Studied } from '../session/state';
import { usePane } from '../use-pane';
import { withOwner } from './owner-changes';
import { controlOf, yearProblem } from './setting-control';
import { SettingRow } from './setting-row';
import './settings.css';

export interface SettingsSectionProps {
  readonly studied: Studied;
  /** The setting whose row is open: a key of the settings, or "owner-" and a role. */
  readonly open: string | null;
  readonly onOpen: (setting: string | null) => void;
}

export function SettingsSection(props: SettingsSectionProps): React.JSX.Element {
  const { studied, open, onOpen } = props;
  const { session, text } = usePane();
  const words = text.pane.scores.settings;
  return (
    <Section title={words.title}>
      <ul className="rows settings">
        {PANE_SETTINGS.map((setting) => (
          <SettingRow
            key={setting}
            id={`setting-${setting}`}
            {...words.settings[setting]}
            control={controlOf(setting, studied, words)}
            needed={setting === 'agencyName'}
            changed={studied.decisions.settings[setting] !== undefined}
            open={open === setting}
            onOpen={(wished) => {
              onOpen(wished ? setting : null);
            }}
            onSave={(value) =>
              (value === null ? null : yearProblem(setting, value, studied)) ?? session.changeSetting(setting, value)
            }
          />
        ))}
      </ul>
      <Owners {...props} />
    </Section>
  );
}

function Owners({ studied, open, onOpen }: SettingsSectionProps): React.JSX.Element {
  const { session, text } = usePane();
  const words = text.pane.scores.settings;
  const { owners } = studied.settings;
  const usual = OWNERS[studied.result.assessment.agency.kind];
  const inWorkbook = studied.workbookSettings.owners;
  return (
    <Fold title={words.owners}>
      <ul className="rows settings">
        {ROLES.map((role) => (
          <SettingRow
            key={role}
            id={`owner-${role}`}
            name={words.roles[role]}
            about={words.ownersAbout}
            control={{ value: owners[role] ?? usual[role] }}
            changed={owners[role] !== inWorkbook[role]}
            open={open === `owner-${role}`}
            onOpen={(wished) => {
              onOpen(wished ? `owner-${role}` : null);
            }}
            onSave={(value) => session.changeSetting('owners', withOwner(owners, inWorkbook, role, value))}
          />
        ))}
      </ul>
    </Fold>
  );
}
