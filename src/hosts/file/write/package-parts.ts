/** The parts of a workbook that hold no cells: content types, relationships, properties. */
import type { WorkbookSpec } from '../../../core/sheet';
import { KEPT_PROPERTIES, KEPT_PROPERTIES_TYPE, KEPT_RELATIONSHIP } from './kept-parts';
import * as ns from './namespaces';
import { relationshipsXml } from './relationships';
import { DECLARATION, element, xmlText } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'application/vnd.openxmlformats-package';

export const sheetPath = (index: number) => `worksheets/sheet${String(index + 1)}.xml`;

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

/** `keeps` where the officer's decisions are kept in the file; `others` are parts beside these: path and type. */
export function contentTypesXml(
  sheetCount: number,
  keeps: boolean,
  others: readonly (readonly [string, string])[],
): string {
  const override = (part: string, type: string) => element('Override', { PartName: `/${part}`, ContentType: type });
  const content = [
    element('Default', { Extension: 'rels', ContentType: `${PACKAGE}.relationships+xml` }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    ...indices(sheetCount).map((index) => override(`xl/${sheetPath(index)}`, `${SPREADSHEET}.worksheet+xml`)),
    ...others.map(([path, type]) => override(path, type)),
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
    override('docProps/core.xml', `${PACKAGE}.core-properties+xml`),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...(keeps ? [override(KEPT_PROPERTIES, KEPT_PROPERTIES_TYPE)] : []),
  ];
  return DECLARATION + element('Types', { xmlns: ns.CONTENT_TYPES }, content.join(''));
}

export function packageRelationshipsXml(): string {
  return relationshipsXml([
    { type: `${ns.RELATIONSHIPS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: ns.CORE_PROPERTIES_TYPE, target: 'docProps/core.xml' },
    { type: `${ns.RELATIONSHIPS}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

/** The sheets come first: rId1 is the first sheet. */
export function workbookRelationshipsXml(sheetCount: number, keeps: boolean): string {
  return relationshipsXml([
    ...indices(sheetCount).map((index) => ({ type: `${ns.RELATIONSHIPS}/worksheet`, target: sheetPath(index) })),
    { type: `${ns.RELATIONSHIPS}/styles`, target: 'styles.xml' },
    { type: `${ns.RELATIONSHIPS}/sharedStrings`, target: 'sharedStrings.xml' },
    ...(keeps ? [KEPT_RELATIONSHIP] : []),
  ]);
}

/** Without dates: the same content is always the same file. */
export function corePropertiesXml({ title, author }: WorkbookSpec): string {
  const content = element('dc:title', {}, xmlText(title)) + element('dc:creator', {}, xmlText(author));
  const namespaces = { 'xmlns:cp': ns.CORE_PROPERTIES, 'xmlns:dc': ns.DUBLIN_CORE };
  return DECLARATION + element('cp:coreProperties', namespaces, content);
}

export function appPropertiesXml(): string {
  const content = element('Application', {}, 'Prongsai');
  return DECLARATION + element('Properties', { xmlns: ns.EXTENDED_PROPERTIES }, content);
}
