/** Which agency, which year of results, which year of the plan; and the menu. */
import * as React from 'react';
import { Mark } from './mark';
import { Menu } from './menu';
import { usePane } from './use-pane';

export function Head(): React.JSX.Element {
  const { state, text, say } = usePane();
  const { frame } = text.pane;
  const assessment = state.studied?.result.assessment;
  const known = assessment && assessment.issues.length + assessment.unplaced.length > 0;
  return (
    <header className="pane-head">
      <Mark />
      <div>
        <h1 title={known ? (assessment.agency.name ?? undefined) : undefined}>
          {known ? say(assessment.agency.name ?? frame.agencyUnknown) : frame.product}
        </h1>
        {known && <div className="years">{say(frame.years(assessment.resultYear, assessment.planYear))}</div>}
      </div>
      <Menu />
    </header>
  );
}
