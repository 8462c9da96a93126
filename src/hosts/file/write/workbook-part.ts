/** xl/workbook.xml: the sheets and the names. */
import { type SheetSpec, type WorkbookSpec, absoluteArea, quoteSheetName } from '../../../core/sheet';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { relationshipId } from './relationships';
import { DECLARATION, element, literal, xmlText } from './xml';

/** The engine whose results the cached values stand for: Excel opens the workbook without working it out anew. */
const CALCULATION_ENGINE = 191029;

function printNames({ name, page }: SheetSpec, localSheetId: number): string[] {
  const sheet = quoteSheetName(name);
  const names: string[] = [];
  if (page.printArea) {
    const reference = `${sheet}!${absoluteArea(page.printArea)}`;
    names.push(element('definedName', { name: '_xlnm.Print_Area', localSheetId }, xmlText(reference)));
  }
  if (page.titleRows) {
    const reference = `${sheet}!$${String(page.titleRows.from + 1)}:$${String(page.titleRows.to + 1)}`;
    names.push(element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, xmlText(reference)));
  }
  return names;
}

export function workbookXml({ sheets, names }: WorkbookSpec): string {
  const list = sheets.map(({ name }, index) =>
    element('sheet', { name: literal(name), sheetId: index + 1, 'r:id': relationshipId(index) }),
  );
  const defined = [
    ...sheets.flatMap(printNames),
    ...names.map(({ name, refersTo, hidden }) => element('definedName', { name, hidden }, xmlText(refersTo))),
  ];
  const content =
    '<workbookPr/><bookViews><workbookView/></bookViews>' +
    element('sheets', {}, list.join('')) +
    (defined.length === 0 ? '' : element('definedNames', {}, defined.join(''))) +
    element('calcPr', { calcId: CALCULATION_ENGINE });
  return DECLARATION + element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
}
