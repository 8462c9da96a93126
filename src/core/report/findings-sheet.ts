/** What the check found, the graver first, each with the cell to mend. */
import { type Finding, type Severity } from '../problem';
import { type Content, type SheetSpec, blank } from '../sheet';
import type { CatalogueCells } from './catalogue-cells';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { listSheet } from './list-sheet';
import type { ScoreCells } from './score-cells';
import { DEVELOP, MUST_MEND, TAB } from './styles';

const COLUMNS = [10, 14, 24, 12, 24, 8];
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** `catalogue` tells where its sheet has by now what a finding is about; null where that sheet is not made. */
export function findingsSheet(context: ReportContext, scores: ScoreCells, catalogue: CatalogueCells | null): SheetSpec {
  const { words, findings } = context;
  return listSheet(context, {
    key: 'findings',
    name: words.sheets.findings,
    tab: TAB.check,
    columns: COLUMNS,
    title: words.findings.title,
    table: findings.length ? (draft) => addTable(draft, context, scores, catalogue) : words.findings.none,
  });
}

function addTable(
  draft: SheetDraft,
  context: ReportContext,
  scores: ScoreCells,
  catalogue: CatalogueCells | null,
): number {
  const { words, said, findings } = context;
  const counts = Object.fromEntries(
    GRAVITY.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  draft.line(said(words.findings.lead(counts)), 'note');
  const { severity, place, found, expected, reason, inScores } = words.findings;
  const header = draft.headings([severity, place, found, expected, reason, inScores].map(said));
  const byGravity = GRAVITY.flatMap((one) => findings.filter((finding) => finding.severity === one));
  for (const finding of byGravity) {
    addFinding(draft, context, finding, placeLink(finding, context, catalogue), scoreLink(finding, scores));
  }
  const area = { top: header + 1, left: 0, bottom: draft.next - 1, right: 0 };
  const cell = `A${String(header + 2)}`;
  draft.conditions.push(
    { area, formula: `${cell}="${words.findings.severities.error}"`, ...MUST_MEND },
    { area, formula: `${cell}="${words.findings.severities.warning}"`, ...DEVELOP },
  );
  return header;
}

function addFinding(
  draft: SheetDraft,
  { words, said }: ReportContext,
  finding: Finding,
  place: Content,
  inScores: Content,
): void {
  const { found, expected, advice } = words.finding(finding);
  const cells: readonly Content[] = [
    said(words.findings.severities[finding.severity]),
    place,
    said(found),
    expected ? said(expected) : blank,
    said(advice),
    inScores,
  ];
  draft.add(
    cells.map((content, column): DraftCell => {
      const plain = column === 0 ? 'middle' : 'label';
      return { column, content, style: content.kind === 'link' ? 'link' : plain };
    }),
  );
}

/** The catalogue's own cells have moved where its sheet is filled anew. */
function placeLink(finding: Finding, context: ReportContext, catalogue: CatalogueCells | null): Content {
  const { words, said, target } = context;
  if (!finding.place) return said(words.findings.wholeWorkbook);
  const anew = target.live && catalogue?.sheet === finding.place.sheet;
  const place = anew ? catalogue.placeOf(finding) : finding.place;
  return { kind: 'link', text: `${place.sheet}!${place.cell}`, workbook: anew ? 'made' : 'source', ...place };
}

function scoreLink({ place }: Finding, scores: ScoreCells): Content {
  const cell = place && scores.cellOf(place);
  return cell ? { kind: 'link', text: cell, workbook: 'made', sheet: scores.sheet, cell } : blank;
}
