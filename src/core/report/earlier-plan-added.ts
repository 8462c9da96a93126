/** The measures of the new plan that the earlier one does not have: further rows of the same table. */
import type { PlanComparison } from '../plan/compare-plans';
import { blank, number, text } from '../sheet';
import type { ReportContext } from './context';
import type { SheetDraft } from './draft';
import { COLUMN } from './earlier-plan-columns';

const LAST = COLUMN.carry;

export function addNewMeasures(draft: SheetDraft, context: ReportContext, added: PlanComparison['added']): void {
  const { said, code } = context;
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
      { column: COLUMN.period, content: period ? said(period.replace(' - ', ' -\n')) : blank, style: 'topMiddle' },
      { column: COLUMN.owner, content: owner ? said(owner) : blank, style: 'topMiddle' },
      { column: COLUMN.state, content: said(words.addedTo(issue)), style: 'text' },
      { column: COLUMN.code, to: LAST, content: reason, style: 'topMiddle' },
    ]);
  }
}
