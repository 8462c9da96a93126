/** The measures of the new plan that the earlier one does not have: further rows of the same table. */
import type { PlanComparison } from '../plan/compare-plans';
import { number, text } from '../sheet';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { COLUMN } from './earlier-plan-columns';
import { periodLines } from './period-lines';

const LAST = COLUMN.carry;

export function addNewMeasures(draft: SheetDraft, context: ReportContext, added: PlanComparison['added']): void {
  const { said, saidOrBlank, code } = context;
  const { plan, earlierPlan: words } = context.words;
  if (!added.length) return;
  draft.line(said(words.added(added.length)), 'band', LAST);
  for (const [index, { issue, measure }] of added.entries()) {
    const codes = measure.reasons.map((reason) => code(reason.code)).join('  ');
    const reason = codes ? text(codes) : said(plan.noReason[measure.origin === 'weak' ? 'general' : measure.origin]);
    const { period, owner } = measure;
    draft.add([
      { column: COLUMN.order, content: number(index + 1), style: 'topWhole' },
      { column: COLUMN.name, content: said(measure.name), style: 'text' },
      { column: COLUMN.period, content: saidOrBlank(periodLines(period)), style: 'topMiddle' },
      { column: COLUMN.owner, content: saidOrBlank(owner), style: 'topMiddle' },
      { column: COLUMN.state, content: said(words.addedTo(issue)), style: 'text' },
      { column: COLUMN.code, to: LAST, content: reason, style: 'topMiddle' },
    ]);
  }
}
