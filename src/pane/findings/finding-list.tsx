/** What was found wrong or was guessed, the gravest first: where, what, what instead, what to do. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Finding, Severity } from '../../core/problem';
import { FINDING_TEXTS } from '../../text/finding-languages';
import { findingText } from '../../text/finding-text';
import { Chip, type ChipProps } from '../parts/chip';
import { ToCell } from '../parts/to-cell';
import { usePane } from '../use-pane';
import './findings.css';
import { SEVERITIES, countBySeverity, groupFindings } from './sort-findings';

/** More are shown when they are asked for. */
const FEW = 20;

const TONES: Readonly<Record<Severity, ChipProps['tone']>> = { error: 'mend', warning: 'develop', info: 'plain' };

export function FindingList({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const { text, say } = usePane();
  const words = text.pane.result.findings;
  const [only, setOnly] = React.useState<Severity | null>(null);
  const [all, setAll] = React.useState(false);
  const list = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // the button that was pressed is gone
    if (all) list.current?.querySelectorAll<HTMLElement>('.finding').item(FEW).focus();
  }, [all]);
  const groups = groupFindings(findings, only, all ? Infinity : FEW);
  const wished = only === null ? findings.length : countBySeverity(findings)[only];
  const shown = groups.reduce((sum, group) => sum + group.shown.length, 0);
  return (
    <div className="findings" ref={list}>
      <Filter findings={findings} only={only} onChange={setOnly} />
      {groups.map(({ severity, count, shown: own }) => (
        <React.Fragment key={severity}>
          <h3>
            <Chip tone={TONES[severity]}>{text.pane.frame.severity[severity]}</Chip>{' '}
            <span className="soft">{say(words.count(count))}</span>
          </h3>
          <ul className="rows">
            {own.map((finding, index) => (
              <li key={index} className="finding" tabIndex={-1}>
                <FindingLines finding={finding} />
              </li>
            ))}
          </ul>
        </React.Fragment>
      ))}
      {shown < wished && (
        <DefaultButton
          text={say(words.showAll(wished))}
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </div>
  );
}

interface FilterProps {
  readonly findings: readonly Finding[];
  readonly only: Severity | null;
  readonly onChange: (only: Severity | null) => void;
}

function Filter({ findings, only, onChange }: FilterProps): React.JSX.Element | null {
  const { text, say } = usePane();
  const words = text.pane.result.findings;
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return null;
  return (
    <div className="filter" role="group" aria-label={words.filter}>
      {[null, ...present].map((severity) => (
        <button
          key={severity ?? 'all'}
          type="button"
          aria-pressed={only === severity}
          onClick={() => {
            onChange(severity);
          }}
        >
          {severity === null ? words.all : text.pane.frame.severity[severity]}{' '}
          {say(String(severity === null ? findings.length : counts[severity]))}
        </button>
      ))}
    </div>
  );
}

function FindingLines({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const { state, text, say } = usePane();
  const told = named(finding, text.pane.scores.settings.nameOf);
  const { found, expected, advice } = findingText(told, FINDING_TEXTS[state.language]);
  return (
    <>
      {finding.place ? (
        <ToCell place={finding.place} />
      ) : (
        <span className="soft">{text.pane.result.findings.workbook}</span>
      )}
      <p>
        {say(found)}
        {expected && (
          <>
            {' '}
            {text.pane.frame.instead} <strong>{say(expected)}</strong>
          </>
        )}
      </p>
      <p className="soft">{say(advice)}</p>
    </>
  );
}

/** With the setting's name in place of its key. */
function named(finding: Finding, nameOf: (key: string) => string): Finding {
  if (finding.code !== 'setting-unreadable') return finding;
  return { ...finding, facts: { ...finding.facts, key: nameOf(finding.facts.key) } };
}
