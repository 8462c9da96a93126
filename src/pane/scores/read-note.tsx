/** Whether all was read and how many places want a look, kind by kind. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Result } from '../../core/prongsai';
import { Findings } from '../findings/findings';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { usePane } from '../use-pane';
import { problemCounts, readInFull } from './problem-counts';

export interface ReadNoteProps {
  readonly result: Result;
  readonly onNameAgency: () => void;
}

export function ReadNote({ result, onNameAgency }: ReadNoteProps): React.JSX.Element {
  const { text, say } = usePane();
  const [shown, setShown] = React.useState(false);
  const words = text.pane.scores;
  const { findings } = result;
  const counts = problemCounts(findings);
  const places = findings.filter(({ severity }) => severity !== 'info').length;
  if (!places) return <Note tone="good" title={words.readClean} />;
  return (
    <>
      <Note tone="warning" title={say(words.read(readInFull(findings), places))}>
        <ul className="kinds">
          {counts.map(({ code, count }) => (
            <li key={code}>{say(words.problem(code, count))}</li>
          ))}
        </ul>
        <div className="actions">
          <button
            type="button"
            className="to-cell"
            aria-expanded={shown}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? words.hideFindings : words.showFindings}
          </button>
          {result.assessment.agency.name === null && <DefaultButton text={words.nameAgency} onClick={onNameAgency} />}
        </div>
      </Note>
      {shown && (
        <Section title={text.pane.result.findings.title} remark={say(text.pane.result.findings.count(findings.length))}>
          <Findings findings={findings} />
        </Section>
      )}
    </>
  );
}
