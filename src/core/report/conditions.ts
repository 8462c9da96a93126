/** Colours that follow a score when it is corrected. */
import { type Area, cellName } from '../grid';
import type { ConditionalFormat } from '../sheet';
import type { LimitNames } from './setting-cells';
import { DEVELOP, MUST_MEND } from './styles';

/** For an area of scores, compared with two decimals: below the pass line, else below the target. */
export function scoreConditions(area: Area, { pass, target }: LimitNames): readonly ConditionalFormat[] {
  const cell = cellName(area.top, area.left);
  return [
    { area, formula: `AND(ISNUMBER(${cell}),ROUND(N(${cell}),2)<${pass})`, ...MUST_MEND },
    { area, formula: `AND(ISNUMBER(${cell}),ROUND(N(${cell}),2)<${target})`, ...DEVELOP },
  ];
}
