/**
 * What a host must write: sheets as plain data. Text, numbers, formulas and links are different types, so that text
 * from a workbook can never become a formula.
 */
import { type Area, type SheetKey, columnName } from './grid';
import type { PageSetup } from './page-setup';

export type { SheetKey } from './grid';
export type { HeaderPart, PageSetup } from './page-setup';

/** Literal text, whatever its first character is; "\n" breaks a line inside the cell. */
export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
  /** The web page that it leads to, an isWebAddress. */
  readonly address?: string;
}

export interface NumberContent {
  readonly kind: 'number';
  readonly value: number;
}

/** A live formula and the value it has now. */
export interface FormulaContent {
  readonly kind: 'formula';
  /** Without the leading "=", en-US function names, "," between arguments, sheet names quoted. */
  readonly formula: string;
  readonly value: number | string;
}

/** A link to a cell: of the sheets being made ('made') or of the workbook the scores were read from ('source'). */
export interface LinkContent {
  readonly kind: 'link';
  readonly text: string;
  readonly workbook: 'made' | 'source';
  readonly sheet: string;
  /** A1 name. */
  readonly cell: string;
}

/** A cell with a style and no content. */
export interface BlankContent {
  readonly kind: 'blank';
}

export type Content = TextContent | NumberContent | FormulaContent | LinkContent | BlankContent;

export const text = (value: string): TextContent => ({ kind: 'text', text: value });
export const number = (value: number): NumberContent => ({ kind: 'number', value });
export const formula = (source: string, value: number | string): FormulaContent => ({
  kind: 'formula',
  formula: source,
  value,
});
export const blank: BlankContent = { kind: 'blank' };

/** "#rrggbb". */
export type Colour = `#${string}`;

/** How a cell looks. A style is named once in the workbook and used by name. */
export interface CellStyle {
  /** Size in points; the font is the workbook's. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
  readonly underline: boolean;
  readonly fill: Colour | null;
  /** Thin lines on all four sides in this colour. */
  readonly border: Colour | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Excel number format in en-US codes; "@" for text, "General" where it does not matter. */
  readonly format: string;
  /** False for the cells an officer fills in when the sheet is protected. */
  readonly locked: boolean;
}

/** A cell's number format. A formula or number in a text cell ("@") would turn into text when somebody edits it. */
export function formatOf(content: Content, style: CellStyle): string {
  const isValue = content.kind === 'formula' || content.kind === 'number';
  return isValue && style.format === '@' ? 'General' : style.format;
}

export interface SheetCell {
  /** 0-based column. */
  readonly column: number;
  readonly content: Content;
  /** A key of WorkbookSpec.styles. */
  readonly style: string;
}

export interface SheetRow {
  /** 0-based row. */
  readonly row: number;
  /** Height in points. */
  readonly height: number;
  /** What is typed into it makes the row higher: `height` is only what it has before a program fits it to its text. */
  readonly grows?: boolean;
  readonly cells: readonly SheetCell[];
}

/** A drop-down list for cells: the values stand in a range, because a literal list holds 255 characters at most. */
export interface ListValidation {
  readonly area: Area;
  /** A formula that names the range, e.g. "'ตั้งค่า'!$B$30:$B$36". */
  readonly source: string;
  /** Said to anybody who types something else; null: the list only suggests. */
  readonly error: string | null;
}

/** A whole or decimal number between two bounds. */
export interface NumberValidation {
  readonly area: Area;
  readonly minimum: number;
  readonly maximum: number;
  readonly error: string;
}

/** A style laid over cells while a formula (written for the area's top-left cell) is true. The first true one wins. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill: Colour;
  readonly colour: Colour;
  readonly bold: boolean;
}

/** One column of cells that a chart draws, and what stands in them now, from top to bottom. */
export interface ChartCells<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly cached: readonly T[];
}

export interface ChartSeries {
  /** What the legend calls it. */
  readonly name: string;
  /** Null where a cell has no number: nothing is drawn there. */
  readonly cells: ChartCells<number | null>;
  /** The cells' number format. */
  readonly format: string;
  readonly colour: Colour;
}

/** What a sheet's chart is called in the workbook, 0-based: so that ours are told from those that an officer drew. */
export function chartName(index: number): string {
  return `Prongsai ${String(index + 1)}`;
}

export function isChartName(name: string): boolean {
  return /^Prongsai \d+$/.test(name);
}

export interface ChartSpec {
  /** Columns side by side with the figures of the last series above them, or a line around a centre. */
  readonly kind: 'columns' | 'radar';
  readonly title: string;
  /** Says the same to somebody who cannot see the chart, where the host has a place for it. */
  readonly description: string;
  /** The cells it covers. */
  readonly place: Area;
  /** Size in points of all its text; the font is the workbook's. */
  readonly size: number;
  /** One a point of each series. */
  readonly categories: ChartCells<string>;
  readonly series: readonly ChartSeries[];
  /** Drawn over the others as a dashed line; null for none. */
  readonly target: ChartSeries | null;
  /** Of the values, with a line every `step`. */
  readonly axis: {
    readonly minimum: number;
    readonly maximum: number;
    readonly step: number;
    readonly format: string;
  };
}

export interface SheetSpec {
  readonly key: SheetKey;
  /** 1 to 31 UTF-16 units, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly tab: Colour | null;
  /** Widths in characters of the workbook's font (Excel's unit), one a column. */
  readonly columns: readonly number[];
  /** In order, each row at most once. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Rows and columns kept in view; 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
  readonly lists: readonly ListValidation[];
  readonly numbers: readonly NumberValidation[];
  readonly conditions: readonly ConditionalFormat[];
  readonly charts: readonly ChartSpec[];
}

/** A name that formulas of every sheet may use. */
export interface DefinedName {
  readonly name: string;
  /** Absolute, e.g. "'ตั้งค่า'!$B$7". */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface WorkbookSpec {
  readonly title: string;
  readonly author: string;
  /** The font of every cell, and its size in points where a style does not say. */
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly DefinedName[];
  /** Sheets of the set in the workbook that stay as they are, although the set has them no more. */
  readonly staying?: readonly string[];
}

/** The name as it stands in a formula: 'คะแนน', with inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "$A$1:$C$9". */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${String(top + 1)}:$${columnName(right)}$${String(bottom + 1)}`;
}
