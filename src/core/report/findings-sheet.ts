/** What the check found, the graver first, each with the cell to mend. */
import { type Finding, type Severity } from '../problem';
import { type Content, type SheetSpec, blank } from '../sheet';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { listSheet } from './list-sheet';
import type { ScoreCells } from './score-cells';
import { DEVELOP, MUST_MEND, TAB } from './styles';

const COLUMNS = [10, 14, 24, 12, 24, 8];
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

export function findingsSheet(context: ReportContext, scores: ScoreCells): SheetSpec {
  const { words, findings } = context;
  return listSheet(context, {
    key: 'findings',
    name: words.sheets.findings,
    tab: TAB.check,
    columns: COLUMNS,
    title: words.findings.title,
    table: findings.length ? (draft) => addTable(draft, context, scores) : words.findings.none,
  });
}

function addTable(draft: SheetDraft, context: ReportContext, scores: ScoreCells): number {
  const { words, said, findings } = context;
  const counts = Object.fromEntries(
    GRAVITY.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  draft.line(said(words.findings.lead(counts)), 'note');
  const { severity, place, found, expected, reason, inScores } = words.findings;
  const header = draft.headings([severity, place, found, expected, reason, inScores].map(said));
  const byGravity = GRAVITY.flatMap((one) => findings.filter((finding) => finding.severity === one));
  for (const finding of byGravity) addFinding(draft, context, scores, finding);
  const area = { top: header + 1, left: 0, bottom: draft.next - 1, right: 0 };
  const cell = `A${String(header + 2)}`;
  draft.conditions.push(
    { area, formula: `${cell}="${words.findings.severities.error}"`, ...MUST_MEND },
    { area, formula: `${cell}="${words.findings.severities.warning}"`, ...DEVELOP },
  );
  return header;
}

function addFinding(draft: SheetDraft, context: ReportContext, scores: ScoreCells, finding: Finding): void {
  const { words, said } = context;
  const { found, expected, advice } = words.finding(finding);
  const cells: readonly Content[] = [
    said(words.findings.severities[finding.severity]),
    finding.place
      ? { kind: 'link', text: `${finding.place.sheet}!${finding.place.cell}`, workbook: 'source', ...finding.place }
      : said(words.findings.wholeWorkbook),
    said(found),
    expected ? said(expected) : blank,
    said(advice),
    scoreLink(finding, scores),
  ];
  draft.add(
    cells.map((content, column): DraftCell => {
      const plain = column === 0 ? 'middle' : 'label';
      return { column, content, style: content.kind === 'link' ? 'link' : plain };
    }),
  );
}

function scoreLink({ place }: Finding, scores: ScoreCells): Content {
  const cell = place && scores.cellOf(place);
  return cell ? { kind: 'link', text: cell, workbook: 'made', sheet: scores.sheet, cell } : blank;
}
