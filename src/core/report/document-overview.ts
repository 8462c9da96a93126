/** The agency as a whole: its total, instruments, indicators, the issues compared, and what has changed. */
import type { AssessedItem, Assessment } from '../assessment/assessment';
import { percentOf, round } from '../assessment/fraction';
import { type Hundredths, hundredthsOf, toDecimal } from '../hundredths';
import { levelOf } from '../scheme/level-scales';
import type { ReportContext } from './context';
import type { DocumentFigure, DocumentOverview } from './document';
import type { NamedScore } from './document-words';
import { analyseItem } from './item-analysis';
import { againstTarget, movement, points, signed, size } from './score-words';

interface Figure {
  readonly name: string;
  readonly score: Hundredths;
}

type Kind = 'instrument' | 'indicator' | 'issue';

export function documentOverview(context: ReportContext): DocumentOverview {
  const { words, say, assessment } = context;
  const { instruments, indicators, issues } = assessment;
  const named = {
    instrument: figures(instruments, ({ instrument }) => words.summary.instrumentName(instrument)),
    indicator: figures(indicators, ({ title }) => title),
    issue: figures(issues, ({ number, title }) => words.issue(number, title)),
  };
  const text = (kind: Kind) => compared(kind, named[kind], context).map(say);
  return {
    summary: summary(context).map(say),
    instruments: instruments.map(({ instrument, weight, average, exact, previousAverage }) => ({
      ...figure(words.summary.instrumentName(instrument), average, previousAverage, context),
      weight: say(String(weight)),
      weighted: exact === null ? '' : points(round(percentOf(exact, weight)), context),
    })),
    instrumentsText: text('instrument'),
    indicators: indicators.map(({ number, title, average }) =>
      figure(words.summary.indicatorName(number, title), average, null, context),
    ),
    indicatorsText: text('indicator'),
    issues: issues.map(({ number, title, average, previousAverage, items }) => ({
      ...figure(words.issue(number, title), average, previousAverage, context),
      items: say(String(items.length)),
    })),
    issuesText: text('issue'),
    change: change(context).map(say),
  };
}

function figures<T extends { readonly average: Hundredths | null }>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly Figure[] {
  return all.flatMap((one) => (one.average === null ? [] : [{ name: nameOf(one), score: one.average }]));
}

function figure(
  name: string,
  score: Hundredths | null,
  previous: Hundredths | null,
  context: ReportContext,
): DocumentFigure {
  const { say, assessment } = context;
  return {
    name: say(name),
    score: points(score, context),
    level: score === null ? '' : levelOf(assessment.scale, score),
    previous: points(previous, context),
    change: score === null || previous === null ? '' : signed(score - previous, context),
  };
}

function summary({ words, assessment }: ReportContext): readonly string[] {
  const { agency, total, target, agencyLevel, instruments, resultYear } = assessment;
  if (total === null) {
    return [
      words.summary.noTotal(instruments.filter(({ exact }) => exact === null).map(({ instrument }) => instrument)),
    ];
  }
  const first = words.document.total({
    agency: agency.name ?? words.document.noAgency,
    total: toDecimal(total),
    level: agencyLevel?.word ?? null,
    target: toDecimal(target),
    ...againstTarget(total, target),
  });
  if (!agencyLevel) return [first, words.summary.noLevel(resultYear)];
  return [first, agencyLevel.higher ? words.summary.higher(agencyLevel.higher) : words.summary.highest];
}

/** Highest and lowest, and those below the target. */
function compared(kind: Kind, all: readonly Figure[], { words, assessment }: ReportContext): readonly string[] {
  const { document } = words;
  if (!all.length) return [];
  const highest = Math.max(...all.map(({ score }) => score));
  const lowest = Math.min(...all.map(({ score }) => score));
  const below = all.filter(({ score }) => score < assessment.target);
  const ranked = [...below].sort((a, b) => a.score - b.score);
  const under = document.belowTarget(
    kind,
    ranked.map(({ name, score }) => document.aside(name, toDecimal(score))),
    toDecimal(assessment.target),
  );
  const [top, bottom] = [having(highest, all), having(lowest, all)];
  if (highest === lowest) return [document.even(kind, top.score), under];
  const gap = size(highest - lowest);
  const range = {
    instrument: () => document.instrumentsText(top, bottom, gap),
    indicator: () => document.indicatorsText(top, bottom),
    issue: () => document.issuesText(top, bottom, gap),
  }[kind];
  return [range(), under];
}

function having(score: number, all: readonly Figure[]): NamedScore {
  const names = all.filter((one) => one.score === score).map(({ name }) => name);
  return { names, score: toDecimal(hundredthsOf(score)) };
}

function change(context: ReportContext): readonly string[] {
  const { words, assessment } = context;
  const { previousYear, previousTotal, totalChange, instruments, issues } = assessment;
  if (previousYear === null) return [];
  const total =
    previousTotal === null || totalChange === null
      ? []
      : [words.document.totalMoved(movement(totalChange), toDecimal(previousTotal), previousYear)];
  return [
    ...total,
    ...mostMoved(
      'instrument',
      instruments.map(({ instrument, average, previousAverage }) => ({
        name: words.summary.instrumentName(instrument),
        change: average === null || previousAverage === null ? null : average - previousAverage,
      })),
      context,
    ),
    ...mostMoved(
      'issue',
      issues.map(({ number, title, change: moved }) => ({ name: words.issue(number, title), change: moved })),
      context,
    ),
    ...mostMoved(
      'item',
      distinct(assessment).map((item) => ({ name: itemName(item, context), change: item.change })),
      context,
    ),
  ];
}

/** The greatest rise and the greatest fall, where there are any. */
function mostMoved(
  kind: 'instrument' | 'issue' | 'item',
  all: readonly { readonly name: string; readonly change: number | null }[],
  { words }: ReportContext,
): readonly string[] {
  const moved = all.flatMap(({ name, change: by }) => (by === null || by === 0 ? [] : [{ name, by }]));
  const [rise] = moved.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
  const [fall] = moved.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by);
  return [rise, fall].flatMap((one) => (one ? [words.document.mostMoved(kind, one.name, movement(one.by))] : []));
}

/** An item that stands in two issues counts once. */
function distinct({ issues, unplaced }: Assessment): readonly AssessedItem[] {
  const seen = new Set<string>();
  return [...issues.flatMap(({ items }) => items), ...unplaced].filter(({ code }) => {
    if (code === null) return true;
    return !seen.has(code) && seen.add(code);
  });
}

function itemName(item: AssessedItem, context: ReportContext): string {
  return `${context.code(item.code)} ${analyseItem(item, context).subject}`;
}
