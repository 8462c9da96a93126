/** How many sheets of each kind are made. */
import { isFilledIn } from '../../core/plan/follow-up';
import { reportedEarlierPlan } from '../../core/report/reported-plan';
import type { SheetKey } from '../../core/grid';
import type { Studied } from '../session/state';

/** In the order in which the sheets stand in the workbook. */
export const SHEET_KEYS: readonly SheetKey[] = [
  'summary',
  'overview',
  'scores',
  'analysis',
  'weak-items',
  'plan',
  'calendar',
  'follow-up',
  'earlier-plan',
  'findings',
  'catalogue',
  'scheme',
  'settings',
];

/** The others refer to them. */
export function isNeeded(key: SheetKey): key is 'scores' | 'settings' {
  return key === 'scores' || key === 'settings';
}

/** Of each kind, whether it is wanted or not; 0 where there is nothing to make it of. */
export function sheetCounts({ settings, result }: Studied): Readonly<Record<SheetKey, number>> {
  const issues = result.assessment.issues.length;
  const { comparison, plan, assessment } = result;
  const earlier = comparison && reportedEarlierPlan(comparison.earlier, plan.planYear, assessment.scheme.issues);
  const of = (sheets: 'per-issue' | 'one'): number => (sheets === 'one' ? Math.min(issues, 1) : issues);
  return {
    summary: 1,
    overview: 1,
    scores: 1,
    analysis: of(settings.analysisSheets),
    'weak-items': 1,
    plan: of(settings.planSheets),
    calendar: Math.min(issues, 1),
    'follow-up': Math.min(issues, 1) + (earlier ? 1 : 0),
    'earlier-plan': result.earlierPlan ? 1 : 0,
    findings: 1,
    catalogue: 1,
    scheme: 1,
    settings: 1,
  };
}

export function sheetTotal(studied: Studied): number {
  const counts = sheetCounts(studied);
  const without: readonly SheetKey[] = studied.decisions.without;
  const { schemeForm, followUps } = studied.result;
  // what the officer corrected or reported there is kept by these sheets alone
  const isKept = (key: SheetKey) =>
    (key === 'scheme' && schemeForm !== null) || (key === 'follow-up' && followUps.some(isFilledIn));
  return SHEET_KEYS.reduce((sum, key) => sum + (without.includes(key) && !isKept(key) ? 0 : counts[key]), 0);
}
