/** A made sheet as it stands in the parts of an .xlsx file. */
import { parts as partsOf } from '../file/write/package';
import { chartsInFile } from './charts-in-file';
import {
  type CellPicture,
  DIGIT_PIXELS,
  type Look,
  type PagePicture,
  type SheetPicture,
  type ValidationPicture,
  type WorkbookPicture,
  byName,
  fontName,
  twoDecimals,
  valueOf,
  withSharedLines,
} from './picture';
import { type Element, childOf, childrenOf, parseXml } from './xml-tree';

const CENTIMETRES_PER_INCH = 2.54;
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 49: '@' },
};

/** "FF1F2426" as "#1f2426"; null for none. */
function colourOf(element: Element | undefined): string | null {
  const rgb = element?.attributes.rgb;
  return rgb === undefined ? null : `#${rgb.slice(2).toLowerCase()}`;
}

/** Excel reads "_x0041_" as "A". */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

interface Book {
  readonly parts: Readonly<Record<string, string>>;
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  readonly differences: readonly Element[];
  readonly printNames: readonly Element[];
}

export function pictureInFile(bytes: Uint8Array): WorkbookPicture {
  const parts = partsOf(bytes);
  const workbook = parseXml(parts['xl/workbook.xml'] ?? '');
  const styles = parseXml(parts['xl/styles.xml'] ?? '');
  const strings = childrenOf(parseXml(parts['xl/sharedStrings.xml'] ?? ''), 'si').map(({ text }) => decoded(text));
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName');
  const printing = (name: Element) => name.attributes.name?.startsWith('_xlnm.') === true;
  const book: Book = {
    parts,
    strings,
    looks: looksOf(styles),
    differences: childrenOf(childOf(styles, 'dxfs'), 'dxf'),
    printNames: names.filter(printing),
  };
  return {
    sheets: childrenOf(childOf(workbook, 'sheets'), 'sheet').map(({ attributes: { name = '' } }, index) =>
      sheetPicture(decoded(name), index, book),
    ),
    names: byName(
      names
        .filter((name) => !printing(name))
        .map(({ attributes, text }) => ({
          name: attributes.name ?? '',
          refersTo: text,
          hidden: attributes.hidden === '1',
        })),
    ),
  };
}

function looksOf(styles: Element): Look[] {
  const formats = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  const [fonts, fills, borders] = [
    childrenOf(childOf(styles, 'fonts'), 'font'),
    childrenOf(childOf(styles, 'fills'), 'fill'),
    childrenOf(childOf(styles, 'borders'), 'border'),
  ];
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId = '', fontId, fillId, borderId } = xf.attributes;
    const font = fonts[Number(fontId)];
    const border = borders[Number(borderId)];
    const alignment = childOf(xf, 'alignment')?.attributes ?? {};
    return {
      format: formats.get(numFmtId) ?? BUILT_IN[Number(numFmtId)] ?? `no format ${numFmtId}`,
      font: fontName({
        name: childOf(font, 'name')?.attributes.val ?? '',
        size: Number(childOf(font, 'sz')?.attributes.val),
        bold: childOf(font, 'b') !== undefined,
        underlined: childOf(font, 'u') !== undefined,
        colour: colourOf(childOf(font, 'color')) ?? '',
      }),
      fill: colourOf(childOf(fills[Number(fillId)], 'patternFill', 'fgColor')),
      borders: ['top', 'right', 'bottom', 'left'].map((side) => {
        const line = childOf(border, side);
        const { style } = line?.attributes ?? {};
        return style === undefined || style === 'thin' ? colourOf(childOf(line, 'color')) : 'not thin';
      }),
      alignment: `${String(alignment.horizontal)} ${String(alignment.vertical)}`,
      wrap: alignment.wrapText === '1',
      locked: childOf(xf, 'protection')?.attributes.locked !== '0',
    };
  });
}

