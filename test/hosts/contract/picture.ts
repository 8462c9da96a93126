/** Everything that can be seen of a made sheet, in one form for a spec, for Excel and for a file. */
import { areaName, cellName, parseCellName } from '../../../src/core/grid';
import {
  type CellStyle,
  type Content,
  type SheetSpec,
  type WorkbookSpec,
  formatOf,
  quoteSheetName,
} from '../../../src/core/sheet';
import { headerCode } from '../../../src/hosts/header-code';
import { type ChartPicture, chartsOfSpec } from './chart-picture';

export interface CellPicture {
  readonly value: string | number;
  readonly formula: string | null;
  readonly link: string | null;
  readonly look: Look;
}

export interface Look {
  readonly format: string;
  /** "TH Sarabun New 14 bold underlined #1f2426". */
  readonly font: string;
  readonly fill: string | null;
  /** Top, right, bottom, left: "#7f8c8d", null for none. */
  readonly borders: readonly (string | null)[];
  readonly alignment: string;
  readonly wrap: boolean;
  readonly locked: boolean;
}

export interface SheetPicture {
  readonly name: string;
  readonly tab: string | null;
  /** Pixels of the columns that have a width of their own. */
  readonly widths: readonly number[];
  /** Points, by 1-based row. */
  readonly heights: Readonly<Record<string, number>>;
  /** Numbers of the rows that grow with their text. */
  readonly growing: readonly number[];
  readonly merges: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PagePicture;
  readonly cells: Readonly<Record<string, CellPicture>>;
  readonly validations: readonly ValidationPicture[];
  /** The first that is true wins. */
  readonly conditions: readonly ConditionPicture[];
  readonly charts: readonly ChartPicture[];
}

export interface PagePicture {
  readonly orientation: string;
  readonly paper: 'A4' | 'other';
  readonly fit: { readonly wide: number; readonly tall: number };
  /** Centimetres of two decimals. */
  readonly margins: Readonly<Record<string, number>>;
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** In Excel's codes, without that for the middle. */
  readonly header: string;
  readonly footer: string;
  /** 0-based rows before which a page ends. */
  readonly breaks: readonly number[];
}

export interface ValidationPicture {
  readonly area: string;
  readonly source: string | null;
  readonly between: readonly [minimum: number, maximum: number] | null;
  readonly error: string;
  /** Whether anything else is refused. */
  readonly refuses: boolean;
  readonly blanks: boolean;
}

export interface ConditionPicture {
  readonly area: string;
  readonly formula: string;
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
  readonly stop: boolean;
}

export interface WorkbookPicture {
  readonly sheets: readonly SheetPicture[];
  /** Sorted by name; those of printing left out. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly hidden: boolean }[];
}

/** A digit of TH Sarabun New 16 is eight pixels wide. */
export const DIGIT_PIXELS = 8;

const UNITS = 100;
export const twoDecimals = (value: number): number => Math.round(value * UNITS) / UNITS;

/** A value as far as two engines agree on it. */
export const valueOf = (value: string | number): string | number =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : value;

export const byName = <T extends { readonly name: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.name < b.name ? -1 : 1));

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly colour: string;
}

export function fontName({ name, size, bold, underlined, colour }: Font): string {
  return [name, String(size), bold && 'bold', underlined && 'underlined', colour.toLowerCase()]
    .filter(Boolean)
    .join(' ');
}

/** Neighbours share the line between them, whichever of them has it: a file says it once, Excel twice. */
export function withSharedLines(cells: Readonly<Record<string, CellPicture>>): Readonly<Record<string, CellPicture>> {
  const lineOf = (name: string, side: number) => cells[name]?.look.borders[side] ?? null;
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => {
      const { row, column } = parseCellName(name) ?? { row: 0, column: 0 };
      const neighbours = [[-1, 0] as const, [0, 1] as const, [1, 0] as const, [0, -1] as const];
      const borders = neighbours.map(([down, right], side) => {
        const there = row + down >= 0 && column + right >= 0 ? cellName(row + down, column + right) : '';
        return lineOf(name, side) ?? lineOf(there, (side + 2) % 4);
      });
      return [name, { ...cell, look: { ...cell.look, borders } }];
    }),
  );
}

