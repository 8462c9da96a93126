/** From scores and settings to their assessment. */
import type { Hundredths } from '../hundredths';
import { type AgencyRule, type InstrumentScores, agencyLevel, agencyRules } from '../scheme/agency-level';
import type { ItemCode } from '../scheme/code';
import { LEVEL_SCALES, type LevelScale, defaultScale } from '../scheme/level-scales';
import { KNOWN_SCHEMES, type Schemes, schemeOfYear } from '../scheme/schemes';
import type { Scores } from '../scores/table';
import type { Settings } from '../settings';
import { mentionsIn } from '../thai/agency-mention';
import { assessAgency } from './assess-agency';
import { assessIssues } from './assess-issues';
import type { AssessedAgency, AssessedItem, Assessment } from './assessment';

/** `ownRules` are the agency's levels where the officer changed them; null for the year's. */
export function assess(
  scores: Scores,
  settings: Settings,
  schemes: Schemes = KNOWN_SCHEMES,
  ownRules: readonly AgencyRule[] | null = null,
): Assessment {
  const scheme = schemeOfYear(scores.resultYear, schemes);
  const scale = scaleOf(settings, scores.resultYear);
  const { pass, target, flagBelowIssueAverage } = settings;
  const { issues, unplaced } = assessIssues(scores.tables, scheme, { scale, pass, target, flagBelowIssueAverage });
  const items = [...issues.flatMap((issue) => issue.items), ...unplaced];
  const now = assessAgency(scoreByCode(items, 'score'), scheme);
  const before = scores.previousYear === null ? null : assessAgency(scoreByCode(items, 'previous'), scheme);
  const averages = Object.fromEntries(
    now.instruments.map(({ instrument, average }) => [instrument, average]),
  ) as InstrumentScores;
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
    agencyRules: ownRules ?? agencyRules(scores.resultYear),
    agencyLevel: agencyLevel(scores.resultYear, now.total, averages, ownRules),
    stated: [...scores.stated, ...scores.tables.flatMap(({ stated }) => stated.filter(({ of }) => of !== 'table'))],
  };
}

function scaleOf({ scale }: Settings, year: number): LevelScale {
  if (scale === null) return defaultScale(year);
  return typeof scale === 'string' ? LEVEL_SCALES[scale] : scale;
}

/** A name that the officer gave tells the kind before the workbook does. */
function agencyOf({ agency }: Scores, settings: Settings): AssessedAgency {
  const [named] = mentionsIn(settings.agencyName ?? '');
  return {
    name: settings.agencyName ?? agency?.name ?? null,
    kind: settings.agencyKind ?? named?.kind ?? agency?.kind ?? 'อื่น ๆ',
    district: settings.district ?? agency?.district ?? null,
    province: settings.province ?? agency?.province ?? null,
  };
}

/** Each item once, at the first row in the order of the issues that has its score. One that no row has is not there. */
function scoreByCode(
  items: readonly AssessedItem[],
  which: 'score' | 'previous',
): ReadonlyMap<ItemCode, Hundredths | null> {
  const found = new Map<ItemCode, Hundredths | null>();
  for (const { code, ...item } of items) {
    if (code && (found.get(code) ?? null) === null && (which === 'score' || item.previous !== null)) {
      found.set(code, item[which]);
    }
  }
  return found;
}
