/** The steps of a measure in a table: one a line, in as many rows as it takes to show them. */
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { inRows } from './tall-text';
import { TALLEST_ROW } from './text-height';

/** "๑) …", one each. */
export function stepLines(steps: readonly string[], step: (order: number, text: string) => string): readonly string[] {
  return steps.map((text, index) => step(index + 1, text));
}

/** The lines in as few texts as rows of the column can show; at least one text. */
export function stepRows(
  draft: SheetDraft,
  { said, words }: ReportContext,
  column: number,
  steps: readonly string[],
): readonly string[] {
  const fits = (text: string) => draft.heightOf([{ column, content: said(text), style: 'text' }]) < TALLEST_ROW;
  return inRows(stepLines(steps, words.plan.step).join('\n'), fits);
}
