/** Keeps what was written in the editor. */
import { uneditedMeasure } from '../../core/plan/catalogue-choice';
import { addOwn, editMeasure } from '../../core/plan/decide';
import type { Session } from '../session/session';
import type { Doing } from './doing';
import { type Draft, editOf, ownOf } from './draft';

/** The id of the measure; null where nothing was to be kept. */
export function savePlan(session: Session, doing: Doing, draft: Draft, start: Draft): string | null {
  const { studied } = session.state;
  if (!studied || doing.kind === 'choose') return null;
  if (doing.kind === 'edit') {
    const { assessment, catalogue } = studied.result;
    const unedited = uneditedMeasure(doing.id, assessment, studied.settings, catalogue.measures);
    session.changePlan((plan) => editMeasure(plan, doing.id, editOf(draft, start), unedited));
    return doing.id;
  }
  const written = studied.decisions.written?.map(({ id }) => id);
  session.changePlan((plan) => addOwn(plan, doing.issue, ownOf(draft), written));
  return session.state.studied?.decisions.plan.own.at(-1)?.id ?? null;
}
