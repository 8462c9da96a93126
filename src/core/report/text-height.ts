/** Row heights for wrapped text in TH Sarabun New, since no spreadsheet program fits them for every reader. */

import { BOLD, OTHERS, REGULAR } from './font-widths';
import type { FontWidths } from './font-widths';

export interface MeasuredCell {
  readonly text: string;
  /** Column width in characters of the workbook's font, TH Sarabun New 16; of all its columns for a merged cell. */
  readonly widthChars: number;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Excel's tallest row, in points. A longer text has to be split over rows. */
export const TALLEST_ROW = 409;

/** Widest digit of the workbook's font, in pixels at 96 dpi: 7.72 before Excel rounds it, less what hinting may take. */
const DIGIT_PIXELS = 7.6;
/** What Excel keeps free at the sides of a cell, with the grid line. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Share of a line that is counted on: on screen a font comes in whole pixels, up to 2.5 % larger. */
const USED = 0.965;
/**
 * The font's own line is 1.3 of its size and Excel's rows make it 1.5, but its usual substitutes take up to 1.65, and
 * a row somewhat too high is better than a line cut off.
 */
const LINE_PER_SIZE = 1.65;
const PADDING_POINTS = 1.5;
const EMPTY_ROW = 24;

/** Lines that a wrapped text takes in a column of that width (as MeasuredCell); at least 1. */
export function linesOf(text: string, widthChars: number, size: number, bold: boolean): number {
  const points = (widthChars * DIGIT_PIXELS - PADDING_PIXELS) * POINTS_PER_PIXEL;
  const limit = Math.max(1000, (points / size) * 1000 * USED);
  const widths = bold ? BOLD_UNITS : REGULAR_UNITS;
  if (!LINE_END.test(text)) return text.length * WIDEST_UNIT <= limit ? 1 : wrappedLines(text, limit, widths);
  return text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + wrappedLines(line, limit, widths), 0);
}

const LINE_END = /[\r\n]/;
/** No letter is wider, in thousandths of an em. */
const WIDEST_UNIT = 1000;

/**
 * Height in points of a row that shows all its cells' text, in steps of Excel's 0.75, never above TALLEST_ROW: where
 * it is that high the text may be clipped, and the caller has to split it.
 */
export function rowHeight(cells: readonly MeasuredCell[]): number {
  const heights = cells.map(
    ({ text, widthChars, size, bold }) => linesOf(text, widthChars, size, bold) * size * LINE_PER_SIZE + PADDING_POINTS,
  );
  const wished = Math.max(EMPTY_ROW, ...heights);
  return Math.min(TALLEST_ROW, Math.ceil(wished / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
}

/**
 * In thousandths of an em. The widest word of official texts, ประชาสัมพันธ์, takes 3954 in bold, with signs about it
 * somewhat more; a term without Thai letters may be wider and is looked at.
 */
const WIDEST_WORD = 5000;
const LONG_TERM = /[!-~]{12}/;

/** Lines of one paragraph, broken as early as a spreadsheet program could: at blanks, then between words. */
function wrappedLines(paragraph: string, limit: number, widths: UnitWidths): number {
  let lines = 0;
  let rest = paragraph;
  let width = widthOf(rest, widths);
  const hasLongTerm = LONG_TERM.test(rest);
  while (width > limit) {
    const least = Math.ceil(width / limit);
    // each line but the last leaves free less than one word: where even so they suffice, no word need be found
    if (!hasLongTerm && width <= least * limit - (least - 1) * WIDEST_WORD) return lines + least;
    const end = lineEnd(rest, limit, widths);
    rest = rest.slice(end).trimStart();
    width = widthOf(rest, widths);
    lines += 1;
  }
  return rest === '' && lines > 0 ? lines : lines + 1;
}

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const NOT_FIRST = /^[^\p{L}\p{N}(["“‘]|^[ๆฯ]/u;
const NOT_LAST = /[(["“‘/-]$/;
/** Units behind the margin that the segmenter may need to tell the last word on the line. */
const BEHIND = 24;

/** Where the first line ends: behind its last blank, else between two words, else anywhere. */
function lineEnd(text: string, limit: number, widths: UnitWidths): number {
  const full = fitting(text, limit, widths);
  if (text.charAt(full) === ' ') return full;
  const from = text.lastIndexOf(' ', full) + 1;
  const words = WORDS.segment(text.slice(from, full + BEHIND));
  let word = words.containing(full - from);
  while (word && word.index > 0) {
    const before = words.containing(word.index - 1);
    if (!before || (!NOT_FIRST.test(word.segment) && !NOT_LAST.test(before.segment))) return from + word.index;
    word = before;
  }
  return from > 1 ? from : brokenAt(text, full);
}

/** How many units from the beginning fit on a line; at least one. */
function fitting(text: string, limit: number, widths: UnitWidths): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum += widths.of(text.charCodeAt(at));
    if (sum > limit) return Math.max(1, at);
  }
  return text.length;
}

/** A word wider than a line, such as a web address, breaks after its last stroke or hyphen, else anywhere. */
function brokenAt(text: string, full: number): number {
  const stroke = /^.*[/-](?=[^/-])/.exec(text.slice(0, full))?.[0].length ?? 0;
  return stroke > 0 ? stroke : full;
}

function widthOf(text: string, widths: UnitWidths): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += widths.of(text.charCodeAt(at));
  return sum;
}

/** Widths of UTF-16 units in thousandths of an em, those up to the end of Thai at hand. */
class UnitWidths {
  private readonly near: Uint16Array;

  constructor(private readonly font: FontWidths) {
    this.near = Uint16Array.from({ length: THAI_END }, (_, unit) => unitWidth(unit, font));
  }

  of(unit: number): number {
    return this.near[unit] ?? unitWidth(unit, this.font);
  }
}

const THAI_END = 0x0e80;
const THAI_START = 0x0e01;
const ASCII_START = 0x20;
/** For letters of other alphabets and for signs, which come from another, wider font. */
const STRANGE = 600;
const STRANGE_WIDE = 1000;

/** Of a UTF-16 unit, in thousandths of an em. */
function unitWidth(unit: number, widths: FontWidths): number {
  const known = unit >= THAI_START ? widths.thai[unit - THAI_START] : widths.ascii[unit - ASCII_START];
  if (known !== undefined) return known;
  if (unit < ASCII_START || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff || unit === 0xad) return 0;
  const other = OTHERS.indexOf(String.fromCharCode(unit));
  if (other >= 0) return widths.others[other] ?? STRANGE;
  return unit >= 0x1100 ? STRANGE_WIDE : STRANGE;
}

const REGULAR_UNITS = new UnitWidths(REGULAR);
const BOLD_UNITS = new UnitWidths(BOLD);
