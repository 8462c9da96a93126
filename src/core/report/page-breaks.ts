/** Where the pages of a sheet end: never behind a heading, never within what has to stand together. */
import type { PageSetup } from '../sheet';

/** A row as pages are filled with it. */
export interface PrintedRow {
  /** Points. */
  readonly height: number;
  /** A heading: it must not be the last row of a page. */
  readonly keepsNext: boolean;
}

/** A4 in centimetres. */
const SHORT = 21;
const LONG = 29.7;
const POINTS_PER_CENTIMETRE = 72 / 2.54;
/**
 * Points of a column's unit of width: 6 in Excel with the sheets' own font, more with a wider one in its place. A wider
 * sheet is shrunk more and its pages hold more: one counted on like this is never fuller than the real one.
 */
const POINTS_PER_CHARACTER = 5.9;

type Paper = Pick<PageSetup, 'orientation' | 'margins' | 'titleRows'>;

/** Points of rows that a page surely holds when columns of this width in all (characters) stand on it side by side. */
export function pageCapacity({ orientation, margins }: Paper, widthChars: number): number {
  const [across, down] = orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const width = (across - margins.left - margins.right) * POINTS_PER_CENTIMETRE;
  const height = (down - margins.top - margins.bottom) * POINTS_PER_CENTIMETRE;
  return height / Math.min(1, width / (widthChars * POINTS_PER_CHARACTER));
}

/**
 * Rows (0-based, ascending) before which a page ends; `wished` are among them. Rows of a page's title stand on each
 * page again.
 */
export function pageBreaks(
  rows: readonly PrintedRow[],
  paper: Paper,
  widthChars: number,
  wished: readonly number[],
): readonly number[] {
  const capacity = pageCapacity(paper, widthChars);
  const { titleRows } = paper;
  const title = titleRows ? heightOf(rows, titleRows.from, titleRows.to + 1) : 0;
  const breaks: number[] = [];
  let first = 0;
  let used = 0;
  rows.forEach(({ height }, row) => {
    const isWished = wished.includes(row) && row > first;
    if (isWished || (used + height > capacity && row > first)) {
      const at = isWished ? row : beforeHeadings(rows, row, first);
      breaks.push(at);
      first = at;
      used = (titleRows && at > titleRows.to ? title : 0) + heightOf(rows, at, row);
    }
    used += height;
  });
  return breaks;
}

/** The row itself, or the first of the headings right above it; the row where a page would be left empty. */
function beforeHeadings(rows: readonly PrintedRow[], row: number, first: number): number {
  let at = row;
  while (at - 1 > first && rows[at - 1]?.keepsNext) at -= 1;
  return at - 1 === first && rows[first]?.keepsNext ? row : at;
}

function heightOf(rows: readonly PrintedRow[], from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
}
