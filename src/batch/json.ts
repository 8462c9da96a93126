/** The result as one JSON object: scores and averages as numbers of two decimals, places as sheet and cell. */
import type { AssessedItem } from '../core/assessment/assessment';
import { type Hundredths, toNumber } from '../core/hundredths';
import type { Plan } from '../core/plan/plan';
import type { Finding, FindingCode } from '../core/problem';
import type { Result } from '../core/prongsai';

export function assessmentJson({ assessment, findings }: Result, message: (finding: Finding) => string): object {
  const { agency, resultYear, planYear, previousYear, scale, issues, unplaced } = assessment;
  return {
    agency: { name: agency.name, kind: agency.kind, district: agency.district, province: agency.province },
    resultYear,
    planYear,
    previousYear,
    scale: scale.id,
    issues: issues.map((issue) => ({
      number: issue.number,
      title: issue.title,
      average: points(issue.average),
      level: issue.level,
      statedAverage: points(issue.stated?.average ?? null),
      statedLevel: issue.stated?.level ?? null,
      previousAverage: points(issue.previousAverage),
      change: points(issue.change),
      strengths: issue.strengths.map(({ code }) => code),
      weaknesses: issue.weaknesses.map(({ code }) => code),
      items: issue.items.map(itemJson),
    })),
    unplaced: unplaced.map(itemJson),
    indicators: assessment.indicators.map(({ number, title, average }) => ({
      number,
      title,
      average: points(average),
    })),
    instruments: Object.fromEntries(
      assessment.instruments.map(({ instrument, average }) => [instrument, points(average)]),
    ),
    total: points(assessment.total),
    previousTotal: points(assessment.previousTotal),
    totalChange: points(assessment.totalChange),
    agencyLevel: assessment.agencyLevel?.word ?? null,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      place: finding.place,
      facts: factsJson(finding),
      message: message(finding),
    })),
  };
}

export function planJson(plan: Plan): object {
  return plan.issues.map(({ number, title, measures }) => ({
    number,
    title,
    measures: measures.map((measure) => ({
      ...measure,
      reasons: measure.reasons.map(({ code, score, need }) => ({ code, score: points(score), need })),
    })),
  }));
}

function itemJson(item: AssessedItem): object {
  const { code, instrument, title, score, previous, change, level, statedLevel, flags, place } = item;
  return {
    code,
    instrument,
    title,
    score: points(score),
    previous: points(previous),
    change: points(change),
    level,
    statedLevel,
    flags,
    place,
  };
}

function points(hundredths: number | null): number | null {
  return hundredths === null ? null : toNumber(hundredths as Hundredths);
}

/** The facts that are hundredths inside and points outside. */
const SCORE_FACTS: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'average-mismatch': ['stated', 'expected'],
  'level-mismatch': ['score'],
  'score-unreadable': ['proposals'],
};

function factsJson({ code, facts }: Finding): object {
  const scores = SCORE_FACTS[code] ?? [];
  const entries: [string, unknown][] = Object.entries(facts);
  return Object.fromEntries(entries.map(([key, value]) => [key, scores.includes(key) ? inPoints(value) : value]));
}

function inPoints(value: unknown): unknown {
  if (typeof value === 'number') return toNumber(value as Hundredths);
  return Array.isArray(value) ? value.map(inPoints) : value;
}
