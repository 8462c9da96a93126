/** A measure's period has its years, does not end before it begins, and lies in the fiscal year of its plan. */
import type { EarlierMeasure } from '../plan/earlier-plan';
import { type WrittenMonths, fiscalYearOf, readMonths } from '../plan/read-period';
import type { StatedPeriod } from '../plan/stated-period';
import { type Finding, finding } from '../problem';
import { periodText, readYear } from '../thai/fiscal-year';
import type { PlanRule } from './plan-rule';

export const periodOfPlan: PlanRule = ({ earlier: { measures, planYear } }) =>
  measures.flatMap((measure) => {
    const months = monthsOf(measure);
    if (months) return faultOf(measure, months, planYear);
    const year = measure.written.period?.year ?? null;
    return year !== null && planYear !== null && year !== planYear ? [outside(measure, planYear)] : [];
  });

/** Those that are no period of one year too, for what is wrong with them is looked for. */
function monthsOf({ period, written }: EarlierMeasure): WrittenMonths | null {
  const stated: StatedPeriod | null = written.period;
  return stated?.written ?? readMonths(period);
}

function faultOf(measure: EarlierMeasure, months: WrittenMonths, planYear: number | null): readonly Finding[] {
  const { from, to } = months;
  const place = placeOf(measure);
  const written = measure.period;
  const ofLast = months.toYear === null ? null : fiscalYearOf(to, months.toYear);
  // from October on a month lies in the calendar year before, so one year does not do for both
  const isCrossing = months.fromYear === null && from <= 3 && to > 3;
  if (ofLast === null && isDated(measure)) return [];
  if (ofLast === null || isCrossing) {
    const year = ofLast ?? planYear;
    const expected = year === null || to < from ? null : periodText(year, from, to - from + 1);
    return [finding('year-missing', place, { written, expected })];
  }
  const ofFirst = fiscalYearOf(from, months.fromYear ?? months.toYear ?? 0);
  if (ofFirst > ofLast || (ofFirst === ofLast && from > to)) return [finding('period-reversed', place, { written })];
  const isOutside = planYear !== null && (ofFirst !== planYear || ofLast !== planYear);
  return isOutside ? [outside(measure, planYear)] : [];
}

/** "ระยะเวลา (ปีงบประมาณ พ.ศ. 2569)" above all of them. */
function isDated({ written }: EarlierMeasure): boolean {
  return written.head.columns.some(({ field, written: heading }) => field === 'period' && readYear(heading) !== null);
}

function outside(measure: EarlierMeasure, year: number): Finding {
  return finding('period-outside-year', placeOf(measure), { written: measure.period, year });
}

function placeOf({ written, place }: EarlierMeasure): EarlierMeasure['place'] {
  return written.texts.find(({ field }) => field === 'period')?.place ?? place;
}
