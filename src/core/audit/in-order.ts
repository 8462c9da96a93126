/** Findings in the workbook's order: sheet by sheet, from top to bottom; what concerns no cell comes first. */
import { type WorkbookGrid, parseCellName } from '../grid';
import type { Finding } from '../problem';

export function inOrder(findings: readonly Finding[], { sheets }: WorkbookGrid): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...findings].sort((a, b) => byPlace(a, b, order));
}

function byPlace(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  const [left, right] = [a, b].map(({ place }) => {
    const cell = place && parseCellName(place.cell);
    return [place ? (order.get(place.sheet) ?? 0) : -1, cell?.row ?? 0, cell?.column ?? 0] as const;
  });
  if (!left || !right) return 0;
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
