/** From scores and settings to their assessment. */
import type { Hundredths } from '../hundredths';
import { agencyLevel } from '../scheme/agency-level';
import type { Instrument, ItemCode } from '../scheme/code';
import { LEVEL_SCALES, type LevelScale, defaultScale } from '../scheme/level-scales';
import { schemeOfYear } from '../scheme/schemes';
import type { Scores } from '../scores/table';
import type { Settings } from '../settings';
import { assessAgency } from './assess-agency';
import { assessIssues } from './assess-issues';
import type { AssessedAgency, Assessment } from './assessment';

export function assess(scores: Scores, settings: Settings): Assessment {
  const scheme = schemeOfYear(scores.resultYear);
  const scale = scaleOf(settings, scores.resultYear);
  const { pass, target, flagBelowIssueAverage } = settings;
  const { issues, unplaced } = assessIssues(scores.tables, scheme, { scale, pass, target, flagBelowIssueAverage });
  const now = assessAgency(scoreByCode(scores, 'score'), scheme);
  const before = scores.previousYear === null ? null : assessAgency(scoreByCode(scores, 'previous'), scheme);
  const averages = Object.fromEntries(now.instruments.map(({ instrument, average }) => [instrument, average]));
  const previousTotal = before?.total ?? null;
  return {
    agency: agencyOf(scores, settings),
    resultYear: scores.resultYear,
    planYear: scores.planYear,
    previousYear: scores.previousYear,
    scheme,
    scale,
    pass,
    target,
    issues,
    unplaced,
    indicators: now.indicators,
    instruments: now.instruments.map((instrument, index) => ({
      ...instrument,
      previousAverage: before?.instruments[index]?.average ?? null,
    })),
    total: now.total,
    totalExact: now.totalExact,
    previousTotal,
    totalChange: now.total === null || previousTotal === null ? null : now.total - previousTotal,
    agencyLevel: agencyLevel(scores.resultYear, now.total, averages as Record<Instrument, Hundredths | null>),
    stated: scores.tables.flatMap(({ stated }) => stated.filter(({ of }) => of !== 'table')),
  };
}

function scaleOf({ scale }: Settings, year: number): LevelScale {
  if (scale === null) return defaultScale(year);
  return typeof scale === 'string' ? LEVEL_SCALES[scale] : scale;
}

function agencyOf({ agency }: Scores, settings: Settings): AssessedAgency {
  return {
    name: settings.agencyName ?? agency?.name ?? null,
    kind: settings.agencyKind ?? agency?.kind ?? 'อื่น ๆ',
    district: settings.district ?? agency?.district ?? null,
    province: settings.province ?? agency?.province ?? null,
  };
}

/** Each item once, at the first row that has its score. An item that no row has in that year is not in the map. */
function scoreByCode(scores: Scores, which: 'score' | 'previous'): ReadonlyMap<ItemCode, Hundredths | null> {
  const found = new Map<ItemCode, Hundredths | null>();
  for (const { code, ...row } of scores.tables.flatMap(({ rows }) => rows)) {
    if (code && (found.get(code) ?? null) === null && (which === 'score' || row.previous !== null)) {
      found.set(code, row[which]);
    }
  }
  return found;
}
