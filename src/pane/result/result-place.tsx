/** The place ผลวิเคราะห์: what the scores mean. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Findings } from '../findings/findings';
import { NoScoresYet } from '../no-scores-yet';
import { Section } from '../parts/section';
import { hasScores, isBusy } from '../session/state';
import { usePane } from '../use-pane';
import { Indicators } from './indicators';
import { Instruments } from './instruments';
import { Issues } from './issues';
import './result.css';
import { Total } from './total';
import { Unplaced } from './unplaced';
import { WeakSections } from './weak-sections';

export function ResultPlace(): React.JSX.Element {
  const { state, text, say } = usePane();
  const { studied } = state;
  if (!studied || !hasScores(state)) return <NoScoresYet />;
  const { assessment, findings } = studied.result;
  const words = text.pane.result.findings;
  return (
    <>
      <Total assessment={assessment} />
      <Instruments assessment={assessment} />
      {assessment.issues.length > 0 && <Issues assessment={assessment} />}
      <Unplaced items={assessment.unplaced} />
      <WeakSections assessment={assessment} belowAverageToo={studied.settings.flagBelowIssueAverage} />
      <Indicators assessment={assessment} />
      <Section title={words.title} remark={findings.length ? say(words.count(findings.length)) : undefined}>
        {findings.length ? <Findings findings={findings} /> : <p className="none">{words.none}</p>}
      </Section>
    </>
  );
}

export function ResultFoot(): React.JSX.Element {
  const { session, state, text } = usePane();
  return (
    <footer className="pane-foot">
      {hasScores(state) ? (
        <PrimaryButton
          className="main"
          text={text.pane.result.toPlan}
          onClick={() => {
            session.visit('plan');
          }}
        />
      ) : (
        <DefaultButton
          className="main"
          text={text.pane.frame.readAgain}
          disabled={isBusy(state)}
          onClick={() => void session.read()}
        />
      )}
    </footer>
  );
}
