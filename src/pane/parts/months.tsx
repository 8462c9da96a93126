/** Twelve little months of a fiscal year, October first, those of a measure filled. The text beside it says the same. */
import * as React from 'react';
import { FISCAL_MONTHS } from '../../core/thai/fiscal-year';

/** Units of the drawing: a month and the space after it. */
const MONTH = 10;
const GAP = 1;

export interface MonthsProps {
  /** 1…12, October = 1. */
  readonly from: number;
  readonly months: number;
}

export function Months({ from, months }: MonthsProps): React.JSX.Element {
  return (
    <svg className="months" viewBox="0 0 120 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {Array.from({ length: FISCAL_MONTHS }, (_, index) => (
        <rect
          key={index}
          className={index + 1 >= from && index + 1 < from + months ? 'month filled' : 'month'}
          x={index * MONTH + GAP / 2}
          y="1"
          width={MONTH - GAP}
          height="6"
        />
      ))}
    </svg>
  );
}
