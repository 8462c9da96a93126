/** Measures of the earlier plan that the new one does not have: a tick carries one over, another takes it out again. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { carryOver } from '../../core/plan/carry-over';
import { leaveOut } from '../../core/plan/decide';
import type { EarlierMeasure } from '../../core/plan/earlier-plan';
import type { IssueNumber } from '../../core/scheme/scheme';
import { usePane } from '../use-pane';
import { MeasureFacts } from './measure-facts';
import { MeasureName } from './measure-name';

export interface EarlierChoicesProps {
  readonly measures: readonly EarlierMeasure[];
  readonly issue: IssueNumber;
  /** Fiscal year of the earlier plan; null where it does not say. */
  readonly year: number | null;
}

export function EarlierChoices({ measures, issue, year }: EarlierChoicesProps): React.JSX.Element | null {
  const { text, say } = usePane();
  const { chooser } = text.pane.plan;
  if (!measures.length) return null;
  return (
    <section className="choices">
      <h3>{say(chooser.earlier(year))}</h3>
      <ul className="plan-measures">
        {measures.map((measure) => (
          <EarlierChoice key={measure.id} measure={measure} issue={issue} />
        ))}
      </ul>
    </section>
  );
}

function EarlierChoice({
  measure,
  issue,
}: {
  readonly measure: EarlierMeasure;
  readonly issue: IssueNumber;
}): React.JSX.Element {
  const { session, state, text, say } = usePane();
  const compared = state.studied?.result.comparison?.measures.find((one) => one.measure.id === measure.id);
  const planned = compared?.planned ?? null;
  const toggle = (): void => {
    const { studied } = state;
    if (!studied) return;
    const written = studied.decisions.written?.map(({ id }) => id);
    session.changePlan((decisions) =>
      planned ? leaveOut(decisions, planned) : carryOver(decisions, measure, studied.result.plan.planYear, written),
    );
  };
  return (
    <li className="measure">
      <div className="measure-head">
        <Checkbox
          checked={planned !== null}
          label={say(measure.name)}
          inputProps={{ lang: 'th' }}
          onRenderLabel={() => <MeasureName name={measure.name} />}
          onChange={toggle}
        />
      </div>
      <MeasureFacts
        measure={{ ...measure, reasons: [] }}
        issue={issue}
        remarks={measure.period ? [say(text.pane.plan.chooser.earlierPeriod(measure.period))] : []}
      />
    </li>
  );
}
