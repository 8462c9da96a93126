/** When it is done: the first and the last month of the plan's year. */
import * as React from 'react';
import type { FiscalMonth } from '../../core/plan/measure';
import { Months } from '../parts/months';
import { usePane } from '../use-pane';
import { type Draft, withMonths } from './draft';
import { usePeriod } from './measure-time';

const MONTHS: readonly FiscalMonth[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export interface PeriodFieldProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function PeriodField({ draft, onChange }: PeriodFieldProps): React.JSX.Element {
  const { text, say } = usePane();
  const { editor } = text.pane.plan;
  const period = usePeriod();
  const { from, to, typed } = draft;
  const months = to - from + 1;
  const choose = (label: string, value: FiscalMonth, onChoose: (month: FiscalMonth) => void): React.JSX.Element => (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          onChoose(Number(target.value) as FiscalMonth);
        }}
      >
        {MONTHS.map((month) => (
          <option key={month} value={month}>
            {period(month, month)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset className="period">
      <legend>{editor.months}</legend>
      {typed !== null && <p className="soft">{say(editor.typed(typed))}</p>}
      <div className="ends">
        {choose(editor.from, from, (month) => {
          onChange(withMonths(draft, { from: month }));
        })}
        {choose(editor.to, to, (month) => {
          onChange(withMonths(draft, { to: month }));
        })}
      </div>
      {typed === null && (
        <div className="soft">
          <Months from={from} months={months} />
          <span aria-live="polite">
            {period(from, to)} · {say(editor.length(months))}
          </span>
        </div>
      )}
    </fieldset>
  );
}
