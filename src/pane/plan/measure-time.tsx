/** When a measure runs: twelve little months and the period in words. */
import * as React from 'react';
import type { PlannedMeasure } from '../../core/plan/plan';
import { periodText } from '../../core/thai/fiscal-year';
import { Months } from '../parts/months';
import { usePane } from '../use-pane';
import { lastMonth } from './draft';

export function MeasureTime({ measure }: { readonly measure: PlannedMeasure }): React.JSX.Element {
  const { state, say } = usePane();
  const period = usePeriod();
  const planYear = state.studied?.result.plan.planYear ?? 0;
  const { from, months } = measure;
  if (measure.period !== periodText(planYear, from, months)) {
    return (
      <p className="soft measure-time" lang="th">
        {say(measure.period)}
      </p>
    );
  }
  return (
    <div className="soft measure-time">
      <Months from={from} months={months} />
      {period(from, lastMonth(from, months))}
    </div>
  );
}

/** "ต.ค. 68 – มี.ค. 69" of the plan's year, in the pane's language; one month stands alone. */
export function usePeriod(): (from: number, to: number) => string {
  const { state, text, say } = usePane();
  const planYear = state.studied?.result.plan.planYear ?? 0;
  const month = (of: number): string => say(text.pane.plan.month(planYear, of));
  return (from, to) => (from === to ? month(from) : `${month(from)} – ${month(to)}`);
}
