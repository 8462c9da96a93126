/** The measures of the new plan that the earlier one does not have, in the columns of the table above them. */
import type { PlanComparison } from '../plan/compare-plans';
import { number, text } from '../sheet';
import type { ReportContext } from './context';
import type { DraftCell, SheetDraft } from './draft';
import { COLUMN } from './earlier-plan-columns';

const LAST = COLUMN.carry;

export function addNewMeasures(draft: SheetDraft, context: ReportContext, added: PlanComparison['added']): void {
  const { said, code } = context;
  const { plan, earlierPlan: words } = context.words;
  if (!added.length) return;
  draft.gap();
  draft.line(said(words.added(added.length)), 'section', LAST);
  const spans = (contents: readonly DraftCell['content'][], styles: readonly DraftCell['style'][]): DraftCell[] => {
    const columns = [
      [COLUMN.order, COLUMN.order],
      [COLUMN.name, COLUMN.owner],
      [COLUMN.state, COLUMN.state],
      [COLUMN.code, LAST],
    ] as const;
    return columns.flatMap(([column, to], index) => {
      const [content, style] = [contents[index], styles[index]];
      return content && style ? [{ column, to, content, style }] : [];
    });
  };
  const headings = [plan.number, words.addedMeasure, words.addedIssue, words.addedFor].map(said);
  draft.add(spans(headings, ['heading', 'heading', 'heading', 'heading']));
  for (const [index, { issue, measure }] of added.entries()) {
    const codes = measure.reasons.map((reason) => code(reason.code)).join('  ');
    const reason = codes ? text(codes) : said(plan.noReason[measure.origin === 'weak' ? 'general' : measure.origin]);
    const contents = [number(index + 1), said(measure.name), said(`(${String(issue)})`), reason];
    draft.add(spans(contents, ['whole', 'label', 'middle', 'middle']));
  }
}
