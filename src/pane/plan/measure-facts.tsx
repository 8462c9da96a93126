/** Why a measure is there, whose it is, and its steps, which open below. */
import * as React from 'react';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { PlannedMeasure } from '../../core/plan/plan';
import type { IssueNumber } from '../../core/scheme/scheme';
import { usePane } from '../use-pane';
import { Because } from './because';

export interface MeasureFactsProps {
  readonly measure: Pick<PlannedMeasure, 'owner' | 'reasons' | 'steps'>;
  readonly issue: IssueNumber;
  /** Before the owner. */
  readonly remarks: readonly string[];
}

export function MeasureFacts({ measure, issue, remarks }: MeasureFactsProps): React.JSX.Element {
  const { text, say } = usePane();
  const { plan } = text.pane;
  const [open, setOpen] = React.useState(false);
  const { owner, reasons, steps } = measure;
  return (
    <div className="measure-facts">
      <p className="soft facts">
        {reasons.length > 0 && <Because reasons={reasons} issue={issue} />}
        {remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
        {owner !== '' && <span lang="th">{say(owner)}</span>}
        <span>
          <button
            type="button"
            className="steps-button"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {say(plan.steps(steps.length))}
            <Icon iconName={open ? 'ChevronUp' : 'ChevronDown'} />
          </button>
        </span>
      </p>
      {open && (
        <ol className="measure-steps" lang="th">
          {steps.map((step, index) => (
            <li key={index}>
              <span className="figure">{say(`${String(index + 1)})`)}</span>
              <span>{say(step)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
