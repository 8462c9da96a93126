/** About how wide a text is on the screen. */

/** Pixels of a character of the page's font; a mark above or below a Thai letter takes none. */
const CHARACTER = 7.5;
const MARKS = /\p{Mn}/gu;
/** What a cell keeps free at its sides. */
export const CELL_PADDING = 14;

/** Pixels of the longest line. */
export function textWidth(text: string): number {
  const lengths = text.split('\n').map((line) => line.replace(MARKS, '').length);
  return Math.ceil(Math.max(...lengths) * CHARACTER) + CELL_PADDING;
}
