/** Three readings of a Thai text: as it should have been typed, for comparison, and for comparison after PDF damage. */

import { toArabicDigits } from './digits';

/** What PDF fonts keep at U+F700–F71A: shifted shapes of these letters and marks. */
const PRIVATE_USE =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C' +
  '\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const BLANKS = /[^\S\n]+/g;
const TONE = '\u0E48-\u0E4B';
const ABOVE = '\u0E31\u0E34-\u0E37\u0E47';
const MARK = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';

/** Applied in this order. Letters of the wrong order look right on paper, so nobody notices them in a document. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  // A PDF that lost the ring of ำ leaves U+FFFD or a blank before the า, which can start no word.
  [/\uFFFD+[\u0E32\u0E33]/g, '\u0E33'],
  [/(?<=[ก-ฮ]) +\u0E32/g, '\u0E33'],
  [new RegExp(` +(?=[${MARK}\u0E33])`, 'g'), ''],
  [/\u0E4D +(?=\u0E32)/g, '\u0E4D'],
  [/\u0E40{2}/g, '\u0E41'],
  [new RegExp(`([${TONE}]+)([${ABOVE}])`, 'g'), '$2$1'],
  [new RegExp(`([${MARK}\u0E30\u0E32\u0E33\u0E42-\u0E44])\\1+`, 'g'), '$1'],
  [new RegExp(`\u0E4D([${TONE}]?)\u0E32`, 'g'), '$1\u0E33'],
  [new RegExp(`([${TONE}])\u0E4D\u0E32`, 'g'), '$1\u0E33'],
  [new RegExp(`\u0E33([${TONE}])`, 'g'), '$1\u0E33'],
];

/** What any of the repairs would change; most texts need none, and one look tells. */
const DAMAGE = new RegExp(
  [
    '[^\\S \n]|  |\n |\n\n| \n|\\*\\*',
    '[\u00AD\u0300-\u036F\u200B-\u200F\u2028-\u202E\u2060\uF700-\uF71A\uFEFF\uFFFD]',
    `\u0E4D|\u0E40\u0E40| [${MARK}\u0E32\u0E33]|[${TONE}][${ABOVE}\u0E38-\u0E3A]|\u0E33[${TONE}]`,
    `([${MARK}\u0E30\u0E32\u0E33\u0E42-\u0E44])\\1`,
  ].join('|'),
);

/**
 * The text as a person would have typed it: NFC, one form of ำ, marks in typing order and never doubled, no invisible
 * characters, no PDF private-use shapes, no markdown `**`, single blanks, single line breaks ("\n"), trimmed.
 * Digits and the case of letters stay.
 */
export function clean(text: string): string {
  return CLEANED.of(text);
}

/** One reader after another looks at the same cell: the answers for the last texts are kept. */
class Remembered {
  private readonly known = new Map<string, string>();

  constructor(private readonly read: (text: string) => string) {}

  of(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const answer = this.read(text);
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(text, answer);
    return answer;
  }
}

const MOST_REMEMBERED = 1000;
const CLEANED = new Remembered((text) => (DAMAGE.test(text) ? repair(text) : text.trim()));
const FOLDED = new Remembered((text) => toArabicDigits(clean(text)).toLowerCase().replace(/\s+/g, ''));

function repair(text: string): string {
  let result = text
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\uF700-\uF71A]/g, (shape) => PRIVATE_USE.charAt(shape.charCodeAt(0) - 0xf700))
    .replace(/\*\*/g, '')
    .replace(BLANKS, ' ')
    .normalize('NFC');
  for (const [damage, mended] of REPAIRS) result = result.replace(damage, mended);
  return result.replace(/ ?\n[ \n]*/g, '\n').trim();
}

/** For comparison: clean, Arabic digits, lower case, without blanks and line breaks. */
export function fold(text: string): string {
  return FOLDED.of(text);
}

/**
 * For comparison with text out of a PDF, where marks are dropped, moved or doubled and า stands for ำ and the reverse:
 * as fold, ำ as า, without the marks above and below the line. Letters and the vowels on the line stay.
 */
export function foldLoose(text: string): string {
  return fold(text)
    .replace(/\u0E33/g, '\u0E32')
    .replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uFFFD]/g, '');
}
