/** The rows and cells of one sheet. */
import { cellName, columnName } from '../../../core/grid';
import type { SheetCell, SheetRow } from '../../../core/sheet';
import type { Links } from './links';
import type { SharedStrings } from './strings-part';
import type { Styles } from './styles-part';
import { element, literal, xmlText } from './xml';

/** What cells share with those of other sheets, and the links of theirs. */
export interface CellPools {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly links: Links;
}

const stringCell = (start: string, text: string, strings: SharedStrings) =>
  text === '' ? `${start}/>` : `${start} t="s"><v>${String(strings.indexOf(text))}</v></c>`;

function cellXml(ref: string, { content, style }: SheetCell, { styles, strings, links }: CellPools): string {
  const start = `<c r="${ref}" s="${String(styles.indexOf(style, content))}"`;
  switch (content.kind) {
    case 'text':
      if (content.address !== undefined) links.addWeb(ref, content.address);
      return stringCell(start, content.text, strings);
    case 'number':
      return `${start}><v>${String(content.value)}</v></c>`;
    case 'formula': {
      const { formula, value } = content;
      const [type, cached] = typeof value === 'string' ? [' t="str"', xmlText(literal(value))] : ['', String(value)];
      return `${start}${type}><f>${xmlText(formula)}</f><v>${cached}</v></c>`;
    }
    case 'link':
      links.add(ref, content);
      return stringCell(start, content.text, strings);
    case 'blank':
      return `${start}/>`;
  }
}

function leftToRight(cells: readonly SheetCell[]): readonly SheetCell[] {
  const ordered = cells.every((cell, index) => index === 0 || (cells[index - 1]?.column ?? 0) < cell.column);
  return ordered ? cells : [...cells].sort((a, b) => a.column - b.column);
}

function rowXml({ row, height, grows, cells }: SheetRow, letters: string[], pools: CellPools): string {
  const number = String(row + 1);
  const ordered = leftToRight(cells);
  const first = ordered[0];
  const last = ordered.at(-1);
  const spans = first && last ? ` spans="${String(first.column + 1)}:${String(last.column + 1)}"` : '';
  // joined, not added up: a tree of small strings costs more than the rest of the writing
  const items = ordered.map((cell) => {
    const column = (letters[cell.column] ??= columnName(cell.column));
    return cellXml(column + number, cell, pools);
  });
  const stays = grows ? '' : ' customHeight="1"';
  return `<row r="${number}"${spans} ht="${String(height)}"${stays}>${items.join('')}</row>`;
}

export function sheetDataXml(rows: readonly SheetRow[], pools: CellPools): string {
  const letters: string[] = [];
  return element('sheetData', {}, rows.map((row) => rowXml(row, letters, pools)).join(''));
}

/** The smallest area with all cells, "A1" where there are none. */
export function dimension(rows: readonly SheetRow[]): string {
  let [left, right] = [Infinity, -1];
  const filled = rows.filter(({ cells }) => cells.length > 0);
  for (const { cells } of filled) {
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return 'A1';
  const from = cellName(first.row, left);
  const to = cellName(last.row, right);
  return from === to ? from : `${from}:${to}`;
}
