/** Fonts, fills, borders and number formats as SpreadsheetML. */
import type { CellStyle, Colour, ConditionalFormat } from '../../../core/sheet';
import { element } from './xml';

/** "#rrggbb" as "FFRRGGBB". */
const argb = (colour: Colour) => `FF${colour.slice(1).toUpperCase()}`;

export const colourXml = (name: string, colour: Colour) => element(name, { rgb: argb(colour) });

export interface FontFace {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** Null for the automatic colour. */
  readonly colour: Colour | null;
}

export function fontXml({ name, size, bold, underline, colour }: FontFace): string {
  return element(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (underline ? '<u/>' : '') +
      element('sz', { val: size }) +
      (colour === null ? '' : colourXml('color', colour)) +
      element('name', { val: name }) +
      '<family val="2"/>',
  );
}

/** The two fills that every workbook begins with. */
export const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
] as const;

export function fillXml(colour: Colour | null): string {
  if (colour === null) return FIRST_FILLS[0];
  const pattern = colourXml('fgColor', colour) + '<bgColor indexed="64"/>';
  return `<fill><patternFill patternType="solid">${pattern}</patternFill></fill>`;
}

export function borderXml(colour: Colour | null): string {
  const side = (name: string) =>
    colour === null ? `<${name}/>` : element(name, { style: 'thin' }, colourXml('color', colour));
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

export function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  return element('alignment', { horizontal, vertical, wrapText: wrap });
}

/** What a condition lays over a cell. Excel takes the fill of a difference from bgColor. */
export function differenceXml({ fill, colour, bold }: ConditionalFormat): string {
  const font = element('b', { val: bold ? null : 0 }) + colourXml('color', colour);
  const pattern = `<patternFill>${colourXml('bgColor', fill)}</patternFill>`;
  return `<dxf><font>${font}</font><fill>${pattern}</fill></dxf>`;
}

/** Formats that Excel knows by number. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

export const FIRST_OWN_FORMAT = 164;
