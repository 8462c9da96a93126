/** A measure: whether it is taken, why, who, when, and what the officer did to it. */
import * as React from 'react';
import { ActionButton, IconButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { isAgencyId } from '../../core/plan/catalogue/agency-id';
import { leaveOut, takeIn, undoEdit } from '../../core/plan/decide';
import type { PlannedMeasure } from '../../core/plan/plan';
import type { IssueNumber } from '../../core/scheme/scheme';
import { Ask } from '../parts/ask';
import { usePane } from '../use-pane';
import { type Doing, editId, issueId } from './doing';
import { MeasureFacts } from './measure-facts';
import { MeasureName } from './measure-name';
import { MeasureTime } from './measure-time';

export interface MeasureCardProps {
  readonly issue: IssueNumber;
  readonly measure: PlannedMeasure;
  readonly taken: boolean;
  readonly onDo: (doing: Doing) => void;
  readonly onFocus: (ids: readonly string[]) => void;
}

export function MeasureCard({ issue, measure, taken, onDo, onFocus }: MeasureCardProps): React.JSX.Element {
  const { session, text, say } = usePane();
  const { plan } = text.pane;
  const [asking, setAsking] = React.useState<'remove' | 'revert' | null>(null);
  const { id, origin } = measure;
  const from = isAgencyId(id) && origin === 'added' ? plan.ofAgency : plan.origin[origin];
  const remarks = [...(taken ? [] : [plan.leftOut]), ...(origin === 'weak' ? [] : [from])];
  const stay = (): void => {
    setAsking(null);
  };
  const leave = (): void => {
    session.changePlan((decisions) => leaveOut(decisions, measure));
    if (origin === 'added' || origin === 'own') onFocus([issueId(issue)]);
  };
  return (
    <li className={taken ? 'measure' : 'measure left-out'}>
      <div className="measure-head">
        <Checkbox
          checked={taken}
          label={say(measure.name)}
          inputProps={{ lang: 'th' }}
          onRenderLabel={() => <MeasureName name={measure.name} />}
          onChange={() => {
            if (!taken) session.changePlan((decisions) => takeIn(decisions, measure));
            else if (origin === 'own') setAsking('remove');
            else leave();
          }}
        />
        {taken && (
          <IconButton
            id={editId(id)}
            iconProps={{ iconName: 'Edit' }}
            ariaLabel={plan.editMeasure(say(measure.name))}
            title={plan.edit}
            onClick={() => {
              onDo({ kind: 'edit', issue, id });
            }}
          />
        )}
      </div>
      <MeasureFacts measure={measure} issue={issue} remarks={remarks} />
      {taken && <MeasureTime measure={measure} />}
      {taken && measure.edited && (
        <p className="measure-edited">
          <span className="soft">{plan.edited}</span>
          <ActionButton
            iconProps={{ iconName: 'Undo' }}
            text={plan.revert}
            onClick={() => {
              setAsking('revert');
            }}
          />
        </p>
      )}
      {asking === 'remove' && <Ask question={plan.ask.remove} onNo={stay} onYes={leave} />}
      {asking === 'revert' && (
        <Ask
          question={plan.ask.revert}
          onNo={stay}
          onYes={() => {
            stay();
            session.changePlan((decisions) => undoEdit(decisions, id));
            onFocus([editId(id)]);
          }}
        />
      )}
    </li>
  );
}
