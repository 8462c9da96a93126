/** A measure of the catalogue that may be taken. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { CatalogueChoice } from '../../core/plan/catalogue-choice';
import { leaveOut, takeIn } from '../../core/plan/decide';
import type { IssueNumber } from '../../core/scheme/scheme';
import { usePane } from '../use-pane';
import { MeasureFacts } from './measure-facts';
import { MeasureName } from './measure-name';

export interface ChoiceProps {
  readonly choice: CatalogueChoice;
  readonly issue: IssueNumber;
}

export function Choice({ choice: { measure, answers }, issue }: ChoiceProps): React.JSX.Element {
  const { session, state, text, say } = usePane();
  const { plan } = text.pane;
  const taken = state.studied?.result.plan.issues.some(({ measures }) => measures.some(({ id }) => id === measure.id));
  const strong = answers.filter((code) => !measure.reasons.some((reason) => reason.code === code));
  return (
    <li className="measure">
      <div className="measure-head">
        <Checkbox
          checked={taken ?? false}
          label={say(measure.name)}
          inputProps={{ lang: 'th' }}
          onRenderLabel={() => <MeasureName name={measure.name} />}
          onChange={() => {
            session.changePlan((decisions) => (taken ? leaveOut : takeIn)(decisions, measure));
          }}
        />
      </div>
      <MeasureFacts
        measure={measure}
        issue={issue}
        remarks={strong.length ? [`${plan.chooser.answers} ${strong.join(' ')}`] : []}
      />
    </li>
  );
}