/** What a host must have made of the spec. */
export function pictureOfSpec(spec: WorkbookSpec): WorkbookPicture {
  return { sheets: spec.sheets.map((sheet) => sheetPicture(sheet, spec)), names: byName(spec.names) };
}

function sheetPicture(sheet: SheetSpec, spec: WorkbookSpec): SheetPicture {
  const { name, tab, columns, rows, merges, freeze, lists, numbers, conditions, charts } = sheet;
  return {
    name,
    tab,
    widths: columns.map((width) => Math.round(width * DIGIT_PIXELS)),
    heights: Object.fromEntries(rows.map(({ row, height }) => [String(row + 1), height])),
    growing: rows.flatMap(({ row, grows }) => (grows ? [row + 1] : [])),
    merges: merges
      .filter(({ top, left, bottom, right }) => top < bottom || left < right)
      .map(areaName)
      .sort(),
    freeze,
    page: pagePicture(sheet, spec.font),
    cells: withSharedLines(
      Object.fromEntries(
        rows.flatMap(({ row, cells }) =>
          cells.map(({ column, content, style }) => [cellName(row, column), cellPicture(content, style, spec)]),
        ),
      ),
    ),
    validations: [
      ...lists.map(({ area, source, error }) => ({
        ...{ area: areaName(area), source, between: null },
        ...{ error: error ?? '', refuses: error !== null, blanks: true },
      })),
      ...numbers.map(({ area, minimum, maximum, error }) => ({
        ...{ area: areaName(area), source: null, error, refuses: true, blanks: true },
        between: [minimum, maximum] as const,
      })),
    ],
    conditions: conditions.map((condition) => ({ ...condition, area: areaName(condition.area), stop: true })),
    charts: chartsOfSpec(charts, spec.font),
  };
}

function pagePicture({ page }: SheetSpec, font: WorkbookSpec['font']): PagePicture {
  const { orientation, pagesTall, margins, titleRows, printArea, header, footer, breaks } = page;
  return {
    orientation,
    paper: 'A4',
    fit: { wide: 1, tall: pagesTall },
    margins: Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, twoDecimals(length)])),
    titleRows: titleRows && `${String(titleRows.from + 1)}:${String(titleRows.to + 1)}`,
    printArea: printArea && areaName(printArea),
    header: headerCode(header, font).replace(/^&C/, ''),
    footer: headerCode(footer, font).replace(/^&C/, ''),
    breaks: [...new Set(breaks)].sort((a, b) => a - b),
  };
}

function cellPicture(content: Content, styleName: string, { styles, font }: WorkbookSpec): CellPicture {
  const style = styles[styleName];
  if (!style) throw new Error(`no style ${styleName}`);
  const { formula = null, value } = contentPicture(content);
  return { value: valueOf(value), formula, link: linkOf(content), look: look(content, style, font.name) };
}

function linkOf(content: Content): string | null {
  if (content.kind === 'link') return `${quoteSheetName(content.sheet)}!${content.cell}`;
  return (content.kind === 'text' ? content.address : null) ?? null;
}

function contentPicture(content: Content): { value: string | number; formula?: string } {
  switch (content.kind) {
    case 'text':
    case 'link':
      return { value: content.text };
    case 'number':
      return { value: content.value };
    case 'formula':
      return { value: content.value, formula: content.formula };
    case 'blank':
      return { value: '' };
  }
}

function look(content: Content, style: CellStyle, name: string): Look {
  const { size, bold, underline: underlined, colour, fill, border, horizontal, vertical, wrap, locked } = style;
  return {
    format: formatOf(content, style),
    font: fontName({ name, size, bold, underlined, colour }),
    fill: fill?.toLowerCase() ?? null,
    borders: Array.from({ length: 4 }, () => border?.toLowerCase() ?? null),
    alignment: `${horizontal} ${vertical}`,
    wrap,
    locked,
  };
}
