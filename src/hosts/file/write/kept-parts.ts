/** The custom XML part that keeps the officer's decisions in the file, as Excel writes such parts. */
import { KEPT_NAMESPACE, keptXml } from '../../kept-part';
import { CUSTOM_XML, RELATIONSHIPS } from './namespaces';
import { relationshipsXml } from './relationships';
import { DECLARATION, element } from './xml';
import type { Part } from './zip';

/** Excel tells custom parts apart by such a number; ours always has the same. */
const ITEM_ID = '{8C1F6B0E-5D2A-4E57-9A43-2F7B1C90D6E8}';

export const KEPT_PROPERTIES = 'customXml/itemProps1.xml';
export const KEPT_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Of the workbook part to the kept one. */
export const KEPT_RELATIONSHIP = { type: `${RELATIONSHIPS}/customXml`, target: '../customXml/item1.xml' } as const;

export function keptParts(kept: string): Part[] {
  const references = element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': KEPT_NAMESPACE }));
  const properties = element('ds:datastoreItem', { 'ds:itemID': ITEM_ID, 'xmlns:ds': CUSTOM_XML }, references);
  const relationship = { type: `${RELATIONSHIPS}/customXmlProps`, target: 'itemProps1.xml' };
  return [
    { path: 'customXml/item1.xml', content: DECLARATION + keptXml(kept) },
    { path: KEPT_PROPERTIES, content: DECLARATION + properties },
    { path: 'customXml/_rels/item1.xml.rels', content: relationshipsXml([relationship]) },
  ];
}
