/** The looks of a cell as Excel stores them: one value for each of these names. */
export const STYLE_DEFAULTS = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.tintAndShade': 0,
  /** "" is no fill; Excel answers #FFFFFF for it. */
  'fill.color': '',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  'border.top.style': 'None',
  'border.top.color': '#000000',
  'border.top.weight': 'Thin',
  'border.bottom.style': 'None',
  'border.bottom.color': '#000000',
  'border.bottom.weight': 'Thin',
  'border.left.style': 'None',
  'border.left.color': '#000000',
  'border.left.weight': 'Thin',
  'border.right.style': 'None',
  'border.right.color': '#000000',
  'border.right.weight': 'Thin',
} as const satisfies Readonly<Record<string, string | number | boolean>>;

export type StyleName = keyof typeof STYLE_DEFAULTS;
export type StyleValue = string | number | boolean;
export type Style = Partial<Record<StyleName, StyleValue>>;
