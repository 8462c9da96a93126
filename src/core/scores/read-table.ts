/** From a table as it stands in the cells to a table of scores: codes, scores of the year, levels, stated averages. */
import { type Finding, finding } from '../problem';
import type { Scheme } from '../scheme/scheme';
import { readIssueNumber } from './issue-heading';
import { columnOfYear, itemScore, plainScore } from './pick-score';
import type { RawRow, RawTable } from './raw-table';
import { type ResolvedCode, resolveCode } from './resolve-code';
import type { ScoreRow, ScoreTable, StatedAverage } from './table';
import { tableIssue } from './table-issue';

export interface TableContext {
  readonly scheme: Scheme;
  readonly resultYear: number;
  readonly previousYear: number | null;
  /** By index of score column: whether its numbers are fractions of 1. */
  readonly fractions: readonly boolean[];
  readonly aloneOnSheet: boolean;
  readonly firstOnSheet: boolean;
}

export interface TableReading {
  readonly table: ScoreTable;
  readonly findings: readonly Finding[];
}

export function readTable(raw: RawTable, context: TableContext): TableReading {
  const { scheme } = context;
  const now = Math.max(0, columnOfYear(raw.columns, context.resultYear));
  const before = context.previousYear === null ? -1 : datedColumn(raw, context.previousYear);
  const findings: Finding[] = [];
  const rows: ScoreRow[] = [];
  for (const row of raw.rows) {
    const resolved = resolveRow(row, scheme);
    const score = row.scores[now];
    if (!score) continue;
    const { code, title } = resolved;
    const previous = plainScore(row.scores[before], context.fractions[before] ?? false);
    const reading = itemScore(score, { code, title }, context.fractions[now] ?? false);
    if (row.shape === 'shifted' || row.shape === 'score-below') {
      findings.push(finding('row-shape', row.itemPlace, { shape: row.shape, code }));
    }
    findings.push(...resolved.findings, ...reading.findings);
    rows.push({
      code,
      instrument: instrumentOfRow(row, code),
      title,
      score: reading.score,
      previous,
      previousPlace: previous === null ? null : (row.scores[before]?.place ?? null),
      statedLevel: score.level,
      levelPlace: score.levelPlace,
      issue: row.issueText ? readIssueNumber(row.issueText, scheme.issues) : null,
      place: score.place,
    });
  }
  const place = raw.rows[0]?.itemPlace ?? { sheet: raw.sheet, cell: 'A1' };
  const codes = rows.map(({ code }) => code);
  const issue = tableIssue(raw, codes, scheme, context.aloneOnSheet, place);
  findings.push(...issue.findings);
  if (raw.columns.guessed && context.firstOnSheet)
    findings.push(finding('heading-guessed', place, { column: place.cell }));
  const guessedFractions = context.fractions[now] ? finding('score-as-fraction', place, { count: rows.length }) : null;
  if (guessedFractions) findings.push(guessedFractions);
  return {
    table: {
      issue: issue.issue,
      heading: raw.heading?.title ?? null,
      sheet: raw.sheet,
      area: raw.area,
      rows,
      stated: statedAverages(raw, now, context.fractions[now] ?? false),
    },
    findings,
  };
}

/** The item's title is what its lines say together, or the first alone where the others are no part of it. */
export function resolveRow(row: RawRow, scheme: Scheme): ResolvedCode {
  const at = { codeText: row.codeText, written: row.written, place: row.itemPlace, block: row.block };
  const whole = resolveCode({ ...at, title: row.titles.join('') }, scheme);
  if (row.titles.length < 2 || (whole.code && whole.findings.length === 0)) return whole;
  const first = resolveCode({ ...at, title: row.titles[0] ?? '' }, scheme);
  return first.code && first.findings.length === 0 ? first : whole;
}

function instrumentOfRow(row: RawRow, code: ScoreRow['code']): ScoreRow['instrument'] {
  if (!code) return row.block;
  return code.startsWith('i') ? 'IIT' : code.startsWith('e') ? 'EIT' : 'OIT';
}

function datedColumn(raw: RawTable, year: number): number {
  return raw.columns.scores.findIndex((column) => column.year === year);
}

function statedAverages(raw: RawTable, index: number, fractions: boolean): readonly StatedAverage[] {
  return raw.averages.flatMap(({ of, scores }) => {
    const score = scores[index];
    const average = plainScore(score, fractions);
    if (!score || (average === null && !score.level)) return [];
    return [{ of, average, place: score.place, level: score.level, levelPlace: score.levelPlace }];
  });
}
