/** The result as a page of text for the terminal. */
import type { AssessedItem, Assessment } from '../core/assessment/assessment';
import { type Hundredths, toDecimal } from '../core/hundredths';
import type { Result } from '../core/prongsai';
import { type Digits, withDigits } from '../core/thai/digits';
import { findingMessage } from '../text/finding-text';
import type { TerminalText } from '../text/text';
import { cut, tableLines } from './terminal';

const TITLE_COLUMNS = 64;

export function summaryLines(result: Result, text: TerminalText, digits: Digits): readonly string[] {
  const { assessment } = result;
  const found = assessment.issues.length + assessment.unplaced.length > 0;
  const lines = [...(found ? [...scoreLines(assessment, text), ''] : []), ...findingLines(result, text)];
  return digits === 'thai' ? lines.map((line) => withDigits(line, digits)) : lines;
}

function scoreLines(assessment: Assessment, text: TerminalText): readonly string[] {
  const lines = [headLines, totalLines, issueLines].flatMap((part) => [...part(assessment, text), '']);
  return [...lines.slice(0, -1), ...weakLines(assessment, text)];
}

function headLines({ agency, resultYear, planYear }: Assessment, { cli }: TerminalText): readonly string[] {
  const place = cli.place(agency.district, agency.province);
  return [`${agency.name ?? cli.agencyUnknown} ${place}`.trim(), cli.years(resultYear, planYear)];
}

function totalLines(assessment: Assessment, { cli }: TerminalText): readonly string[] {
  const { total, agencyLevel, instruments, previousTotal, previousYear, totalChange } = assessment;
  const parts = instruments.map(({ instrument, average }) => `${instrument} ${decimal(average)}`).join('   ');
  const head = total === null ? cli.noTotal : `${cli.total} ${toDecimal(total)}  ${agencyLevel?.word ?? ''}`.trim();
  const lines = [head, `  ${parts}`];
  if (agencyLevel?.higher) lines.push(`  ${cli.higher(agencyLevel.higher)}`);
  if (previousTotal !== null && totalChange !== null && previousYear !== null) {
    lines.push(`  ${cli.previousTotal(toDecimal(previousTotal), signed(totalChange), previousYear)}`);
  }
  return lines;
}

function issueLines({ issues }: Assessment, { cli }: TerminalText): readonly string[] {
  const [issue, count, average, level, mend, develop] = cli.issueHeadings;
  const rows = issues.map(({ number, title, items, ...rest }) => [
    `${String(number)} ${cut(title, TITLE_COLUMNS)}`,
    String(items.length),
    decimal(rest.average),
    rest.level ?? '–',
    String(mustMend(items).length),
    String(toDevelop(items).length),
  ]);
  const columns = [issue, count, average, level, mend, develop].map((heading, index) => ({
    heading,
    align: index === 0 || index === 3 ? ('left' as const) : ('right' as const),
  }));
  return tableLines(columns, rows);
}

function weakLines({ issues, pass, target }: Assessment, { cli }: TerminalText): readonly string[] {
  const items = issues.flatMap((issue) => issue.items);
  const groups = [
    [cli.mustMend(plain(pass), mustMend(items).length), mustMend(items)],
    [cli.develop(plain(target), toDevelop(items).length), toDevelop(items)],
  ] as const;
  return groups.flatMap(([heading, weak]) =>
    weak.length ? ['', heading, ...[...weak].sort(byScore).map(weakLine)] : [],
  );
}

function weakLine({ code, score, title }: AssessedItem): string {
  return `  ${(code ?? '–').padEnd(3)}  ${decimal(score).padStart(6)}  ${cut(title, TITLE_COLUMNS)}`;
}

function byScore(a: AssessedItem, b: AssessedItem): number {
  return (a.score ?? 0) - (b.score ?? 0);
}

function mustMend(items: readonly AssessedItem[]): readonly AssessedItem[] {
  return items.filter(({ flags }) => flags.includes('below-pass'));
}

function toDevelop(items: readonly AssessedItem[]): readonly AssessedItem[] {
  return items.filter(({ flags }) => flags.length > 0 && !flags.includes('below-pass'));
}

function findingLines({ findings }: Result, { cli, pane, findings: texts }: TerminalText): readonly string[] {
  if (!findings.length) return [cli.noFindings];
  const rows = findings.map((finding) => [
    pane.frame.severity[finding.severity],
    finding.place ? `${finding.place.sheet}!${finding.place.cell}` : '',
    findingMessage(finding, texts, pane.frame.instead),
  ]);
  const columns = ['', '', ''].map((heading) => ({ heading, align: 'left' as const }));
  return [
    cli.findings(findings.length),
    ...tableLines(columns, rows)
      .slice(2)
      .map((line) => `  ${line}`),
  ];
}

function decimal(value: Hundredths | null): string {
  return value === null ? '–' : toDecimal(value);
}

/** 85.00 as "85", 92.50 as "92.50". */
function plain(value: Hundredths): string {
  return toDecimal(value).replace(/\.00$/, '');
}

function signed(change: number): string {
  return `${change > 0 ? '+' : ''}${toDecimal(change as Hundredths)}`;
}