function sheetPicture(name: string, index: number, book: Book): SheetPicture {
  const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
  const sheet = parseXml(book.parts[part] ?? '');
  const relationships = book.parts[`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`];
  const targets = new Map(
    relationships
      ? childrenOf(parseXml(relationships), 'Relationship').map(({ attributes: { Id, Target = '' } }) => [Id, Target])
      : [],
  );
  const links = new Map(
    childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes: { ref = '', location, 'r:id': id } }) => [
      ref,
      location === undefined ? decodeURI(targets.get(id) ?? '') : decoded(location),
    ]),
  );
  const pane = childOf(sheet, 'sheetViews', 'sheetView', 'pane')?.attributes ?? {};
  const rows = childrenOf(childOf(sheet, 'sheetData'), 'row');
  return {
    name,
    tab: colourOf(childOf(sheet, 'sheetPr', 'tabColor')),
    widths: childrenOf(childOf(sheet, 'cols'), 'col').flatMap(({ attributes: { min, max, width } }) =>
      Array.from({ length: Number(max) - Number(min) + 1 }, () => Math.round(Number(width) * DIGIT_PIXELS)),
    ),
    heights: Object.fromEntries(rows.map(({ attributes: { r = '', ht } }) => [r, Number(ht)])),
    growing: rows.flatMap(({ attributes: { r, customHeight } }) => (customHeight === '1' ? [] : [Number(r)])),
    merges: childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell')
      .map(({ attributes: { ref = '' } }) => ref)
      .sort(),
    freeze: { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) },
    page: pagePicture(sheet, index, book),
    cells: withSharedLines(
      Object.fromEntries(
        rows
          .flatMap((row) => childrenOf(row, 'c'))
          .map((cell) => [cell.attributes.r ?? '', cellPicture(cell, links.get(cell.attributes.r ?? ''), book)]),
      ),
    ),
    validations: childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation').map(validationPicture),
    conditions: childrenOf(sheet, 'conditionalFormatting')
      .flatMap(({ attributes: { sqref = '' }, children }) => children.map((rule) => ({ area: sqref, rule })))
      .sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority))
      .map(({ area, rule }) => {
        const difference = book.differences[Number(rule.attributes.dxfId)];
        const bold = childOf(difference, 'font', 'b');
        return {
          area,
          formula: childOf(rule, 'formula')?.text ?? '',
          fill: colourOf(childOf(difference, 'fill', 'patternFill', 'bgColor')) ?? '',
          colour: colourOf(childOf(difference, 'font', 'color')) ?? '',
          bold: bold !== undefined && bold.attributes.val !== '0',
          stop: rule.attributes.stopIfTrue === '1',
        };
      }),
    charts: chartsInFile(book.parts, part),
  };
}

function cellPicture(cell: Element, link: string | undefined, { strings, looks }: Book): CellPicture {
  const { t, s } = cell.attributes;
  const written = childOf(cell, 'v')?.text ?? '';
  const look = looks[Number(s)];
  if (!look) throw new Error(`no style ${String(s)}`);
  const value =
    t === 's' ? (strings[Number(written)] ?? '') : t === 'str' ? decoded(written) : written && Number(written);
  return { value: valueOf(value), formula: childOf(cell, 'f')?.text ?? null, link: link ?? null, look };
}

function pagePicture(sheet: Element, index: number, { printNames }: Book): PagePicture {
  const setup = childOf(sheet, 'pageSetup')?.attributes ?? {};
  const fits = childOf(sheet, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage === '1';
  const margins = Object.entries(childOf(sheet, 'pageMargins')?.attributes ?? {});
  /** What a name of printing refers to on this sheet, without its name and "$". */
  const printed = (name: string) => {
    const own = printNames.find(
      ({ attributes }) => attributes.name === `_xlnm.${name}` && attributes.localSheetId === String(index),
    );
    return own ? own.text.replace(/^.*!/, '').replaceAll('$', '') : null;
  };
  const middle = (name: string) => decoded(childOf(sheet, 'headerFooter', name)?.text ?? '').replace(/^&C/, '');
  return {
    orientation: String(setup.orientation),
    paper: setup.paperSize === '9' ? 'A4' : 'other',
    fit: { wide: fits ? Number(setup.fitToWidth) : 0, tall: fits ? Number(setup.fitToHeight) : 0 },
    margins: Object.fromEntries(
      margins.map(([side, inches]) => [side, twoDecimals(Number(inches) * CENTIMETRES_PER_INCH)]),
    ),
    titleRows: printed('Print_Titles'),
    printArea: printed('Print_Area'),
    header: middle('oddHeader'),
    footer: middle('oddFooter'),
    breaks: childrenOf(childOf(sheet, 'rowBreaks'), 'brk').map(({ attributes }) => Number(attributes.id)),
  };
}

function validationPicture(validation: Element): ValidationPicture {
  const { type, operator, sqref = '', error = '', allowBlank, showErrorMessage } = validation.attributes;
  const bounds = ['formula1', 'formula2'].map((name) => childOf(validation, name)?.text ?? '');
  return {
    area: sqref,
    source: type === 'list' ? (bounds[0] ?? '') : null,
    between: type === 'decimal' && operator === 'between' ? [Number(bounds[0]), Number(bounds[1])] : null,
    error: decoded(error),
    refuses: showErrorMessage === '1',
    blanks: allowBlank === '1',
  };
}
