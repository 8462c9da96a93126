/** The weak items that called for a measure, each a link to its score. */
import * as React from 'react';
import type { Reason } from '../../core/plan/plan';
import type { IssueNumber } from '../../core/scheme/scheme';
import { ToCell } from '../parts/to-cell';
import { usePane } from '../use-pane';
import { WeakCode } from './weak-code';
import { itemOf } from './weak-items';

export interface BecauseProps {
  readonly reasons: readonly Reason[];
  readonly issue: IssueNumber;
}

export function Because({ reasons, issue }: BecauseProps): React.JSX.Element {
  const { state, text } = usePane();
  const assessment = state.studied?.result.assessment;
  return (
    <span className="because">
      <span>{text.pane.plan.because}</span>
      {reasons.map((reason) => {
        const place = assessment && itemOf(assessment, reason.code, issue)?.place;
        const chip = <WeakCode {...reason} />;
        return (
          <React.Fragment key={reason.code}>{place ? <ToCell place={place}>{chip}</ToCell> : chip}</React.Fragment>
        );
      })}
    </span>
  );
}
