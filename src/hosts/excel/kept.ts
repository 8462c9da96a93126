/** What is kept with the workbook: the officer's decisions, as a custom XML part. */
import { KEPT_NAMESPACE, keptText, keptXml } from '../kept-part';
import { runExcel } from './run';

/** The parts of our namespace; the last one counts, should a workbook have several. */
export interface KeptParts {
  readonly ids: readonly string[];
  /** Of the only part; null where there is none or several. */
  readonly xml: string | null;
}

/** Asks for the parts; what it returns tells them after the request. */
export function askParts({ workbook }: Excel.RequestContext): () => KeptParts {
  const parts = workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
  const only = parts.getOnlyItemOrNullObject().load('id');
  const xml = only.getXml();
  return () => ({ ids: parts.items.map(({ id }) => id), xml: only.isNullObject ? null : xml.value });
}

/** Asks for the decisions where there are several parts; what it returns tells them after the request. */
export function askKept({ workbook }: Excel.RequestContext, { ids, xml }: KeptParts): () => string | null {
  if (xml !== null) return () => keptText(xml);
  const asked = ids.map((id) => {
    const part = workbook.customXmlParts.getItemOrNullObject(id).load('id');
    return { part, xml: part.getXml() };
  });
  return () => {
    const texts = asked.map((each) => (each.part.isNullObject ? null : keptText(each.xml.value)));
    return texts.filter((text) => text !== null).at(-1) ?? null;
  };
}

/** Puts the decisions in place of those before. Another part behind several is the one that counts. */
export function putKept({ workbook }: Excel.RequestContext, { ids, xml }: KeptParts, decisions: string): void {
  const written = keptXml(decisions);
  const [only = ''] = ids;
  if (xml === null) workbook.customXmlParts.add(written);
  else if (xml !== written) workbook.customXmlParts.getItem(only).setXml(written);
}

/** Makes the parts what they were before. */
export function restoreKept({ workbook }: Excel.RequestContext, before: KeptParts, now: KeptParts): void {
  for (const id of now.ids) if (!before.ids.includes(id)) workbook.customXmlParts.getItem(id).delete();
  const [only = ''] = before.ids;
  if (before.xml !== null && before.xml !== now.xml) workbook.customXmlParts.getItem(only).setXml(before.xml);
}

/** Throws HostError. */
export function keepDecisions(decisions: string): Promise<void> {
  return runExcel(async (context) => {
    const tell = askParts(context);
    await context.sync();
    putKept(context, tell(), decisions);
    await context.sync();
  });
}
