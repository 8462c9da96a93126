/** Slips of typing in a text that people read, of an item or of a measure. */
import { clean } from '../../src/core/thai/fold';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
];

/** ป.ป.ช. */
const ABBREVIATION = /(?:[ก-ฮ]\.){2,}/g;

const words = new Intl.Segmenter('th', { granularity: 'word' });

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The word that stands twice in a row, or null; "ที่ที่" may be right: เจ้าหน้าที่ที่, สถานที่ที่. */
function doubled(text: string): string | null {
  const longer = /(.{6,})\1/.exec(text)?.[1];
  if (longer !== undefined) return longer;
  const spoken = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return spoken.find((word, at) => word === spoken[at + 1] && word !== 'ที่') ?? null;
}

/** What is wrong in how a text is typed, in words; empty where it is clean. */
export function typingFaults(text: string): string[] {
  const faults: string[] = [];
  if (/ {2}/.test(text)) faults.push('two blanks');
  if (text !== text.trim()) faults.push('a blank at an end');
  if (/[.,;:!?…]$/.test(text.replace(ABBREVIATION, ''))) faults.push('a full stop or other mark at the end');
  if (/[๐-๙]/.test(text)) faults.push('a Thai digit');
  if (text.includes('\u0E4D\u0E32')) faults.push('ำ typed as two characters');
  if (clean(text) !== text.trim().replace(/ {2,}/g, ' ')) faults.push('characters that cleaning changes');
  for (const [open, close] of PAIRS) {
    if (count(text, open) !== count(text, close)) faults.push(`${open} and ${close} do not match`);
  }
  if (count(text, '"') % 2 === 1) faults.push('an odd number of "');
  const twice = doubled(text);
  if (twice !== null) faults.push(`${twice} twice`);
  return faults;
}

/** What an item's text may not hold: the score, a code, the name of a level, all of which the sheet says itself. */
export function figureFaults(text: string): string[] {
  const figure = /[0-9๐-๙]/.exec(text) ?? /ดีเยี่ยม|ดีมาก|ผ่านดี/.exec(text);
  return figure ? [`holds ${figure[0]}`] : [];
}
