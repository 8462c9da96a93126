/** An issue's part of the document: its scores and what they say, from the items to the conclusion. */
import type { AssessedIssue, AssessedItem } from '../assessment/assessment';
import { type Hundredths, hundredthsOf, toDecimal } from '../hundredths';
import { type Instrument, INSTRUMENTS, type ItemCode } from '../scheme/code';
import type { ReportContext } from './context';
import type { DocumentInstrument, DocumentIssue, DocumentScore } from './document';
import { type ItemAnalysis, analyseItem } from './item-analysis';
import { againstTarget, codeAndTitle, movement, points } from './score-words';

const MOST_STRENGTHS = 5;
/** Suggestions to keep what is strong, beside those that mend, and alone. */
const KEPT = { beside: 1, alone: 3 } as const;
const MOST_IN_CONCLUSION = 2;

/** `measures` are the names of those that answer a code. */
export function documentIssue(
  issue: AssessedIssue,
  context: ReportContext,
  measures: ReadonlyMap<ItemCode, string>,
): DocumentIssue {
  const { words, say } = context;
  const said = new Map(issue.items.map((item) => [item, analyseItem(item, context)]));
  const about = (item: AssessedItem) => said.get(item) ?? analyseItem(item, context);
  return {
    number: say(String(issue.number)),
    title: say(issue.title),
    heading: say(words.issue(issue.number, issue.title)),
    scores: scoreRows(issue.items, context),
    average: points(issue.average, context),
    averageLevel: issue.level ?? '',
    instruments: instruments(issue.items, context, about),
    overview: overview(issue, context).map(say),
    strengths: strengths(issue, context, about).map(say),
    improvements: improvements(issue, context, about).map(say),
    suggestions: suggestions(issue, context, about, measures).map(say),
    conclusion: say(conclusion(issue, context, about, measures)),
  };
}

type About = (item: AssessedItem) => ItemAnalysis;

function scoreRows(items: readonly AssessedItem[], context: ReportContext): readonly DocumentScore[] {
  return items.map((item, index) => ({
    instrument: items[index - 1]?.instrument === item.instrument ? '' : (item.instrument ?? ''),
    item: codeAndTitle(item, context),
    score: points(item.score, context),
    level: item.score === null ? '' : (item.level ?? ''),
  }));
}

function instruments(
  items: readonly AssessedItem[],
  context: ReportContext,
  about: About,
): readonly DocumentInstrument[] {
  const { words, say, code } = context;
  const known: readonly (Instrument | null)[] = [...INSTRUMENTS, null];
  return known.flatMap((instrument) => {
    const own = items.filter((item) => item.instrument === instrument);
    if (!own.length) return [];
    return [
      {
        name: words.document.instrument(instrument),
        items: own.map((item) => ({
          code: code(item.code),
          title: say(item.title),
          score: points(item.score, context),
          level: item.score === null ? '' : (item.level ?? ''),
          text: say(about(item).says),
        })),
      },
    ];
  });
}

function overview({ average, level, change, items }: AssessedIssue, context: ReportContext): readonly string[] {
  const { words, assessment } = context;
  const { pass, target, previousYear } = assessment;
  if (average === null) return [words.document.noScore];
  const scored = items.flatMap(({ score }) => (score === null ? [] : [score]));
  const facts = words.document.average({
    items: items.length,
    scored: scored.length,
    average: toDecimal(average),
    level: level ?? '',
    target: toDecimal(target),
    ...againstTarget(average, target),
  });
  const counts = {
    scored: scored.length,
    reached: scored.filter((score) => score >= target).length,
    develop: scored.filter((score) => score < target && score >= pass).length,
    mustMend: scored.filter((score) => score < pass).length,
  };
  return [
    change === null || previousYear === null
      ? facts
      : `${facts} ${words.document.moved(movement(change), previousYear)}`,
    words.document.counts(counts, toDecimal(pass), toDecimal(target)),
  ];
}

function strengths({ strengths: strong, average }: AssessedIssue, context: ReportContext, about: About): string[] {
  const { words, assessment, code } = context;
  const target = toDecimal(assessment.target);
  if (average === null) return [];
  if (!strong.length) return [words.document.noStrength(target)];
  const listed = strong.slice(0, MOST_STRENGTHS);
  return [
    words.document.strengthsLead(strong.length, listed.length, target),
    ...listed.map((item, index) =>
      words.document.strength(index + 1, code(item.code), about(item).subject, toDecimal(scoreOf(item))),
    ),
  ];
}

function improvements({ weaknesses, average }: AssessedIssue, context: ReportContext, about: About): string[] {
  const { words, assessment, code } = context;
  const { target } = assessment;
  if (average === null) return [];
  if (!weaknesses.length) return [words.document.noImprovement(toDecimal(target))];
  return weaknesses.map((item, index) => {
    const score = scoreOf(item);
    return words.document.improvement(index + 1, mustMend(item) ? 'must-mend' : 'develop', {
      code: code(item.code),
      subject: about(item).subject,
      score: toDecimal(score),
      gap: score < target ? toDecimal(hundredthsOf(target - score)) : null,
    });
  });
}

function suggestions(
  { weaknesses, strengths: strong }: AssessedIssue,
  context: ReportContext,
  about: About,
  measures: ReadonlyMap<ItemCode, string>,
): string[] {
  const kept = strong.slice(0, weaknesses.length ? KEPT.beside : KEPT.alone);
  return [...weaknesses, ...kept].map((item, index) => {
    const measure = (item.code && measures.get(item.code)) ?? null;
    return context.words.document.suggestion(index + 1, about(item).advice, context.code(item.code), measure);
  });
}

function conclusion(
  { number, title, average, level, strengths: strong, weaknesses }: AssessedIssue,
  context: ReportContext,
  about: About,
  measures: ReadonlyMap<ItemCode, string>,
): string {
  const { words, code, plan } = context;
  if (average === null) return '';
  const [strongest] = strong;
  const urgent = weaknesses.filter(mustMend);
  return words.document.concluded({
    title,
    average: toDecimal(average),
    level: level ?? '',
    strongest: strongest ? about(strongest).subject : null,
    weakest: (urgent.length ? urgent : weaknesses)
      .slice(0, MOST_IN_CONCLUSION)
      .map((item) => words.document.aside(about(item).subject, code(item.code))),
    weak: weaknesses.length,
    mustMend: urgent.length > 0,
    measures: plan.issues.find((one) => one.number === number)?.measures.length ?? 0,
    unanswered: weaknesses.filter((item) => !item.code || !measures.has(item.code)).length,
  });
}

/** Of an item among the strengths or weaknesses, which all have one. */
function scoreOf({ score }: AssessedItem): Hundredths {
  return score ?? hundredthsOf(0);
}

function mustMend({ flags }: AssessedItem): boolean {
  return flags.includes('below-pass');
}
