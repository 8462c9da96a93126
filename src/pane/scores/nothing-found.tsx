/** A workbook without scores: what this does, or what was looked for, and how to begin. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Findings } from '../findings/findings';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { type Studied, isBusy } from '../session/state';
import { usePane } from '../use-pane';

export function NothingFound({ studied }: { readonly studied: Studied }): React.JSX.Element {
  const { text, say } = usePane();
  const { first, nothing } = text.pane.scores;
  const sheets = studied.workbook.sheets.filter(({ made, rows }) => made === null && rows.length > 0);
  if (!sheets.length) {
    return (
      <section className="first">
        <h2>{first.title}</h2>
        <ul>
          {first.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{first.next}</p>
        <Beginnings />
      </section>
    );
  }
  const others = studied.result.findings.filter(({ code }) => code !== 'no-scores' && code !== 'year-guessed');
  return (
    <>
      <Note tone="warning" title={nothing.title}>
        <p>{nothing.looked}</p>
        <p className="next">{nothing.where(sheets.map(({ name }) => name))}</p>
        <p className="next">{say(nothing.next)}</p>
        <Beginnings />
      </Note>
      {others.length > 0 && (
        <Section title={text.pane.result.findings.title}>
          <Findings findings={others} />
        </Section>
      )}
    </>
  );
}

function Beginnings(): React.JSX.Element {
  const { session, state, text } = usePane();
  const { sample, form } = text.pane.scores;
  const { kind } = session.host.describe();
  const disabled = isBusy(state);
  return (
    <div className="actions">
      <DefaultButton text={sample[kind]} disabled={disabled} onClick={() => void session.insertSample()} />
      <DefaultButton text={form[kind]} disabled={disabled} onClick={() => void session.insertForm()} />
    </div>
  );
}
